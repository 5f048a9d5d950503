import { classifierInput, type ThreadSoFar } from './classify/classifier-input.ts';
import { classifyEmail } from './classify/classify-email.ts';
import { doubtReading } from './doubt-reading.ts';
import type { ParsedEmail } from './email.ts';
import { extractFacts } from './extract/extract-facts.ts';
import { type Facts, NO_FACTS } from './facts.ts';
import type { Identity } from './identity.ts';
import type { Outcome, Thresholds } from './outcome.ts';
import { readEmail } from './read/read-email.ts';
import type { Reading } from './reading.ts';

/** All that one email says by itself. */
export interface Understanding {
  reading: Reading;
  outcome: Outcome;
  facts: Facts;
}

export interface UnderstandingSettings {
  identity: Identity;
  /** For dates that name no zone. */
  timeZone: string;
  thresholds: Thresholds;
  /** True for the Message-ID of an email that we sent. */
  isOurs?: (messageId: string) => boolean;
}

/** Changes with every change of the rules that can change an answer; kept with each outcome. */
export const UNDERSTANDING_VERSION = 'joined-9';

/** Reads an email, says what it means, and takes the facts out of it. Pure: the same email gives the same answer. */
export function understandEmail(email: ParsedEmail, settings: UnderstandingSettings): Understanding {
  const { identity, timeZone, thresholds, isOurs = () => false } = settings;
  const reading = readEmail(email, identity, { timeZone, isOurs });
  if (reading.provenance.kind === 'owner') return { reading, outcome: OWNERS_OWN, facts: NO_FACTS };
  const outcome = outcomeOf(reading, thresholds);
  return { reading, outcome, facts: factsOf(reading, outcome, { identity, timeZone }) };
}

/** The same once more, with what is known of the thread that the email is written in. */
export function understandInThread(
  understanding: Understanding,
  threadSoFar: ThreadSoFar,
  settings: Pick<UnderstandingSettings, 'identity' | 'timeZone' | 'thresholds'>,
): Understanding {
  return withOutcome(
    understanding,
    outcomeOf(understanding.reading, settings.thresholds, threadSoFar),
    settings,
  );
}

function outcomeOf(reading: Reading, thresholds: Thresholds, threadSoFar?: ThreadSoFar): Outcome {
  const outcome = classifyEmail(classifierInput(reading, threadSoFar), thresholds);
  if (reading.original.text === '' && outcome.evidence.length === 0)
    return doubtReading(NO_WORDS, reading.doubts, thresholds);
  return doubtReading(outcome, reading.doubts, thresholds);
}

/** The same email where it means this: the facts that only another meaning has go, and those of this one come. */
export function withOutcome(
  { reading }: Understanding,
  outcome: Outcome,
  settings: Pick<UnderstandingSettings, 'identity' | 'timeZone'>,
): Understanding {
  return { reading, outcome, facts: factsOf(reading, outcome, settings) };
}

/** A guess as sure as this is held back by a doubt, and not for want of words. */
const LIKELY = 0.7;

/** The facts of a reading that means this. */
export function factsOf(
  reading: Reading,
  { label, review, confidence }: Pick<Outcome, 'label' | 'review' | 'confidence'>,
  { identity, timeZone }: Pick<UnderstandingSettings, 'identity' | 'timeZone'>,
): Facts {
  // The companies of shops and newsletters are nobody's employer.
  if (label === 'not_job_related' && !review) return NO_FACTS;
  // A wild guess keeps no fact from being read.
  const isKnown = !review || confidence >= LIKELY;
  return extractFacts(reading, identity, { ownerTimeZone: timeZone, ...(isKnown ? { label } : {}) });
}

/** Where nothing is said, no meaning can be guessed: it may be anything of one's own search. */
const NO_WORDS: Outcome = {
  label: 'status_update',
  kind: null,
  confidence: 0,
  review: true,
  evidence: [],
  contradictions: [],
};

/** What the owner writes is no outcome of anything. */
const OWNERS_OWN: Outcome = {
  label: 'not_job_related',
  kind: null,
  confidence: 1,
  review: false,
  evidence: [{ rule: 'owners-own-mail', words: 'written by the owner, and no forward' }],
  contradictions: [],
};
