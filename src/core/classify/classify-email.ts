import type { Outcome, Thresholds } from '../outcome.ts';
import type { ClassifierInput } from './classifier-input.ts';
import { findRules } from './find-rules.ts';
import { foldEmail } from './folded-email.ts';
import { joinParts } from './join-parts.ts';
import { askLearned } from './learned/learned-part.ts';
import { besideOwnWords, withoutThread } from './thread-evidence.ts';
import { type Finding, ruleNames, weighFindings } from './weigh-findings.ts';

/** Says what an email means, how sure that is, and the words that it rests on. */
export function classifyEmail(input: ClassifierInput, thresholds: Thresholds): Outcome {
  const email = foldEmail(input);
  const findings = findRules(email, input);
  const learned = askLearned(email, ruleNames(findings));
  const join = (some: readonly Finding[]) => joinParts(weighFindings(some), learned, email, thresholds);
  const heard = besideOwnWords(findings, learned);
  const own = withoutThread(heard);
  if (own === heard) return join(own);
  // What the words say by themselves is no less sure for the thread that says it too.
  const [alone, together] = [join(own), join(heard)];
  return alone.label === together.label && alone.confidence >= together.confidence ? alone : together;
}
