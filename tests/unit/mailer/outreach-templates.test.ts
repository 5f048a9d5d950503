import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SAMPLE_NEWS } from '../../../src/cli/preview-fields.ts';
import { detectLanguage } from '../../../src/core/read/detect-language.ts';
import { LANGUAGES, type Language } from '../../../src/core/reading.ts';
import { openTemplates } from '../../../src/mailer/render-template.ts';
import {
  OUTREACH_TEMPLATES,
  type OutreachFields,
  type OutreachTemplateKind,
} from '../../../src/mailer/template-fields.ts';

const templates = await openTemplates(fileURLToPath(new URL('../../../templates', import.meta.url)), null);

const WORDINGS = [0, 1, 2];
const ALL = LANGUAGES.flatMap((language) =>
  OUTREACH_TEMPLATES.flatMap((kind) => WORDINGS.map((wording) => ({ language, kind, wording }))),
);
type Case = (typeof ALL)[number];

const KNOWN: OutreachFields = {
  recipient_name: 'Ines Roth',
  recipient_first_name: 'Ines',
  company: 'Fjordlicht',
  role: 'Data Engineer',
  owner_name: 'Jana Berg',
};
const UNKNOWN: OutreachFields = {
  ...KNOWN,
  recipient_name: null,
  recipient_first_name: null,
  company: null,
  role: null,
};

const render = ({ kind, language, wording }: Case, fields: OutreachFields = KNOWN) =>
  templates.render(kind, language, { ...fields, news: SAMPLE_NEWS[language] }, wording);

const isRequest = (kind: OutreachTemplateKind) => kind.startsWith('feedback_request_');
const isHello = (kind: OutreachTemplateKind) => kind.startsWith('stay_in_touch_');

/** What stands between greeting and closing, but for the news. */
function body(one: Case, fields?: OutreachFields): string[] {
  const paragraphs = render(one, fields).text.trimEnd().split('\n\n');
  return paragraphs.slice(1, -1).filter((paragraph) => paragraph !== SAMPLE_NEWS[one.language]);
}

function sentences(one: Case): string[] {
  const segmenter = new Intl.Segmenter(one.language, { granularity: 'sentence' });
  return body(one).flatMap((paragraph) =>
    [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()),
  );
}

function countWords(text: string, language: Language): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}

const nameOf = ({ kind, language, wording }: Case) => `${kind}.${language}, wording ${wording + 1}`;

const repeated = (said: readonly string[]) => said.filter((one, index) => said.indexOf(one) !== index);

const GREETING: Record<Language, [named: string, unnamed: string]> = {
  en: ['Hello Ines,', 'Hello,'],
  de: ['Guten Tag Ines Roth,', 'Guten Tag,'],
  fr: ['Bonjour Ines,', 'Bonjour,'],
  es: ['Hola, Ines:', 'Hola:'],
  nl: ['Beste Ines Roth,', 'Goedendag,'],
  pt: ['Olá, Ines,', 'Olá,'],
  it: ['Buongiorno Ines,', 'Buongiorno,'],
};

const NO: Record<Language, string> = {
  en: '"no"',
  de: '„Nein“',
  fr: '« non »',
  es: '«no»',
  nl: '"nee"',
  pt: '"não"',
  it: '«no»',
};

/** How one speaks to a friend. */
const FAMILIAR: Record<Language, RegExp> = {
  en: /\b(?:hi|hey|guys|cheers|thanks a lot)\b/i,
  de: /\b(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)\b/iu,
  fr: /\b(?:tu|toi|ton|tes)\b/iu,
  es: /(?<!\p{L})(?:tú|ti|tus|tuyo|contigo|vosotros|os)(?!\p{L})/iu,
  nl: /\b(?:je|jij|jou|jouw|jullie)\b/iu,
  pt: /(?<!\p{L})(?:tu|ti|teu|tua|você|vocês)(?!\p{L})/iu,
  it: /\b(?:tu|ti|tuo|tua|tuoi)\b/iu,
};

/** Words whose ending would tell whether the owner, or the reader, is a man or a woman. */
const GENDERED: Record<Language, RegExp> = {
  en: /\b(?:sir|madam|mr|mrs|ms)\b/i,
  de: /\b(?:Herr|Frau|Bewerberin?|Kandidat(?:in)?)\b/,
  nl: /\b(?:heer|mevrouw|sollicitante?)\b/i,
  fr: /(?<!\p{L})(?:reconnaissante?|ravie?|heureu(?:x|se)|désolée?|intéressée?|enchantée?|obligée?|chère?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:agradecid[ao] por|interesad[ao]|encantad[ao]|content[ao]|estimad[ao]|querid[ao])(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:obrigad[ao]|grat[ao]|interessad[ao]|prezad[ao]|car[ao]|estimad[ao]|informad[ao])(?!\p{L})/iu,
  it: /(?<!\p{L})(?:grat[ao]|content[ao]|liet[ao]|interessat[ao]|gentile sig\p{L}*|car[ao]|stat[ao] (?:scelt|selezionat)[ao])(?!\p{L})/iu,
};

/** What shows that nobody sat down to write, or that somebody is bitter. */
const UNWELCOME =
  /afterword|automat|autom[aá]t|template|vorlage|mailing|newsletter|unsubscribe|reconsider|überdenken|enttäusch|disappoint|déçu|decepci|teleurgesteld|delus[oa]|language model|—/iu;

describe.each(LANGUAGES)('the emails to people, %s', (language) => {
  const all = ALL.filter((one) => one.language === language);
  const requests = all.filter(({ kind }) => isRequest(kind));
  const hellos = all.filter(({ kind }) => isHello(kind));

  it('have three wordings each', () => {
    expect(OUTREACH_TEMPLATES.map((kind) => templates.wordings(kind, language))).toEqual(
      OUTREACH_TEMPLATES.map(() => 3),
    );
  });

  it('are in that language', () => {
    for (const one of all) {
      for (const fields of [KNOWN, UNKNOWN])
        expect(detectLanguage(render(one, fields).text), nameOf(one)).toBe(language);
    }
  });

  it('are short', () => {
    for (const one of all) {
      const [least, most] = isRequest(one.kind) ? [60, 130] : [35, 90];
      for (const fields of [KNOWN, UNKNOWN]) {
        const words = countWords(body(one, fields).join('\n'), language);
        expect(words, nameOf(one)).toBeGreaterThanOrEqual(least as number);
        expect(words, nameOf(one)).toBeLessThanOrEqual(most as number);
      }
    }
  });

  it('share no sentence between the wordings of a kind', () => {
    for (const kind of OUTREACH_TEMPLATES) {
      const said = all.filter((one) => one.kind === kind).flatMap(sentences);
      expect(repeated(said), kind).toEqual([]);
    }
  });

  it('say nothing twice to somebody who gets one after another', () => {
    const others = OUTREACH_TEMPLATES.filter((kind) => !isRequest(kind));
    for (const { kind, wording } of requests) {
      const said = [kind, ...others].flatMap((one) => sentences({ language, kind: one, wording }));
      expect(repeated(said), `${kind} ${wording}`).toEqual([]);
    }
  });

  it('greet by name, and nobody by the name of a team', () => {
    const [named, unnamed] = GREETING[language];
    const team = { ...UNKNOWN, recipient_name: 'Talent Team' };
    for (const one of all) {
      const greetings = [KNOWN, UNKNOWN, team].map((fields) => render(one, fields).text.split('\n')[0]);
      expect(greetings, nameOf(one)).toEqual([named, unnamed, unnamed]);
    }
  });

  it('are signed with the owner’s name alone', () => {
    for (const one of all) expect(render(one).text).toMatch(/\n\n[\p{L} ]{6,40},?\nJana Berg\n$/u);
  });

  it('say in each request and hello that a no ends it', () => {
    for (const one of [...requests, ...hellos]) {
      for (const fields of [KNOWN, UNKNOWN]) {
        const text = render(one, fields).text.replaceAll('\u00a0', ' ');
        expect(text.split(NO[language]), nameOf(one)).toHaveLength(2);
      }
    }
  });

  it('give the news of a hello a paragraph of its own', () => {
    const news = 'Two things:\n- a talk about tides\n- a course';
    for (const { kind, wording } of hellos) {
      const { text } = templates.render(kind, language, { ...KNOWN, news }, wording);
      expect(text.split('\n\n'), kind).toContain(news);
    }
  });

  it('ask questions in requests alone', () => {
    for (const one of all.filter(({ kind }) => !isRequest(kind)))
      expect(body(one).join('\n'), nameOf(one)).not.toContain('?');
  });

  it('say in each request and each note on a closed role which application it is about', () => {
    for (const one of all.filter(({ kind }) => isRequest(kind) || kind === 'open_door')) {
      const { subject, text } = render(one);
      for (const name of ['Data Engineer', 'Fjordlicht']) expect(`${subject}\n${text}`).toContain(name);
    }
  });

  it('speak as strangers do, without guessing at anybody', () => {
    for (const one of all) {
      const words = body(one).join('\n');
      expect(words, nameOf(one)).not.toMatch(FAMILIAR[language]);
      expect(words, nameOf(one)).not.toMatch(GENDERED[language]);
      expect(words, nameOf(one)).not.toMatch(UNWELCOME);
    }
  });
});
