import { classifierInput, type ThreadSoFar } from './classify/classifier-input.ts';
import { classifyEmail } from './classify/classify-email.ts';
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
export const UNDERSTANDING_VERSION = 'joined-4';

/** Reads an email, says what it means, and takes the facts out of it. Pure: the same email gives the same answer. */
export function understandEmail(email: ParsedEmail, settings: UnderstandingSettings): Understanding {
  const { identity, timeZone, thresholds, isOurs = () => false } = settings;
  const reading = readEmail(email, identity, { timeZone, isOurs });
  if (reading.provenance.kind === 'owner') return { reading, outcome: OWNERS_OWN, facts: NO_FACTS };
  const outcome = classifyEmail(classifierInput(reading), thresholds);
  return { reading, outcome, facts: factsOf(reading, outcome, { identity, timeZone }) };
}

/** The same once more, with what is known of the thread that the email is written in. */
export function understandInThread(
  { reading }: Understanding,
  threadSoFar: ThreadSoFar,
  settings: Pick<UnderstandingSettings, 'identity' | 'timeZone' | 'thresholds'>,
): Understanding {
  const outcome = classifyEmail(classifierInput(reading, threadSoFar), settings.thresholds);
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

/** What the owner writes is no outcome of anything. */
const OWNERS_OWN: Outcome = {
  label: 'not_job_related',
  kind: null,
  confidence: 1,
  review: false,
  evidence: [{ rule: 'owners-own-mail', words: 'written by the owner, and no forward' }],
  contradictions: [],
};
