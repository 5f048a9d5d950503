import { describe, expect, it } from 'vitest';
import { type AnswerQuestion, judgeAnswer } from '../../../../src/core/answers/judge-answer.ts';
import { optOutRules } from '../../../../src/core/answers/opt-out-rules.ts';
import { classifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { classifyEmail } from '../../../../src/core/classify/classify-email.ts';
import type { HeaderLine } from '../../../../src/core/email.ts';
import { detectAutomatic } from '../../../../src/core/read/detect-automatic.ts';
import { detectLanguage } from '../../../../src/core/read/detect-language.ts';
import { stripHistory } from '../../../../src/core/read/strip-history.ts';
import { LANGUAGES } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';
import { SAID } from './said.ts';

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

describe('an opt-out', () => {
  it.each(optOutRules)('is known by the line that its rule was written for: $example', ({ example, pattern }) => {
    expect(judge(example)).toMatchObject({ is: 'opt_out' });
    expect(questionOf(example).reading.original.text.length).toBeGreaterThan(pattern.source.length - 1e6);
  });
});
