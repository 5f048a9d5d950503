import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  type Correction,
  similarity,
} from '../../../../src/core/correct/apply-corrections.ts';
import { likenessOf } from '../../../../src/core/correct/likeness.ts';
import type { Facts } from '../../../../src/core/facts.ts';
import type { Label, Outcome } from '../../../../src/core/outcome.ts';
import { aReading } from '../../../_util/a-reading.ts';

interface Letter {
  subject: string;
  text: string;
  company?: string;
  role?: string;
  from?: { name: string | null; address: string };
}

const noReply = { name: 'Tidewater Careers', address: 'no-reply@us.greenhouse-mail.io' };
const found = (value?: string) => (value ? { value, evidence: value } : null);
const likeness = ({ subject, text, company, role, from = noReply }: Letter) => {
  const facts: Pick<Facts, 'company' | 'role' | 'people'> = {
    company: found(company),
    role: found(role),
    people: [],
  };
  return likenessOf(aReading({ original: { from, subject, text } }), facts, { ownerName: 'Robin Vey' })!;
};

/** Each as the sender's template fills it. */
const templates = {
  noAfterScreening: (name: string, role: string, company: string, day: string): Letter => ({
    subject: `Your application for ${role}`,
    text: `Dear ${name},\n\nyou applied on ${day} for the role of ${role} at ${company}. The panel met this week. We have filled our list of people for the coming round, and your name did not make it onto that list. We keep your documents for ${day.length} months. With good wishes,\nThe ${company} team`,
    role,
    company,
  }),
  receipt: (name: string, role: string, company: string, day: string): Letter => ({
    subject: `Your application for ${role}`,
    text: `Dear ${name},\n\nyou applied on ${day} for the role of ${role} at ${company}. The panel meets next week. We have put your name onto our list of people for the coming round, and will write once the list is read. We keep your documents for ${day.length} months. With good wishes,\nThe ${company} team`,
    role,
    company,
  }),
  status: (name: string, role: string, word: string): Letter => ({
    subject: 'A change in your candidate account',
    text: `Hello ${name}, the state of one of your entries has changed. The entry is called ${role}, and its state is now: ${word}. You find all of your entries in your account, where you can also change your documents and your address. This mailbox is not read by anybody.`,
    role,
  }),
  german: (name: string, role: string, company: string, day: string): Letter => ({
    subject: `Ihre Unterlagen ${role}`,
    text: `Guten Tag ${name},\n\nhaben Sie Dank für die Unterlagen zur Stelle ${role}, die uns am ${day} erreicht haben. Der Kreis der Personen, die wir bei ${company} kennenlernen möchten, steht nun fest, und Ihr Profil gehört in dieser Runde nicht dazu. Die Unterlagen löschen wir nach sechs Monaten.`,
    role,
    company,
  }),
  human: (name: string, project: string): Letter => ({
    subject: `${name}, one more thing`,
    text: `Hi ${name}, good to hear from you after all this time. The people around ${project} would rather go on with somebody who lives nearby, so I would say let us leave it at that for this year and have a coffee when you are in town.`,
    from: { name: 'Ines Corvi', address: 'ines.corvi@tidewater.example' },
  }),
};

const guess: Outcome = {
  label: 'status_update',
  kind: null,
  confidence: 0.55,
  review: true,
  evidence: [{ rule: 'a-rule', words: 'words' }],
  contradictions: [{ rule: 'another-rule', words: 'other words' }],
};
const correct = (earlier: Letter, label: Label, more: Partial<Correction> = {}): Correction => ({
  ...likeness(earlier),
  label,
  kind: label === 'rejection' ? 'not_selected' : null,
  saidAt: new Date('2026-03-04T10:00:00Z'),
  email: 'EM-1A2B3C of 2026-03-02',
  ...more,
});

describe('mail much like what the owner put right', () => {
  const { noAfterScreening, german, human, status } = templates;
  it.each<[string, Letter, Letter]>([
    [
      'a template with another name, job and day',
      noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026'),
      noAfterScreening('Robin Vey', 'Senior Crane Operations Manager', 'Tidewater', 'Monday, 17 August'),
    ],
    [
      'a template whose job could not be read out of one of them',
      noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026'),
      { ...noAfterScreening('Robin', 'Quay Wizard', 'Tidewater', '9 March 2026'), role: '' },
    ],
    [
      'a template in German',
      german('Robin Vey', 'Hafenplaner (m/w/d)', 'Gezeiten GmbH', '3. März 2026'),
      german('Robin Vey', 'Leiterin Kranbetrieb', 'Gezeiten GmbH', '17. August 2026'),
    ],
    [
      'a few words, the same',
      status('Robin', 'Planner', 'archived'),
      status('Robin', 'Fleet Lead', 'archived'),
    ],
    ['the same person in the same words', human('Robin', 'the harbour'), human('Robin', 'the new terminal')],
  ])('comes out as the owner said: %s', (_what, earlier, later) => {
    const outcome = applyCorrections(guess, likeness(later), [correct(earlier, 'rejection')]);
    expect(outcome).toEqual({
      label: 'rejection',
      kind: 'not_selected',
      confidence: 0.97,
      review: false,
      evidence: [
        {
          rule: 'you-said',
          words: 'you said "rejection" of EM-1A2B3C of 2026-03-02, which reads like this one',
        },
      ],
      contradictions: [],
    });
  });

  it('keeps the words of the email in the evidence when they say the same', () => {
    const letter = templates.human('Robin', 'the harbour');
    const outcome = applyCorrections(guess, likeness(letter), [correct(letter, 'status_update')]);
    expect(outcome.evidence.map(({ rule }) => rule)).toEqual(['you-said', 'a-rule']);
  });
});

describe('other mail of the same sender', () => {
  const { noAfterScreening, receipt, status, human } = templates;
  it.each<[string, Letter, Letter]>([
    [
      'the receipt of the same template set',
      noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026'),
      receipt('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026'),
    ],
    [
      'the same letter but for the word that matters',
      status('Robin', 'Planner', 'rejected'),
      status('Robin', 'Planner', 'under review'),
    ],
    [
      'the same letter but for a "not"',
      noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026'),
      {
        ...noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026'),
        text: noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026').text.replace(
          'did not make it',
          'made it',
        ),
      },
    ],
    [
      'another letter of the same person',
      human('Robin', 'the harbour'),
      {
        ...human('Robin', 'the harbour'),
        text: 'Hi Robin, good to hear from you. The people around the harbour would like to see your drawings before Easter, so send me what you have and I will pass it on to them in the morning.',
      },
    ],
    [
      'a few words, others',
      { ...human('Robin', 'x'), text: 'Robin, it is a no from them.' },
      { ...human('Robin', 'x'), text: 'Robin, it is a yes from them.' },
    ],
  ])('is left as it was read: %s', (_what, earlier, later) => {
    expect(applyCorrections(guess, likeness(later), [correct(earlier, 'rejection')])).toBe(guess);
  });

  it('is left as it was read when the same words come from somebody else', () => {
    const letter = noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026');
    const corrections = [correct(letter, 'rejection')];
    const others = [
      { name: 'Boreal Careers', address: noReply.address },
      { name: noReply.name, address: 'talent@tidewater.example' },
    ];
    for (const from of others)
      expect(applyCorrections(guess, likeness({ ...letter, from }), corrections)).toBe(guess);
  });

  it('is one sender whatever number a tracking system puts into the address', () => {
    const letter = templates.human('Robin', 'the harbour');
    const sender = (address: string) => likeness({ ...letter, from: { name: 'Tidewater', address } }).sender;
    expect(sender('no-reply+7f3a91@us.greenhouse-mail.io')).toBe(
      sender('no-reply+5c11@us.greenhouse-mail.io'),
    );
    expect(sender('a12345@tidewater.example')).not.toBe(sender('a98765@tidewater.example'));
  });
});

describe('two corrections that disagree', () => {
  const first = templates.noAfterScreening('Robin', 'Harbour Planner', 'Tidewater', '3 March 2026');
  const longer = {
    ...first,
    text: `${first.text}\nPS: the canteen has moved into the old brick hall by the gate.`,
  };

  it('the most similar one speaks', () => {
    const corrections = [correct(first, 'rejection'), correct(longer, 'status_update')];
    expect(applyCorrections(guess, likeness(first), corrections).label).toBe('rejection');
    expect(applyCorrections(guess, likeness(longer), corrections).label).toBe('status_update');
  });

  it('of equal ones the latest speaks', () => {
    const corrections = [
      correct(first, 'offer', { saidAt: new Date('2026-03-06T10:00:00Z') }),
      correct(first, 'rejection'),
    ];
    expect(applyCorrections(guess, likeness(first), corrections).label).toBe('offer');
  });
});

describe('similarity', () => {
  it('is 1 for the same words, and 0 where a word turns the meaning', () => {
    expect(similarity('a b', 'a b')).toBe(1);
    expect(similarity('a b', 'a c')).toBe(0);
  });
});
