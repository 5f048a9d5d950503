import { describe, expect, it } from 'vitest';
import { type AnswerQuestion, judgeAnswer } from '../../../../src/core/answers/judge-answer.ts';
import { optOutRules } from '../../../../src/core/answers/opt-out-rules.ts';
import { classifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { classifyEmail } from '../../../../src/core/classify/classify-email.ts';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';
import type { HeaderLine } from '../../../../src/core/email.ts';
import { detectAutomatic } from '../../../../src/core/read/detect-automatic.ts';
import { detectLanguage } from '../../../../src/core/read/detect-language.ts';
import { stripHistory } from '../../../../src/core/read/strip-history.ts';
import { LANGUAGES } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';
import { SAID, SAID_OTHERWISE } from './said.ts';

const WRITTEN_AT = new Date('2026-12-14T09:00:00Z');

function questionOf(
  written: string,
  more: { subject?: string; headers?: HeaderLine[]; links?: AnswerQuestion['links'] } = {},
): AnswerQuestion {
  const { text, quoted, signature } = stripHistory(written);
  const { subject = 'Re: Thank you, and a question', headers = [], links = [] } = more;
  const reading = aReading({
    language: detectLanguage(text),
    automatic: detectAutomatic({ from: null, replyTo: [], headers }),
    provenance: { kind: 'reply', trusted: true, reason: 'an answer to our email' },
    original: { text, quoted, signature, subject, headers, date: WRITTEN_AT },
  });
  const { label } = classifyEmail(classifierInput(reading), { record: 0.8, send: 0.95 });
  return { reading, links, label, at: WRITTEN_AT, zone: 'Europe/London', language: null };
}
const judge = (...said: Parameters<typeof questionOf>) => judgeAnswer(questionOf(...said));

for (const [kind, byLanguage] of Object.entries(SAID))
  for (const language of LANGUAGES)
    describe(`${kind}, in ${language}`, () => {
      it.each(byLanguage[language])('is heard in %j', (text) => {
        expect(judge(text)).toMatchObject({ is: kind });
      });
    });

for (const [kind, texts] of Object.entries(SAID_OTHERWISE))
  describe(`${kind}, in other words`, () => {
    it.each(texts)('is heard in %j', (text) => {
      expect(judge(text)).toMatchObject({ is: kind });
    });
  });

describe('an opt-out', () => {
  it.each(optOutRules)('is known by the line that its rule was written for: $example', (rule) => {
    const [sentence] = splitSentences(rule.example);
    expect(sentence!.folded.search(rule.pattern)).toBeGreaterThanOrEqual(0);
    expect(judge(rule.example)).toMatchObject({ is: 'opt_out', feedback: null });
  });

  it.each([
    'If you do not wish to receive further emails, tell us.',
    'Please do not hesitate to contact me again.',
    'Please do not contact us before then.',
    '[Keep my data] [Delete my data]',
    'Wenn Sie keine weiteren Mails möchten, sagen Sie Bescheid.',
    'Zögern Sie nicht, mich wieder zu kontaktieren.',
    "N'hésitez pas à me contacter à nouveau.",
    'No dude en escribirme de nuevo.',
    'Aarzel niet om mij weer te mailen.',
    'Não hesite em contactar-me de novo.',
    'Não deixe de me escrever.',
    'Non esiti a contattarmi di nuovo.',
    'We do not contact candidates who are not shortlisted.',
    'No worries, and no hard feelings!',
    'No, we had not decided by then, the other candidate had more experience.',
  ])('is not: %s', (text) => {
    expect(judge(text).is).not.toBe('opt_out');
  });

  it.each([
    'Te ruego que no me escribas más.',
    'Ich möchte Sie bitten, mir keine weiteren E-Mails zu dieser Bewerbung zu schreiben.',
  ])('judges nobody, even where the whole email reads like feedback: %s', (text) => {
    const answer = judgeAnswer({ ...questionOf(text), label: 'feedback_reply' });
    expect(answer).toMatchObject({ is: 'opt_out', feedback: null });
  });

  it('keeps the feedback that comes with it', () => {
    const text = 'Your SQL part was too slow.\n\nPlease do not contact me again.';
    expect(judge(text)).toMatchObject({ is: 'opt_out', feedback: text });
  });

  it('is not heard in what is quoted: our own offer to stop is no wish of theirs', () => {
    const text =
      'Hi Robin,\n\nthank you for your kind note. All the best!\n\nOn Tue, 10 Mar 2026 at 09:12, Robin Vale <robin@vale.example> wrote:\n> If you reply "no", I will not write again.\n> Please do not contact me again.';
    expect(judge(text).is).toBe('warm');
  });
});

describe('feedback', () => {
  it('is kept word for word, in its paragraphs, without what is quoted and without the signature', () => {
    const said =
      'Hi Robin,\n\nyour answers were strong.\n\nThe SQL part was too slow, though:\n- no index\n- no plan';
    const text = `${said}\n\nBest regards,\nInes Corvi\nTalent Partner, Tidewater\n\nOn Tue, 10 Mar 2026 at 09:12, Robin Vale <robin@vale.example> wrote:\n> May I ask a small favour?`;
    expect(judge(text)).toMatchObject({ is: 'feedback', feedback: said });
  });

  it('is put together where it stands between the lines of ours', () => {
    const text =
      'On Tue, 10 Mar 2026 at 09:12, Robin Vale <robin@vale.example> wrote:\n> What would have made the difference?\nMore experience with large crews, your examples were too small.\n> What could I work on?\nYour SQL was weak.\n';
    const { is, feedback } = judge(text);
    expect(is).toBe('feedback');
    expect(feedback).toContain('your examples were too small.');
    expect(feedback).toContain('Your SQL was weak.');
    expect(feedback).not.toContain('What could I work on?');
  });

  it('that asks something says so', () => {
    const text = 'Your SQL was too slow. Would you be free for a call on Tuesday to talk it through?';
    expect(judge(text)).toMatchObject({ is: 'feedback', asksSomething: true });
  });
});

describe('something that the owner is to answer', () => {
  it.each([
    'Thank you! Shall we talk on Tuesday?',
    'Could you send me your references?',
    'Let me know when you are free for a call.',
    'Hätten Sie am Dienstag Zeit?',
    'Auriez-vous un moment mardi ?',
    '¿Tienes un momento el martes?',
    'Heb je dinsdag even tijd?',
    'Tem disponibilidade na terça-feira?',
    'Ha un momento martedì?',
  ])('is heard: %s', (text) => {
    expect(judge(text)).toMatchObject({ is: 'other', asksSomething: true });
  });

  it('is a link to choose a time by', () => {
    const link = {
      url: 'https://calendly.com/ines',
      is: 'scheduling',
      evidence: 'calendly.com/ines',
    } as const;
    expect(judge('Thank you for your note!', { links: [link] })).toMatchObject({ asksSomething: true });
  });

  it.each([
    'Thank you, and let me know if you have any further questions.',
    'Vielen Dank, bei Rückfragen melden Sie sich gern.',
  ])('is no formula: %s', (text) => {
    expect(judge(text)).toMatchObject({ is: 'warm', asksSomething: false });
  });
});
