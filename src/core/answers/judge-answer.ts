import type { Answer, AnswerKind } from '../answer.ts';
import { type Sentence, splitSentences } from '../classify/sentences.ts';
import type { Facts } from '../facts.ts';
import type { Label } from '../outcome.ts';
import type { Language, Reading } from '../reading.ts';
import { asksSomething } from './asks-something.ts';
import { bareNo } from './bare-no.ts';
import { isCourtesy, putsOff, refusesFeedback } from './courtesy.ts';
import { findFeedback } from './find-feedback.ts';
import { optOutRules } from './opt-out-rules.ts';
import { readAbsence, readBackAt } from './read-absence.ts';
import { readBounce } from './read-bounce.ts';

export interface AnswerQuestion {
  reading: Reading;
  links: Facts['links'];
  /** What the words alone would mean, as the classifier has it. */
  label: Label;
  /** When it was written, or came in when that is unknown. */
  at: Date;
  /** IANA; of days that name no zone. */
  zone: string;
  /** Of the email that it may answer: the writer's when their own words are too few to tell. */
  language: Language | null;
}

/** Nobody writes more than so many characters on how somebody did. */
export const MOST_FEEDBACK = 20_000;

/**
 * Says what an email that answers one of ours says to it. Read from the top: a machine's report, an automatic answer, a
 * wish to be left alone (which counts whatever else is said), feedback, kind words, anything else.
 */
export function judgeAnswer(question: AnswerQuestion): Answer {
  const { reading, at, zone } = question;
  const { original } = reading;
  const bounce = readBounce(reading);
  if (bounce) return answer('bounce', bounce.reason, { bounce });

  const sentences = splitSentences(original.text);
  const feedback = findFeedback(sentences, { isLikely: question.label === 'feedback_reply' });
  const absence = readAbsence(original, sentences);
  const isMachines = absence !== null && (reading.automatic !== null || feedback === null);
  if (isMachines) {
    const setting = { writtenAt: original.date ?? at, language: reading.language ?? question.language, zone };
    return answer('out_of_office', absence, { backAt: readBackAt(sentences, setting) });
  }

  const told = { feedback: original.text.trim().slice(0, MOST_FEEDBACK) };
  const wish = optOut(sentences) ?? bareNo(sentences);
  if (wish !== null) return answer('opt_out', wish, tellsBeside(wish, sentences) ? told : {});

  const asking = asksSomething(sentences) ?? schedules(question.links);
  const asks = { asksSomething: asking !== null };
  if (feedback !== null) return answer('feedback', feedback, { ...told, ...asks });
  const open = asking ?? sentences.find(({ folded }) => putsOff(folded))?.text;
  const kind = sentences.find(({ folded }) => isCourtesy(folded) || refusesFeedback(folded));
  if (open === undefined && kind) return answer('warm', kind.text, asks);
  return answer('other', open ?? sentences[0]?.text ?? original.subject ?? '', asks);
}

/** A condition, an offer of a button, a wait: the writer wants nothing of the kind. On folded text. */
const NO_WISH =
  /^(?:if|should you|falls|wenn|sollten|moechtest du|moechten sie keine|um keine|si|se|als|indien)\b|[[\]|]|\b(?:before|until) then\b/;

/** The sentence that asks us outright never to write again; null when none does. */
export function optOut(sentences: readonly Sentence[]): string | null {
  const wish = sentences.find(
    ({ folded }) =>
      !NO_WISH.test(folded) &&
      optOutRules.some(({ pattern, unless }) => folded.search(pattern) >= 0 && !unless?.test(folded)),
  );
  return wish?.text ?? null;
}

/** A wish to be left alone judges nobody, whatever its words: what is said beside it may. */
function tellsBeside(wish: string, sentences: readonly Sentence[]): boolean {
  const others = sentences.filter(({ text }) => text !== wish);
  return findFeedback(others, { isLikely: false }) !== null;
}

function schedules(links: Facts['links']): string | null {
  return links.find((link) => link.is === 'scheduling' || link.is === 'meeting')?.evidence ?? null;
}

function answer(is: AnswerKind, evidence: string, more: Partial<Answer>): Answer {
  const short = evidence.slice(0, 300);
  return { is, evidence: short, feedback: null, asksSomething: false, backAt: null, bounce: null, ...more };
}
