import type { Answer } from '../answer.ts';
import { splitSentences } from '../classify/sentences.ts';
import { isFreeMail } from '../extract/free-mail.ts';
import type { Label } from '../outcome.ts';
import { foldText } from '../read/fold-text.ts';
import { hasReplyPrefix, withoutPrefixes } from '../read/subject-prefixes.ts';
import { isSameDomain } from '../read/trusted-headers.ts';
import type { Original, Reading } from '../reading.ts';
import { type AnswerMarks, answerMarks } from './answer-marks.ts';
import { optOut } from './judge-answer.ts';
import { wholeText } from './read-bounce.ts';
import { isSameName } from './same-person.ts';
import type { SentEmail } from './sent-email.ts';

/** Which email of ours is answered, and what shows it. */
export interface Answered {
  sent: SentEmail;
  /** It knows what only who got our email can know: the id that we made for it. */
  knowsOurs: boolean;
  reason: string;
}

export interface AnsweredQuestion {
  reading: Reading;
  answer: Answer;
  label: Label;
  /** When it was written, or came in when that is unknown. */
  at: Date;
  /** The applications that go on and that the writer takes part in. */
  openApplications: readonly string[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Clocks differ, and a forward gives no seconds. */
const SKEW_MS = 10 * 60 * 1000;
const REPORTED_FOR_MS = 21 * DAY_MS;
const AWAY_FOR_MS = 7 * DAY_MS;
const ANSWERED_FOR_MS = 120 * DAY_MS;
const ANSWERED_SOON_MS = 42 * DAY_MS;
/** Lines of ours shorter than this stand in other letters too. */
const SHORTEST_LINE = 40;
/** What a mail of its own means; kind words, refusals and status words are answers. */
const INDEPENDENT: readonly Label[] = [
  'interview_invitation',
  'rejection',
  'offer',
  'assessment',
  'application_received',
  'recruiter_outreach',
];

type Step = (question: AnsweredQuestion, sent: readonly SentEmail[], marks: AnswerMarks) => Answered | null;

/**
 * Says which email of ours an incoming one answers or reports on: by our own ids, then by its thread, by our words that
 * it quotes, by person and subject, and where the words themselves can only be an answer or nothing else is open with
 * them, by the person alone. The latest of ours wins. A new email of somebody whom we wrote to is no answer.
 */
export function findAnswered(question: AnsweredQuestion, sent: readonly SentEmail[]): Answered | null {
  const marks = answerMarks(question.reading);
  const theirs = sent.filter((each) => marks.isBounce || isOwnAnswer(question.reading.original, each));
  const latestFirst = theirs.sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
  const earlier = latestFirst.filter(({ sentAt }) => sentAt.getTime() <= question.at.getTime() + SKEW_MS);
  const byIds = [byMessageId, byReplyRef];
  const byContent = marks.isBounce
    ? [byFailedAddress]
    : [byThread, byQuotedWords, bySubject, byAbsence, byPlainWords, byPerson];
  for (const step of byIds) {
    const answered = step(question, latestFirst, marks);
    if (answered) return answered;
  }
  for (const step of byContent) {
    const answered = step(question, earlier, marks);
    if (answered) return answered;
  }
  return null;
}

/** The closest id is the last: what a long thread answers first was answered long ago. */
const byMessageId: Step = (_, sent, { messageIds }) => {
  for (const id of messageIds.toReversed()) {
    const ours = sent.find(
      ({ messageId, providerMessageId }) => id === messageId || id === providerMessageId,
    );
    if (ours) return { sent: ours, knowsOurs: true, reason: 'names the Message-ID of an email of ours' };
  }
  return null;
};

const byReplyRef: Step = (_, sent, { replyRefs }) => {
  const ours = sent.find(({ id }) => replyRefs.includes(id));
  return ours ? { sent: ours, knowsOurs: true, reason: 'returns the reference of an email of ours' } : null;
};

const byFailedAddress: Step = ({ reading, answer, at }, sent) => {
  const text = wholeText(reading).toLowerCase();
  const header = reading.original.headers.find(({ name }) => name === 'x-failed-recipients')?.value ?? '';
  const ours = sent.find(
    ({ to, sentAt }) =>
      at.getTime() - sentAt.getTime() < REPORTED_FOR_MS &&
      (answer.bounce?.address
        ? answer.bounce.address === to.address
        : namesAddress(`${header.toLowerCase()}\n${text}`, to.address)),
  );
  return ours ? { sent: ours, knowsOurs: false, reason: `reports on ${ours.to.address}` } : null;
};

const byThread: Step = ({ reading }, sent) => {
  const { references } = reading.original;
  const ours = sent.find(
    ({ to, thread }) => isWrittenBy(reading.original, to) && thread.some((id) => references.includes(id)),
  );
  return ours ? { sent: ours, knowsOurs: false, reason: 'answers in the thread of an email of ours' } : null;
};

const byQuotedWords: Step = ({ reading: { original } }, sent) => {
  if (original.quoted === null) return null;
  const quoted = lettersOf(original.quoted.slice(0, 50_000));
  const ours = sent.find(
    ({ to, text }) =>
      (isWrittenBy(original, to) || isColleague(original, to)) &&
      text.split('\n').some((line) => line.length >= SHORTEST_LINE && quoted.includes(lettersOf(line))),
  );
  return ours ? { sent: ours, knowsOurs: false, reason: 'quotes an email of ours' } : null;
};

const bySubject: Step = ({ reading: { original }, label, at }, sent) => {
  const subject = foldedSubject(original.subject);
  if (subject === '') return null;
  const isReply =
    hasReplyPrefix(original.subject) || original.references.length > 0 || original.quoted !== null;
  if (!isReply && INDEPENDENT.includes(label)) return null;
  const ours = sent.find(
    (each) =>
      isRecent(each, at, ANSWERED_FOR_MS) &&
      isWrittenBy(original, each.to) &&
      foldedSubject(each.subject) === subject,
  );
  return ours
    ? { sent: ours, knowsOurs: false, reason: 'comes from whom we wrote to, with our subject' }
    : null;
};

const byAbsence: Step = ({ reading: { original }, answer, at }, sent) => {
  if (answer.is !== 'out_of_office') return null;
  const ours = sent.find((each) => isRecent(each, at, AWAY_FOR_MS) && isSurelyWrittenBy(original, each.to));
  return ours ? { sent: ours, knowsOurs: false, reason: 'an automatic answer of whom we wrote to' } : null;
};

/**
 * Under another subject, a wish to be left alone is meant for us all the same, and feedback when it says that it answers.
 */
const byPlainWords: Step = ({ reading: { original }, answer, label, at }, sent) => {
  const isReply = hasReplyPrefix(original.subject) || original.references.length > 0;
  const isAnswer =
    (answer.is === 'opt_out' && optOut(splitSentences(original.text)) !== null) ||
    (answer.is === 'feedback' && (isReply ? !INDEPENDENT.includes(label) : label === 'feedback_reply'));
  if (!isAnswer) return null;
  const ours = sent.find(
    (each) => isRecent(each, at, ANSWERED_FOR_MS) && isSurelyWrittenBy(original, each.to),
  );
  return ours ? { sent: ours, knowsOurs: false, reason: 'says what only an answer of theirs says' } : null;
};

/**
 * Ours may have begun a thread of its own, and they answer in theirs. What we answer by ourselves must do so under a
 * subject of that application; what is the owner's to answer may have any.
 */
const byPerson: Step = ({ reading: { original, automatic }, answer, label, at, openApplications }, sent) => {
  const isReply = hasReplyPrefix(original.subject) || original.references.length > 0;
  if (!isReply || automatic !== null) return null;
  const subject = foldedSubject(original.subject);
  const isOwners = answer.is === 'other' && !INDEPENDENT.includes(label);
  const ours = sent.find(
    (each) =>
      isRecent(each, at, ANSWERED_SOON_MS) &&
      isSurelyWrittenBy(original, each.to) &&
      openApplications.every((id) => id === each.applicationId) &&
      (isOwners || (subject !== '' && each.earlierSubjects.some((one) => foldedSubject(one) === subject))),
  );
  return ours
    ? { sent: ours, knowsOurs: false, reason: 'comes from whom we wrote to lately, and nothing else is open' }
    : null;
};

/** Whoever a supporter passed our letter on to answers nothing of theirs: their mail is about a job, like any other. */
function isOwnAnswer(original: Original, { kind, to }: SentEmail): boolean {
  return kind !== 'supporter_letter' || isWrittenBy(original, to);
}

/** From the address that we wrote to, or under the same name. */
function isWrittenBy({ from, fromName }: Original, to: SentEmail['to']): boolean {
  return from?.address === to.address || isSameName(from?.name ?? fromName, to.name);
}

/** Namesakes at two companies are two people. */
function isSurelyWrittenBy(original: Original, to: SentEmail['to']): boolean {
  return original.from?.address === to.address || (isWrittenBy(original, to) && isColleague(original, to));
}

function isColleague({ from }: Original, to: SentEmail['to']): boolean {
  if (!from) return false;
  const [domain, other] = [domainOf(from.address), domainOf(to.address)];
  return isSameDomain(domain, other) && !isFreeMail(domain);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function isRecent({ sentAt }: SentEmail, at: Date, withinMs: number): boolean {
  return at.getTime() - sentAt.getTime() < withinMs;
}

/** The whole address, and no longer one that ends like it. */
function namesAddress(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const isWhole = !/[\w.+-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + address.length] ?? ' ');
    if (isWhole) return true;
  }
  return false;
}

function foldedSubject(subject: string | null): string {
  return lettersOf(withoutPrefixes(subject ?? '')).slice(0, 200);
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
