import type { Stage } from '../application.ts';
import type { Label } from '../outcome.ts';
import type { CameInLine, Letter, LetterLinks } from './letter.ts';
import type { LetterPeriod, Search, SearchedApplication, SearchedEmail } from './search.ts';
import { dayInWords } from './words/dates.ts';
import { applicationInWords, cutAtWord, nameInWords, onOneLine } from './words/foreign.ts';
import { asSentence, countInWords, someInWords } from './words/numbers.ts';
import { LIKELIEST_OTHERS, outcomeInWords } from './words/outcomes.ts';

/** What changes most comes first. */
const ORDER: readonly Label[] = [
  'offer',
  'interview_invitation',
  'assessment',
  'rejection',
  'feedback_reply',
  'recruiter_outreach',
  'status_update',
  'application_received',
];
/** What changes little is counted when there is more of it than this. */
const COUNTED_FROM: Partial<Record<Label, number>> = { application_received: 3, status_update: 3 };
/** What is news of an application once; a talk is one each time. */
const SAID_ONCE: Partial<Record<Label, readonly Stage[]>> = {
  offer: ['offer'],
  rejection: ['rejected', 'closed'],
};
const MOST_LINES = 20;
const MOST_NAMES = 5;
const LONGEST_WORDS = 160;

/** What came in: each outcome with the words that decided it. Guesses are no outcomes yet: they need the owner's eye. */
export function cameIn(search: Search, period: LetterPeriod, links: LetterLinks): Letter['cameIn'] {
  const outcomes = outcomesOf(search, period);
  const isCounted = ({ email: { label } }: SeenOutcome) =>
    outcomes.filter(({ email }) => email.label === label).length > (COUNTED_FROM[label] ?? Infinity);
  const listed = outcomes.filter((outcome) => !isCounted(outcome));
  const counted = outcomes.filter(isCounted);
  if (outcomes.length === 0) return null;
  return {
    lines: listed.slice(0, MOST_LINES).map((outcome) => lineOf(outcome, search, links)),
    more: Math.max(0, listed.length - MOST_LINES),
    also: alsoInWords(counted.map(({ email }) => email)),
  };
}

/** One piece of news about one application. */
export interface SeenOutcome {
  /** The latest that says so. */
  email: SearchedEmail;
  emails: number;
  /** An earlier week has told of the same: the offer in writing, the letter after the call. */
  isKnown: boolean;
}

/** The news of the period that is no guess. The same about the same application is one, however many emails bring it. */
export function outcomesOf({ cameIn: emails, applications }: Search, { from }: LetterPeriod): SeenOutcome[] {
  const seen = new Map<string, SeenOutcome>();
  for (const email of emails.filter(isOutcome)) {
    const key = [email.label, email.kind === 'on_hold', email.application?.code ?? email.id].join(' ');
    const about = applications.find(({ code }) => code === email.application?.code);
    const isKnown = about !== undefined && isKnownOf(about, email, from);
    seen.set(key, { email, emails: (seen.get(key)?.emails ?? 0) + 1, isKnown });
  }
  const rank = ({ email }: SeenOutcome) => ORDER.indexOf(email.label);
  return [...seen.values()].sort((a, b) => rank(a) - rank(b));
}

function isKnownOf({ reached }: SearchedApplication, { label, kind }: SearchedEmail, before: Date): boolean {
  const stages = label === 'rejection' && kind === 'on_hold' ? [] : (SAID_ONCE[label] ?? []);
  return reached.some(({ stage, cameAt }) => stages.includes(stage) && cameAt < before);
}

function isOutcome({ isGuess, label, problem }: SearchedEmail): boolean {
  return !isGuess && problem === null && ORDER.includes(label);
}

function lineOf(
  { email, emails, isKnown }: SeenOutcome,
  { timeZone, at }: Search,
  links: LetterLinks,
): CameInLine {
  const { code, label, kind, application, from, evidence, cameAt } = email;
  const again = isKnown ? ', once more' : '';
  const sender = application === null && from ? `, from ${nameInWords(from.name ?? from.address)}` : '';
  const words = onOneLine(evidence[0]?.words ?? '');
  return {
    code,
    outcome: outcomeInWords(label, kind) + again + sender + (emails > 1 ? `, in ${emails} emails` : ''),
    label,
    company: application?.company ?? null,
    role: application?.role ?? null,
    on: dayInWords(cameAt, timeZone, at),
    words: words === '' ? null : cutAtWord(words, LONGEST_WORDS),
    links: LIKELIEST_OTHERS[label].map((other) =>
      links.command(`It is ${outcomeInWords(other, null)}`, `label ${code} ${other}`),
    ),
  };
}

function alsoInWords(emails: readonly SearchedEmail[]): string | null {
  const acknowledged = emails.filter(({ label }) => label === 'application_received');
  const updates = emails.filter(({ label }) => label === 'status_update');
  const said = [
    ...(acknowledged.length > 0
      ? [`${countInWords(acknowledged.length, 'application')} were acknowledged${namesOf(acknowledged)}.`]
      : []),
    ...(updates.length > 0
      ? [
          `${countInWords(updates.length, 'email')} brought an update that decides nothing${namesOf(updates)}.`,
        ]
      : []),
  ];
  return said.length === 0 ? null : said.map(asSentence).join(' ');
}

function namesOf(emails: readonly SearchedEmail[]): string {
  const names = emails.flatMap(({ application }) => {
    const name = application && (application.company ?? applicationInWords(application));
    return name ? [nameInWords(name)] : [];
  });
  return names.length === 0 ? '' : `: ${someInWords([...new Set(names)], MOST_NAMES)}`;
}
