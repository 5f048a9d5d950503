import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledReading } from '../../../../src/cli/labelled-reading.ts';
import { type ClassifierInput, classifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { classifyEmail } from '../../../../src/core/classify/classify-email.ts';
import { evaluate } from '../../../../src/core/classify/evaluate.ts';
import type { Label, Outcome, RejectionKind } from '../../../../src/core/outcome.ts';

interface CorpusMail {
  id: string;
  gold: Label;
  kind?: RejectionKind;
  hard?: string;
  subject: string | null;
  from: string | null;
  body: string;
}

const thresholds = { record: 0.8, send: 0.95 };
const folder = path.join(import.meta.dirname, '../../../../corpus/train');
const corpus: CorpusMail[] = fs
  .readFileSync(path.join(folder, 'first.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const answers = corpus.map((mail) => ({
  mail,
  outcome: classifyEmail(classifierInput(labelledReading(mail)), thresholds),
}));

const anEmail = (text: string, over: Partial<ClassifierInput> = {}): ClassifierInput => ({
  subject: null,
  from: { name: 'Odile Marchetti', address: 'odile@fenbrook.example' },
  text,
  hasCalendar: false,
  headers: [],
  automatic: null,
  ...over,
});
const meaning = (text: string, over: Partial<ClassifierInput> = {}): Outcome =>
  classifyEmail(anEmail(text, over), thresholds);

describe('classifyEmail, over the corpus', () => {
  it('is right about most of it, and says which it is not', () => {
    const elsewhere = answers.filter(({ mail, outcome }) => outcome.label !== mail.gold);
    for (const { mail, outcome } of elsewhere) {
      console.log(
        `${mail.id}: ${outcome.label} ${outcome.confidence} by ${outcome.evidence.map(({ rule }) => rule)}`,
      );
    }
    const rows = answers.map(({ mail, outcome }) => ({
      gold: mail.gold,
      predicted: outcome.label,
      confidence: outcome.confidence,
    }));
    expect(evaluate(rows, thresholds).accuracy).toBeGreaterThanOrEqual(0.95);
  });

  it('falls into no trap without asking for review', () => {
    const fallen = answers.filter(
      ({ mail, outcome }) => mail.hard && outcome.label !== mail.gold && !outcome.review,
    );
    expect(fallen.map(({ mail }) => `${mail.id} (${mail.hard})`)).toEqual([]);
  });

  it('takes nothing for a rejection that it would send because of', () => {
    const wrong = answers.filter(
      ({ mail, outcome }) =>
        outcome.label === 'rejection' && outcome.confidence >= thresholds.send && mail.gold !== 'rejection',
    );
    expect(wrong.map(({ mail }) => mail.id)).toEqual([]);
  });

  it('tells a closed or paused role from a person not selected', () => {
    const rejected = answers.filter(
      ({ mail, outcome }) => mail.gold === 'rejection' && outcome.label === 'rejection',
    );
    const confused = rejected.filter(({ mail, outcome }) => outcome.kind !== (mail.kind ?? 'not_selected'));
    expect(confused.map(({ mail, outcome }) => `${mail.id}: ${outcome.kind}`)).toEqual([]);
  });
});

describe('classifyEmail', () => {
  it('gives the sentence that it rests on, as it stands there', () => {
    const { label, evidence } = meaning(
      'Hi Imke,\n\nWe won’t be moving forward\nwith your application.\n\nOdile',
    );
    expect(label).toBe('rejection');
    expect(evidence[0]).toEqual({
      rule: 'en-not-moving-forward',
      words: 'We won’t be moving forward with your application.',
    });
  });

  it('records what speaks against a rejection', () => {
    const { contradictions } = meaning(
      'We will not be moving forward with your application for Cook. Please book a time for your interview as Baker.',
    );
    expect(contradictions.length).toBeGreaterThan(0);
  });

  it('says what makes it doubt', () => {
    const { contradictions, review } = meaning(
      'Thank you for recommending Imke for the role of Glazier. We have decided not to move forward with her application.',
    );
    expect(review).toBe(true);
    expect(contradictions).toContainEqual({
      rule: 'about-another',
      words: 'words about somebody else, or quoted from somewhere',
    });
  });

  it('asks for review when nothing in an email tells what it means', () => {
    const { review, confidence } = meaning('Of course, with pleasure!');
    expect(review).toBe(true);
    expect(confidence).toBeLessThan(0.7);
  });

  it('believes a calendar invitation about a job', () => {
    const { label } = meaning('Conversation about the Archivist role', {
      hasCalendar: true,
      calendarMethod: 'REQUEST',
    });
    expect(label).toBe('interview_invitation');
  });

  it('takes a reply to our own request for feedback, even when it says no again', () => {
    const { label } = meaning(
      'Sure, happy to share some feedback. We went with another candidate because she had led a team before.',
      { isReplyToOurs: true, subject: 'Re: Thank you' },
    );
    expect(label).toBe('feedback_reply');
  });

  it('reads a megabyte of hostile text in under a second', () => {
    const started = performance.now();
    for (const part of [
      'we will not ',
      'other other ',
      'a',
      'if you are not selected, ',
      'nicht nicht ',
      '( ',
    ]) {
      meaning(part.repeat(1_000_000 / part.length));
    }
    expect((performance.now() - started) / 6).toBeLessThan(1000);
  });
});

describe('a letter unlike others that say no', () => {
  const no = 'Leider haben wir uns gegen Ihre Bewerbung entschieden.';
  const usual = `Sehr geehrte Frau Beck,\n\nvielen Dank für Ihre Bewerbung. ${no} Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.`;
  const strange = `Liebe Hanne,\n\nunsere Ziegen haben gestern den ganzen Zaun am Moor umgerannt, und der Tierarzt kam erst nachts mit seinem klapprigen Traktor. ${no} Im Keller stehen noch vier Kisten Quitten, die Omas Schwester sortieren wollte, bevor der Frost die Leitungen sprengt.`;

  it('is a guess, with its strangest sentence as the reason', () => {
    expect(classifyEmail(anEmail(usual), thresholds).confidence).toBeGreaterThan(0.95);
    const { label, review, contradictions } = classifyEmail(anEmail(strange), thresholds);
    expect({ label, review }).toEqual({ label: 'rejection', review: true });
    expect(contradictions).toContainEqual({
      rule: 'unlike-other-nos',
      words: expect.stringContaining('Ziegen'),
    });
  });
});

describe('the evidence of how an email is built', () => {
  it('quotes the lines that the owner finds in the email', () => {
    const bulk = meaning(
      'Our new glazes are in. Come and see the colours of the autumn, all made by hand in the yard.',
      {
        headers: [
          { name: 'list-unsubscribe', value: '<mailto:leave@kilnclay.example>' },
          { name: 'precedence', value: 'bulk' },
        ],
      },
    );
    const words = bulk.evidence.map((each) => each.words).join('\n');
    expect(words).toContain('List-Unsubscribe: <mailto:leave@kilnclay.example>');
    expect(words).toContain('Precedence: bulk');
  });

  it('names the calendar part', () => {
    const invitation = meaning('About the role: see you then.', {
      hasCalendar: true,
      calendarMethod: 'REQUEST',
    });
    expect(invitation.evidence.map((each) => each.words).join()).toContain('METHOD:REQUEST');
  });
});

describe('a subject that names the thread', () => {
  const no =
    'We enjoyed meeting you, but unfortunately we have decided to move forward with another candidate.';

  it('does not speak against the no below it', () => {
    const outcome = classifyEmail(anEmail(no, { subject: 'Your interview with Fenbrook' }), thresholds);
    expect(outcome).toMatchObject({ label: 'rejection', contradictions: [] });
  });

  it.each([
    [
      'Re: Entrevista',
      'Olá Jana,\n\nMuito obrigada pela entrevista de sexta-feira, foi ótimo conhecer você. Infelizmente decidimos seguir com outra pessoa.\n\nMariana',
    ],
    [
      'Re: Entrevista',
      'Hola Jana,\n\ngracias por la entrevista del martes, me gustó mucho conocerte. Lamentablemente hemos elegido a otra persona.\n\nLucía',
    ],
    [
      'Re: Kennenlernen',
      'Liebe Jana,\n\nerst mal danke für deine Zeit am Freitag, das Gespräch hat uns richtig Spaß gemacht. Leider haben wir uns für jemand anderen entschieden.\n\nNicole',
    ],
  ])('takes thanks for a talk for no invitation to one (%s)', (subject, text) => {
    const { label, contradictions } = meaning(text, { subject });
    expect(label).toBe('rejection');
    expect(contradictions.filter(({ rule }) => rule !== 'unlike-other-nos')).toEqual([]);
  });

  it('does so when the text invites too', () => {
    const text = `${no} We would like to invite you to an interview for another role on Tuesday at 10 am.`;
    const outcome = classifyEmail(anEmail(text, { subject: 'Your interview with Fenbrook' }), thresholds);
    expect(outcome.contradictions).not.toEqual([]);
  });
});
