import type { Outcome, Thresholds } from '../outcome.ts';
import type { ClassifierInput } from './classifier-input.ts';
import { findRules } from './find-rules.ts';
import { foldEmail } from './folded-email.ts';
import { joinParts } from './join-parts.ts';
import { askLearned } from './learned/learned-part.ts';
import { ruleNames, weighFindings } from './weigh-findings.ts';

/** Says what an email means, how sure that is, and the words that it rests on. */
export function classifyEmail(input: ClassifierInput, thresholds: Thresholds): Outcome {
  const email = foldEmail(input);
  const findings = findRules(email, input);
  return joinParts(weighFindings(findings), askLearned(email, ruleNames(findings)), email, thresholds);
}
