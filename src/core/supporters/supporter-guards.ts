import type { GuardResult } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { hasLeft, isKnownToOwner, type SupporterCase } from './supporter-case.ts';
import type { SupporterPeriod } from './supporter-period.ts';

/** A letter to a supporter that is to be planned or sent, as the guards need it. */
export interface GuardedLetter {
  /** Its own row; null before it is planned. */
  id: string | null;
  plannedAt: Date;
  /** The local day that its period began on. */
  period: string;
  /** The owner said send, for exactly this text and recipient. */
  approved: boolean;
  /** What it says by now, and the entries of the journal that were news when it was written. */
  text: string;
  told: readonly { text: string; isShared: boolean }[];
}

/** The rules by which a letter to a supporter goes by, beside the letter itself. */
interface Setting {
  policy: Policy;
  /** The period of this supporter that goes on now. */
  period: SupporterPeriod;
  now: Date;
}

type Answer = { ok: boolean; reason: string };
type Holds = (letter: GuardedLetter, about: SupporterCase, setting: Setting) => Answer;

interface SupporterGuard {
  name: string;
  otherwise: GuardResult['otherwise'];
  /** A guard that the owner's approval of the exact text overrules. */
  ownerMayOverrule?: true;
  holds: Holds;
}

const yes = (reason: string): Answer => ({ ok: true, reason });
const no = (reason: string): Answer => ({ ok: false, reason });

const DAY_MS = 24 * 60 * 60 * 1000;
/** Two letters to one person are at least so far apart, however late the first one was. */
const LEAST_GAP_MS = { week: 4 * DAY_MS, month: 14 * DAY_MS };
/** What the owner approved may leave in the period after its own as well: no later, for its news are none by then. */
const OLDEST_MS = { week: 14 * DAY_MS, month: 62 * DAY_MS };

/**
 * Checks every rule that must hold when a letter to a supporter is planned and again when it is sent. All are asked, so
 * that the owner sees every reason at once.
 */
export function checkSupporterGuards(
  letter: GuardedLetter,
  about: SupporterCase,
  setting: Setting,
): readonly GuardResult[] {
  return GUARDS.map(({ name, otherwise, ownerMayOverrule, holds }) => {
    const answer = holds(letter, about, setting);
    if (!answer.ok && ownerMayOverrule && letter.approved)
      return { name, ok: true, reason: `${answer.reason}; the owner approved it`, otherwise };
    return { name, ...answer, otherwise };
  });
}

/** When two letters to a supporter are far enough apart: the first moment after the last one that left. */
export function gapEndsAt({ letters, supporter }: SupporterCase, exceptId: string | null): Date | null {
  const left = letters.filter((letter) => hasLeft(letter) && letter.id !== exceptId);
  if (left.length === 0) return null;
  const last = Math.max(...left.map(({ leftAt, sendAt }) => (leftAt ?? sendAt).getTime()));
  return new Date(last + LEAST_GAP_MS[supporter.every]);
}

const stillASupporter: SupporterGuard = {
  name: 'still_a_supporter',
  otherwise: 'refuse',
  holds: (_letter, { supporter }) =>
    supporter.leftAt
      ? no(`they are no supporter any more: ${supporter.leftReason ?? 'they left'}`)
      : yes('a supporter'),
};

const mayBeWrittenTo: SupporterGuard = {
  name: 'may_be_written_to',
  otherwise: 'refuse',
  holds(_letter, { suppressed, doNotContact }) {
    if (suppressed !== null) return no(`this address is not to be written to any more: ${suppressed}`);
    return doNotContact ? no('marked as do-not-contact') : yes('not suppressed');
  },
};

/** Whoever decides on an application is no friend to be asked for help with the search. */
const isNoContact: SupporterGuard = {
  name: 'is_no_contact',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds: (_letter, { isContact }) =>
    isContact ? no('this person takes part in an application of yours') : yes('of no application'),
};

const searchGoesOn: SupporterGuard = {
  name: 'search_goes_on',
  otherwise: 'refuse',
  holds: (_letter, { searchIsOver }) =>
    searchIsOver ? no('you accepted an offer: the search is over') : yes('the search goes on'),
};

const oneAPeriod: SupporterGuard = {
  name: 'one_a_period',
  otherwise: 'refuse',
  holds({ id, period }, { letters }) {
    const same = letters.find((other) => other.id !== id && other.period === period && hasLeft(other));
    return same ? no(`the letter of this time is ${same.state} already`) : yes('the first of its time');
  },
};

const notTooOld: SupporterGuard = {
  name: 'not_too_old',
  otherwise: 'refuse',
  holds({ plannedAt, period: own, approved }, { supporter }, { period, now }) {
    if (own === period.day) return yes('of the time that it is for');
    const isRecent = now.getTime() - plannedAt.getTime() < OLDEST_MS[supporter.every];
    if (approved && isRecent) return yes('approved, and its time is hardly over');
    return no('its time is over, and the next letter tells what is new by then');
  },
};

/** The owner may take back what they shared. */
const tellsWhatIsShared: SupporterGuard = {
  name: 'tells_what_is_shared',
  otherwise: 'ask',
  holds({ text, told }) {
    const taken = told.find((entry) => !entry.isShared && squeezed(text).includes(squeezed(entry.text)));
    return taken
      ? no('it tells something of your journal that is not shared any more: edit it, or stop it')
      : yes('it tells nothing of the journal but what is shared');
  },
};

const firstIsApproved: SupporterGuard = {
  name: 'first_is_approved',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds: (_letter, about) =>
    isKnownToOwner(about)
      ? yes('you approved a letter to this person before')
      : no('the first letter to each person waits for your word'),
};

const farFromTheLast: SupporterGuard = {
  name: 'far_from_the_last',
  otherwise: 'wait',
  holds({ id }, about, { now }) {
    const until = gapEndsAt(about, id);
    return until && until > now
      ? no(`the last letter to this person has hardly left: not before ${until.toISOString().slice(0, 10)}`)
      : yes('far enough from the last one');
  },
};

/** Supporters count apart from the people of applications: neither takes the other's place. */
const belowTheCap: SupporterGuard = {
  name: 'below_the_cap',
  otherwise: 'wait',
  holds: (_letter, { sentLastDay }, { policy: { caps } }) =>
    sentLastDay >= caps.perDay
      ? no(`${sentLastDay} letters to supporters left in the last day; the cap is ${caps.perDay}`)
      : yes('below the cap per day'),
};

const sendingIsOn: SupporterGuard = {
  name: 'sending_is_on',
  otherwise: 'wait',
  holds(_letter, _about, { policy: { sendingOn, paused } }) {
    if (!sendingOn) return no('sending is switched off (SENDING=off)');
    return paused ? no(`sending is paused: ${paused}`) : yes('sending is on');
  },
};

/** In the order in which a person would ask. */
const GUARDS: readonly SupporterGuard[] = [
  stillASupporter,
  mayBeWrittenTo,
  searchGoesOn,
  oneAPeriod,
  notTooOld,
  isNoContact,
  tellsWhatIsShared,
  firstIsApproved,
  farFromTheLast,
  belowTheCap,
  sendingIsOn,
];

/** The owner may have broken lines anew. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
