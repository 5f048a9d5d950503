import type { ApplicationHistory, PastEmail } from '../history.ts';
import type { GuardResult, OutgoingKind, Recipient } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { interviewHeld } from './interview-held.ts';

/** An email of ours that is to be planned or sent, as the guards need it. */
export interface GuardedEmail {
  /** Its own row, which does not count as already sent; null before it is planned. */
  id: string | null;
  kind: OutgoingKind;
  to: Recipient;
  /** The email that it follows from. */
  cause: PastEmail;
  /** The owner said send, for exactly this text and recipient. */
  approved: boolean;
}

type Answer = { ok: true; reason: string } | { ok: false; reason: string };

interface Guard {
  name: string;
  /** What follows when it does not hold. */
  otherwise: GuardResult['otherwise'];
  /** A guard that the owner's approval of the exact text overrules. */
  ownerMayOverrule?: true;
  holds(email: GuardedEmail, history: ApplicationHistory, policy: Policy): Answer;
}

const yes = (reason: string): Answer => ({ ok: true, reason });
const no = (reason: string): Answer => ({ ok: false, reason });

/**
 * Checks every rule that must hold when an email is planned and again when it is sent. All are asked, so that the
 * owner sees every reason at once.
 */
export function checkGuards(
  email: GuardedEmail,
  history: ApplicationHistory,
  policy: Policy,
): readonly GuardResult[] {
  return GUARDS.map(({ name, otherwise, ownerMayOverrule, holds }) => {
    const answer = holds(email, history, policy);
    if (!answer.ok && ownerMayOverrule && email.approved) {
      return { name, ok: true, reason: `${answer.reason}; the owner approved it`, otherwise };
    }
    return { name, ...answer, otherwise };
  });
}

/** Read from the top; the order is the order in which a person would ask. */
const GUARDS: readonly Guard[] = [
  {
    name: 'not_untrusted',
    otherwise: 'refuse',
    holds: ({ cause }) =>
      cause.provenance.kind === 'untrusted'
        ? no(`the email is not to be believed: ${cause.provenance.reason}`)
        : yes('not forged, as far as can be told'),
  },
  {
    name: 'rejection_is_sure',
    otherwise: 'ask',
    ownerMayOverrule: true,
    holds({ cause }, _history, { thresholds }) {
      if (cause.label !== 'rejection') return no(`the email is a ${cause.label}, no rejection`);
      if (cause.saidByOwner) return yes('the owner says that it is a rejection');
      if (cause.contradictions.length > 0)
        return no(`other words speak against it: "${cause.contradictions[0]}"`);
      if (cause.confidence < thresholds.send) {
        return no(`confidence ${cause.confidence.toFixed(2)} is below the send threshold ${thresholds.send}`);
      }
      return yes(`confidence ${cause.confidence.toFixed(2)}, and nothing speaks against it`);
    },
  },
  {
    name: 'person_was_rejected',
    otherwise: 'refuse',
    holds: ({ cause }) =>
      cause.kind === 'role_closed' || cause.kind === 'on_hold'
        ? no('the role was closed or paused: there is no decision about the person to ask about')
        : yes('the decision was about the person'),
  },
  {
    name: 'interview_took_place',
    otherwise: 'refuse',
    holds({ cause }, { interviews }) {
      const held = interviewHeld(interviews, cause.at);
      return held ? yes(`"${held.evidence}"`) : no('nothing shows that an interview took place');
    },
  },
  {
    name: 'provenance_is_trusted',
    otherwise: 'ask',
    ownerMayOverrule: true,
    holds({ cause, to }) {
      if (!cause.provenance.trusted) return no(cause.provenance.reason);
      if (!to.trusted) return no('the address was only seen in an email that is not proved to be genuine');
      return yes(cause.provenance.reason);
    },
  },
  {
    name: 'recipient_may_be_written_to',
    otherwise: 'refuse',
    holds({ to }, { suppressed, contacts }) {
      if (suppressed.has(to.address)) return no('this person asked not to be written to');
      if (contacts.some((contact) => contact.address === to.address && contact.doNotContact)) {
        return no('marked as do-not-contact');
      }
      return yes('a human, and not suppressed');
    },
  },
  {
    name: 'cause_is_no_machine_to_answer',
    otherwise: 'refuse',
    holds: ({ cause, to }) =>
      cause.automatic && cause.from?.address === to.address
        ? no(`the email must not be answered: ${cause.automatic}`)
        : yes('no automatic or bulk email is answered'),
  },
  {
    name: 'nothing_newer',
    otherwise: 'refuse',
    holds({ cause }, { emails }) {
      const newer = emails.find(
        (other) => other.id !== cause.id && other.at > cause.at && !isEcho(other, cause),
      );
      return newer
        ? no(`a newer email (${newer.label}) came in for this application on ${day(newer.at)}`)
        : yes('the decision is the last word in this application');
    },
  },
  {
    name: 'not_already_asked',
    otherwise: 'refuse',
    holds({ id, kind, to }, { outgoing }) {
      const earlier = outgoing.find(
        (other) =>
          other.id !== id && other.kind === kind && other.state !== 'failed' && other.state !== 'superseded',
      );
      if (!earlier) return yes('the first of its kind for this application');
      return no(
        earlier.to === to.address
          ? `this person already has one for this application (${earlier.state})`
          : `somebody else already has one for this application (${earlier.state})`,
      );
    },
  },
  {
    name: 'below_the_caps',
    otherwise: 'wait',
    holds({ to }, { sent }, { caps }) {
      const toPerson = sent.toPerson.get(to.address) ?? 0;
      if (sent.lastDay >= caps.perDay)
        return no(`${sent.lastDay} emails left in the last day; the cap is ${caps.perDay}`);
      if (sent.toCompanyInLastMonth >= caps.perCompanyAndMonth) {
        return no(
          `${sent.toCompanyInLastMonth} emails went to this company in the last month; the cap is ${caps.perCompanyAndMonth}`,
        );
      }
      if (toPerson >= caps.perPerson)
        return no(`${toPerson} emails went to this person; the cap is ${caps.perPerson}`);
      return yes('below the caps per day, company and person');
    },
  },
  {
    name: 'not_too_old',
    otherwise: 'refuse',
    holds({ cause }, _history, { maxAgeDays }) {
      const ageDays = Math.floor((cause.receivedAt.getTime() - cause.at.getTime()) / DAY_MS);
      return ageDays > maxAgeDays
        ? no(`the email was ${ageDays} days old when it was first read; the limit is ${maxAgeDays}`)
        : yes(`${Math.max(ageDays, 0)} days old when it was first read`);
    },
  },
  {
    name: 'sending_is_on',
    otherwise: 'wait',
    holds(_email, _history, { sendingOn, paused }) {
      if (!sendingOn) return no('sending is switched off (SENDING=off)');
      if (paused) return no(`sending is paused: ${paused}`);
      return yes('sending is on');
    },
  },
];

const DAY_MS = 24 * 60 * 60 * 1000;

/** A second copy of the same decision, or the machine's receipt for it, is no news. */
function isEcho(other: PastEmail, cause: PastEmail): boolean {
  const apartMs = Math.abs(other.at.getTime() - cause.at.getTime());
  return other.label === 'rejection' && apartMs < 3 * DAY_MS;
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
