import type { Label } from '../outcome.ts';
import { purposeInWords } from './going-out.ts';
import type { EyeLine, Letter, LetterLinks } from './letter.ts';
import type { LetterPeriod, Search, SearchedApplication, SearchedEmail, SearchedOutgoing } from './search.ts';
import { isStillNew } from './still-new.ts';
import { dayInWords } from './words/dates.ts';
import { applicationInWords, cutAtWord, nameInWords, onOneLine, personInWords } from './words/foreign.ts';
import { asSentence, countInWords, someInWords } from './words/numbers.ts';
import { LIKELIEST_OTHERS, outcomeInWords } from './words/outcomes.ts';

const MOST_LINES = 12;
const MOST_CANDIDATES = 3;
const MOST_NAMES = 3;
const LONGEST_SUBJECT = 100;
const LONGEST_WORDS = 160;
/** What must not be missed comes first, before what could not be read at all. */
const URGENT: readonly Label[] = ['offer', 'interview_invitation', 'assessment'];
/** What changes nothing, whichever it is, comes last. */
const IDLE: readonly Label[] = ['application_received', 'status_update', 'not_job_related'];

/** What only the owner can settle, the most important first, with an answer to each in one tap. */
export function yourEye(search: Search, _period: LetterPeriod, links: LetterLinks): Letter['eye'] {
  const waiting = search.waiting.filter(({ cameAt }) => isStillNew(cameAt, search.at));
  const isUrgent = ({ label }: SearchedEmail) => URGENT.includes(label);
  const isIdle = ({ label }: SearchedEmail) => IDLE.includes(label);
  const lines = [
    ...search.outgoing.filter(({ state }) => state === 'uncertain').map((one) => uncertain(one, links)),
    ...waiting.filter(isUrgent).map((email) => unclear(email, search, links)),
    ...search.unreadable.map((email) => unreadable(email, search)),
    ...waiting
      .filter((email) => !isUrgent(email) && !isIdle(email))
      .map((email) => unclear(email, search, links)),
    ...search.introductions.filter(({ state }) => state === 'offered').map((one) => offered(one, search)),
    ...search.applications.filter((one) => one.lacksPerson).map((one) => withoutPerson(one, links)),
    ...withoutNews(
      search.applications.filter((one) => one.lacksNews),
      links,
    ),
    ...waiting.filter(isIdle).map((email) => unclear(email, search, links)),
  ];
  if (lines.length === 0) return null;
  const left = search.waiting.length - waiting.length;
  return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) + left };
}

function uncertain(outgoing: SearchedOutgoing, links: LetterLinks): EyeLine {
  const { kind, to, application } = outgoing;
  const about = application && applicationInWords(application);
  return {
    what: 'Did this email leave?',
    words: `Your email to ${personInWords(to)} (${purposeInWords(kind)}${about ? `; ${about}` : ''}) may or may not have left. Your Sent folder shows it. It is never sent again by itself.`,
    links: [
      links.outgoing(outgoing, 'sent', 'It left'),
      links.outgoing(outgoing, 'again', 'Send it again'),
      links.outgoing(outgoing, 'drop', 'Let it go'),
    ],
  };
}

function unclear(email: SearchedEmail, search: Search, links: LetterLinks): EyeLine {
  const { label, kind, isGuess, candidates } = email;
  const meaning = outcomeInWords(label, kind);
  const reading = isGuess ? `It reads like ${meaning}, but that is a guess.` : `It is ${meaning}.`;
  const fits = candidates.length > 0 ? ` It fits ${candidatesInWords(candidates)}.` : '';
  return {
    what: questionOn(email),
    words: `${emailInWords(email, search)}${quoted(email)} ${reading}${fits}`,
    links: [...labelLinks(email, links), ...assignLinks(email, links)],
  };
}

function questionOn({ label, isGuess }: SearchedEmail): string {
  if (!isGuess) return 'Which application is this about?';
  return label === 'not_job_related'
    ? 'Is this about your search?'
    : `Is this ${outcomeInWords(label, null)}?`;
}

function candidatesInWords(candidates: SearchedEmail['candidates']): string {
  return candidates.length === 1
    ? 'one application of yours, and may be a new one'
    : `${countInWords(candidates.length, 'application')} of yours equally well`;
}

function labelLinks({ code, label, isGuess }: SearchedEmail, links: LetterLinks) {
  if (!isGuess) return [];
  const [other] = LIKELIEST_OTHERS[label];
  const link = (words: string, meant: Label) =>
    links.command(`${words}, it is ${outcomeInWords(meant, null)}`, `label ${code} ${meant}`);
  return label === 'not_job_related'
    ? [link('No', label), link('Yes', other)]
    : [link('Yes', label), link('No', other)];
}

function assignLinks({ code, candidates }: SearchedEmail, links: LetterLinks) {
  if (candidates.length === 0) return [];
  return [
    ...candidates
      .slice(0, MOST_CANDIDATES)
      .map((one) =>
        links.command(
          `${asSentence(applicationInWords(one) ?? 'one without a name')} (${one.code})`,
          `assign ${code} ${one.code}`,
        ),
      ),
    links.command('A new application', `assign ${code} new`),
  ];
}

function unreadable(email: SearchedEmail, search: Search): EyeLine {
  const problem = cutAtWord(onOneLine(email.problem ?? 'it is damaged'), LONGEST_WORDS);
  return {
    what: 'This email could not be read',
    words: `${emailInWords(email, search)} (${email.code}): ${problem}. It is kept as it came. Read it in your mailbox, and forward it again if it matters.`,
    links: [],
  };
}

function offered({ who, company, at }: Search['introductions'][number], search: Search): EyeLine {
  return {
    what: 'An introduction was offered to you',
    words: `${asSentence(nameInWords(who))} offered on ${dayInWords(at, search.timeZone, search.at)} to introduce you at ${nameInWords(company)}, and nothing has come of it yet. A line from you moves it.`,
    links: [],
  };
}

function withoutPerson(application: SearchedApplication, links: LetterLinks): EyeLine {
  const { code, stage } = application;
  const name = applicationInWords(application) ?? `application ${code}`;
  const ended = stage === 'closed' ? 'was closed after an interview' : 'ended with a no after an interview';
  return {
    what: 'Whom may the question for feedback go to?',
    words: `${asSentence(name)} ${ended}, and no person there is known by address. With a name and an address of somebody you talked to, the question can be planned.`,
    links: [
      links.command(
        'Name the person',
        `person ${code} Name <address>`,
        'Put the name and the address of the person into the subject, in place of "Name <address>", and send this.',
      ),
    ],
  };
}

/** One win is news for all of them. */
function withoutNews(applications: readonly SearchedApplication[], links: LetterLinks): EyeLine[] {
  if (applications.length === 0) return [];
  const names = applications.map((one) => applicationInWords(one) ?? `application ${one.code}`);
  const [are, carry] = applications.length === 1 ? ['is', 'it carries'] : ['are', 'they carry'];
  return [
    {
      what:
        applications.length === 1
          ? 'A hello waits for news of yours'
          : `${asSentence(countInWords(applications.length, 'hello'))} wait for news of yours`,
      words: `${asSentence(someInWords(names, MOST_NAMES))} ${are} due for a hello, which is sent only when ${carry} something new. What has gone well lately? One line is enough.`,
      links: [links.command('Add a win', 'win: ')],
    },
  ];
}

function emailInWords({ subject, from, cameAt }: SearchedEmail, { timeZone, at }: Search): string {
  const name = subject === null ? '' : cutAtWord(onOneLine(subject), LONGEST_SUBJECT);
  const sender = from ? ` from ${personInWords(from)}` : '';
  return `${name === '' ? 'An email without a subject' : `"${name}"`}${sender}, ${dayInWords(cameAt, timeZone, at)}`;
}

/** What is about no job says so by words that it lacks; and what the subject says is quoted already. */
function quoted({ label, subject, evidence }: SearchedEmail): string {
  const words = onOneLine(evidence[0]?.words ?? '');
  if (label === 'not_job_related' || words === '' || words === onOneLine(subject ?? '')) return '.';
  const cut = cutAtWord(words, LONGEST_WORDS);
  return /[.!?…]$/.test(cut) ? `: "${cut}"` : `: "${cut}".`;
}
