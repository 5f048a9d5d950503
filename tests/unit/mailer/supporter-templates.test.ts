import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/answers/judge-answer.ts';
import { detectLanguage } from '../../../src/core/read/detect-language.ts';
import { LANGUAGES, type Language } from '../../../src/core/reading.ts';
import { openTemplates } from '../../../src/mailer/render-template.ts';
import type { SupporterTemplateFields } from '../../../src/mailer/supporter-template-fields.ts';
import { aReading } from '../../_util/a-reading.ts';

const templates = await openTemplates(fileURLToPath(new URL('../../../templates', import.meta.url)), null);

type Fields = SupporterTemplateFields['supporter_letter'];
const BARE: Fields = {
  recipient_name: null,
  recipient_first_name: null,
  owner_name: 'Jana Berg',
  applications: '23',
  new_applications: null,
  talks: '5',
  open: '4',
  offers: null,
  wins: null,
  lessons: null,
  introductions: null,
  mock_interview: null,
  walk: null,
  other_wishes: null,
};
const FULL: Fields = {
  ...BARE,
  recipient_name: 'Noor Haddad',
  recipient_first_name: 'Noor',
  new_applications: '3',
  offers: '1',
  wins: '- WIN',
  lessons: '- LESSON',
  introductions: 'Marram, Fjordlicht',
  mock_interview: 'yes',
  walk: 'yes',
  other_wishes: '- WISH',
};
const render = (language: Language, fields: Fields) => templates.render('supporter_letter', language, fields);

/** The word that a letter says to answer with, in whatever quotes. */
const wordToEnd = (text: string) => /["„«] ?(stop+) ?["“»]/i.exec(text)?.[1] ?? `no word in: ${text}`;

describe.each(LANGUAGES)('the letter to a supporter in %s', (language) => {
  it('is written in it', () => {
    expect(detectLanguage(render(language, BARE).text)).toBe(language);
  });

  it('says all that there is to say, each in a line of its own', () => {
    const lines = render(language, FULL).text.split('\n');
    for (const line of ['- WIN', '- LESSON', '- WISH']) expect(lines).toContain(line);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(10);
    expect(lines.some((line) => /^- .*: ?Marram, Fjordlicht$/.test(line))).toBe(true);
    expect(lines[0]).toContain('Noor');
  });

  it('says nothing more when there is nothing more', () => {
    const { text } = render(language, BARE);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(3);
    expect(text.split('\n\n')).toHaveLength(5);
    expect(text).not.toMatch(/\n\n\n/);
  });

  it('names a word that ends it, and that is understood', () => {
    const word = wordToEnd(render(language, BARE).text);
    for (const said of [word, `${word}.`, word.toLowerCase(), word.toUpperCase()]) {
      const reading = aReading({ language, original: { text: said, subject: 'Re: …' } });
      const question = { links: [], label: 'status_update', at: new Date(), zone: 'utc', language } as const;
      expect(judgeAnswer({ reading, ...question }).is, said).toBe('opt_out');
    }
  });
});
