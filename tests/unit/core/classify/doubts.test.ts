import { describe, expect, it } from 'vitest';
import { CLASSIFICATION_RULES } from '../../../../src/core/classify/classification-rules/all-rules.ts';
import type { FoldedEmail } from '../../../../src/core/classify/folded-email.ts';
import { joinParts } from '../../../../src/core/classify/join-parts.ts';
import type { Learned } from '../../../../src/core/classify/learned/learned-part.ts';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';
import { weighFindings } from '../../../../src/core/classify/weigh-findings.ts';
import { LABELS, type Label } from '../../../../src/core/outcome.ts';

/** An email whose words are like those of other letters that say no. */
const LIKE_OTHERS =
  'Thank you for your interest in the role. After careful consideration we have decided not to move forward with your application.';
/** And one that also tells of other things. */
const HALF_LIKE_OTHERS = `${LIKE_OTHERS} The orchard behind our barn needs two more hands before the frost, because seven goats ate its southern fence.`;
const STRANGE =
  'The orchard behind our barn needs two more hands before the frost, because seven goats ate its southern fence and no goat was selected.';

function emailOf(text: string): FoldedEmail {
  return { subject: null, sentences: splitSentences(text), sender: null, structure: '', words: '' };
}

/** Of a learned part that gives the label so much, and for the email's own words alone that much. */
function confidenceOf(label: Label, given: number | [number, number], ...names: string[]): number {
  return confidenceIn(LIKE_OTHERS, label, given, names);
}

function confidenceIn(
  text: string,
  label: Label,
  given: number | [number, number],
  names: readonly string[],
): number {
  const [probability, ofWords] = typeof given === 'number' ? [given, given] : given;
  const shares = Object.fromEntries(
    LABELS.map((each) => [each, each === label ? probability : (1 - probability) / 8]),
  ) as Record<Label, number>;
  const learned: Learned = {
    probabilities: shares,
    fromWords: { ...shares, [label]: ofWords },
    kind: 'not_selected',
    sentenceFor: () => null,
  };
  const findings = names.map((name) => ({
    rule: CLASSIFICATION_RULES.find((rule) => rule.name === name)!,
    words: '',
    inSubject: false,
    offTopic: false,
  }));
  const outcome = joinParts(weighFindings(findings), learned, emailOf(text), { record: 0.8, send: 0.95 });
  expect(outcome.label).toBe(label);
  return outcome.confidence;
}

describe('what makes an answer a guess', () => {
  it('is a rule that doubts every other label', () => {
    expect(confidenceOf('rejection', 0.98, 'en-not-selected')).toBeGreaterThan(0.95);
    expect(confidenceOf('rejection', 0.98, 'en-not-selected', 'beside-a-job')).toBeLessThan(0.8);
    expect(confidenceOf('not_job_related', 0.98, 'beside-a-job')).toBeGreaterThan(0.8);
  });

  it('is a rule that doubts this one', () => {
    expect(confidenceOf('interview_invitation', 0.98, 'greets-many')).toBeLessThan(0.8);
    expect(confidenceOf('status_update', 0.98, 'greets-many')).toBeGreaterThan(0.8);
    for (const mark of [
      'about-another',
      'goes-on',
      'said-before',
      'asks-you',
      'names-an-hour',
      'you-left',
      'applicants-words',
      'applicant-writes',
      'endless',
    ])
      expect(confidenceOf('rejection', 0.98, 'en-not-selected', mark), mark).toBeLessThan(0.8);
    expect(confidenceOf('offer', 0.98, 'en-join-us-as', 'takes-back')).toBeLessThan(0.8);
    expect(confidenceOf('assessment', 0.98, 'en-complete-the-test', 'assessed-elsewhere')).toBeLessThan(0.8);
    expect(confidenceOf('assessment', 0.98, 'en-complete-the-test', 'too-late')).toBeLessThan(0.8);
  });

  it('is a learned part that is not sure, of what is no rejection and shows in the text alone', () => {
    expect(confidenceOf('interview_invitation', 0.68, 'en-pick-a-time')).toBeLessThan(0.8);
    expect(confidenceOf('interview_invitation', 0.68, 'calendar-invitation')).toBeGreaterThan(0.8);
    expect(confidenceOf('rejection', 0.68, 'en-not-selected')).toBeGreaterThan(0.8);
  });

  it('is no doubt of the words alone beside a sure rule, where the letter is like others', () => {
    expect(confidenceOf('rejection', [0.9, 0.7], 'en-not-selected')).toBeGreaterThan(0.95);
    expect(confidenceOf('rejection', [0.98, 0.4], 'en-not-selected')).toBeGreaterThan(0.95);
  });

  it('keeps a no from being answered that is half like others, unless its words are clear', () => {
    const [clear, unclear] = [0.95, 0.6].map((ofWords) =>
      confidenceIn(HALF_LIKE_OTHERS, 'rejection', [0.98, ofWords], ['en-not-selected']),
    );
    expect(clear).toBeGreaterThan(0.95);
    expect(unclear).toBe(0.94);
  });

  it('is a no in a letter that is like no other', () => {
    const confidence = confidenceIn(STRANGE, 'rejection', [0.98, 0.98], ['en-not-selected']);
    expect(confidence).toBeLessThan(0.8);
  });

  it('is no sure rule for a no that the words bear out', () => {
    const [borneOut, alone] = [0.41, 0.39].map((ofWords) =>
      confidenceOf('rejection', [0.5, ofWords], 'en-not-selected'),
    );
    expect(borneOut).toBeGreaterThan(alone!);
    expect(borneOut).toBeLessThan(0.99);
  });

  it('is an answer to somebody who asked, which tells the no once more', () => {
    expect(confidenceOf('rejection', 0.98, 'en-not-selected', 'en-since-you-asked')).toBeLessThan(0.8);
  });

  it('is an invitation of two voices beside a no', () => {
    const both = ['en-not-selected', 'en-interview-you', 'scheduling-link'];
    expect(confidenceOf('rejection', 0.99, ...both)).toBeLessThan(0.8);
  });
});
