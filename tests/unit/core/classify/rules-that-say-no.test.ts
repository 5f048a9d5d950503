import { describe, expect, it } from 'vitest';
import type { ClassifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { findRules } from '../../../../src/core/classify/find-rules.ts';
import { foldEmail } from '../../../../src/core/classify/folded-email.ts';
import { type Weighed, weighFindings } from '../../../../src/core/classify/weigh-findings.ts';

const weigh = (text: string): Weighed['weights'] => {
  const input: ClassifierInput = {
    subject: 'Your application for the job of Weaver',
    from: { name: 'Tilde Brokk', address: 'tilde@heddlemill.example' },
    text,
    hasCalendar: false,
    headers: [],
    automatic: null,
  };
  return weighFindings(findRules(foldEmail(input), input)).weights;
};

describe('who says no to what, as the rules read it', () => {
  it.each([
    'The mill went with somebody who has run a Jacquard loom for years.',
    'The person we have appointed lives in the village.',
    'Five were asked back, and yours was not among them.',
    'We will not be calling you in for a talk.',
    'The search has been called off for want of orders.',
    'Wir haben uns für jemanden aus der Region entschieden.',
    'Die Besetzung der Stelle ruht bis zum Sommer.',
  ])('hears a no in: %s', (text) => {
    expect(weigh(text).rejection).toBeGreaterThanOrEqual(4);
  });

  it.each([
    'Last year we had to tell you that we chose another candidate; now the job is open again.',
    'Im Mai mussten wir Ihnen absagen, jetzt ist die Stelle wieder frei.',
    'Without these answers we are unable to progress your application.',
    'No application was rejected because of the outage.',
    'You have withdrawn your application, so you will not be considered further for this job.',
  ])('hears none in: %s', (text) => {
    expect(weigh(text).rejection).toBeLessThan(2);
  });

  it('takes no refused interview for an invitation', () => {
    expect(weigh('We will not be inviting you to an interview.').interview_invitation).toBeLessThan(2);
  });
});
