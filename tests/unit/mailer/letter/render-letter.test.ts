import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it, vi } from 'vitest';
import type { Letter } from '../../../../src/core/letter/letter.ts';
import { composeMessage } from '../../../../src/mailer/compose-message.ts';
import { type RenderedLetter, renderLetter } from '../../../../src/mailer/letter/render-letter.ts';
import { openTemplates } from '../../../../src/mailer/render-template.ts';
import {
  FORTY_LINES,
  FULL_WEEK,
  HOSTILE_NAMES_WEEK,
  LETTERS,
  ONE_REJECTION,
  QUIET_WEEK,
} from '../../../_util/letters.ts';

const templates = await openTemplates(fileURLToPath(new URL('../../../../templates', import.meta.url)), null);

// A letter of forty lines is rendered several times over, until it is small enough.
vi.setConfig({ testTimeout: 30_000 });

const known = new Map<Letter, Promise<RenderedLetter>>();

function rendered(letter: Letter): Promise<RenderedLetter> {
  const once = known.get(letter) ?? renderLetter(letter, templates);
  known.set(letter, once);
  return once;
}

const HEADINGS = [
  'Where things stand',
  'What came in',
  'Your eye, please',
  'Going out this week',
  'What you heard',
  'Not all eggs in one basket',
  'How normal this is',
  'Your pitch',
  'One question for the week',
  'Wins',
];

const headingsOf = (html: string) => [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words]) => words);

describe('a letter that is rendered', () => {
  it('has its parts in their order, in HTML and in text', async () => {
    const { html, text } = await rendered(FULL_WEEK);
    expect(headingsOf(html)).toEqual(HEADINGS);
    const lines = text.split('\n');
    const places = HEADINGS.map((heading) => lines.indexOf(heading.toUpperCase()));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves out what has nothing to say', async () => {
    const { html, text, picture } = await rendered(ONE_REJECTION);
    expect(headingsOf(html)).toEqual(['What came in', 'One question for the week', 'Wins']);
    expect(text).not.toMatch(/WHERE THINGS STAND|YOUR PITCH/);
    expect(picture).toBeNull();
    expect(html).not.toContain('<img');
  });

  it('is short when the week was', async () => {
    const { html, text } = await rendered(QUIET_WEEK);
    expect(html.length).toBeLessThan(12_000);
    expect(text.split('\n').length).toBeLessThan(40);
  });

  it('has the same bytes each time', async () => {
    const [once, again] = [await rendered(FULL_WEEK), await renderLetter(FULL_WEEK, templates)];
    expect(again).toEqual(once);
  });

  it('names its picture by its id, with the flow in words beside it', async () => {
    const { html } = await rendered(FULL_WEEK);
    const tag = /<img[^>]*>/.exec(html)?.[0];
    expect(tag).toContain('src="cid:flow@afterword"');
    expect(tag).toContain(`alt="${FULL_WEEK.standing?.flow?.inWords}"`);
  });

  it('says the preview of the mail program first', async () => {
    const { html } = await rendered(FULL_WEEK);
    const body = html.slice(html.indexOf('<body'));
    expect(body.replace(/<[^>]*>/g, '')).toMatch(new RegExp(`^${FULL_WEEK.opening}`));
  });

  it('shows every link in the text as the command that says the same', async () => {
    const { text } = await rendered(FULL_WEEK);
    expect(text).toContain('    Stop it:          stop AF-7Q2K\n    Send it now:      send AF-7Q2K 1a2b3c4d');
    expect(text).not.toContain('mailto:');
  });

  it('fits a terminal', async () => {
    for (const letter of [FULL_WEEK, QUIET_WEEK, FORTY_LINES]) {
      const { text } = await rendered(letter);
      expect(text.split('\n').filter((line) => line.length > 76)).toEqual([]);
    }
  });
});

describe.each(Object.entries(LETTERS))('the HTML of %s', (_, letter) => {
  it('is valid', async () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Mail programs take style sheets away; React closes what needs no closing.
        'no-inline-style': 'off',
        'void-style': ['error', { style: 'selfclose' }],
      },
    });
    const { html } = await rendered(letter);
    const { results } = await checker.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
    ).toEqual([]);
  });
});

describe('foreign words in a letter', () => {
  it('stay words', async () => {
    const { html } = await rendered(HOSTILE_NAMES_WEEK);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img src=x|<a href="javascript:/);
    expect(html).toContain('{{ owner_name }}');
  });

  it('hold nothing unseen, and nothing that turns the writing round', async () => {
    const { subject, html, text } = await rendered(HOSTILE_NAMES_WEEK);
    const afterPreview = html.slice(html.indexOf('<table'));
    for (const words of [subject, afterPreview, text.replace(/[\u2068\u2069]/g, '')]) {
      expect(words).not.toMatch(/(?!\n)\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
    }
  });

  it('keep their direction to themselves', async () => {
    const { html, text } = await rendered(HOSTILE_NAMES_WEEK);
    expect(html).toContain('<bdi>שירותי בדיקה</bdi>');
    expect(text).toContain('\u2068שירותי בדיקה\u2069');
  });

  it('cannot begin a part of their own', async () => {
    const company = 'Nordwind\n\nWHAT YOU HEARD\n--------------\n\n* All is lost';
    const letter: Letter = {
      ...ONE_REJECTION,
      cameIn: { ...ONE_REJECTION.cameIn!, lines: [{ ...ONE_REJECTION.cameIn!.lines[0]!, company }] },
    };
    const { text } = await rendered(letter);
    expect(text).toContain('* A no: Nordwind WHAT YOU HEARD');
    expect(text.split('\n')).not.toContain('WHAT YOU HEARD');
  });
});

describe('a letter that would be too large', () => {
  const CJK = '面試結束後我們決定繼續與其他候選人洽談。'.repeat(200);
  const inCjk: Letter = {
    ...FORTY_LINES,
    heard: { ...FORTY_LINES.heard!, lines: FORTY_LINES.heard!.lines.map((line) => ({ ...line, text: CJK })) },
    pitch: { ...FORTY_LINES.pitch!, current: { version: 1, on: 'today', text: CJK } },
  };

  it.each([
    ['forty lines each', FORTY_LINES],
    ['hostile names', HOSTILE_NAMES_WEEK],
    ['texts of three bytes a letter', inCjk],
  ])('stays under 100 KB on its way, without its picture: %s', async (_, letter) => {
    const { subject, text, html } = await rendered(letter);
    const { raw } = await composeMessage({
      messageId: '<letter.1@own.example>',
      from: { name: 'Jana Berg', address: 'jana@own.example' },
      replyTo: null,
      to: { name: 'Jana Berg', address: 'jana@own.example' },
      subject,
      text,
      html,
      inReplyTo: null,
      references: [],
      date: new Date('2026-11-23T07:00:00Z'),
      replyRef: '1',
      automatic: true,
      language: 'en',
    });
    expect(raw.length).toBeLessThan(100_000);
  });

  it('says how much it leaves out', async () => {
    const { html, text } = await rendered(FORTY_LINES);
    const shown = html.match(/Stop it/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(shown).toBeLessThan(40);
    expect(html).toContain(`and ${40 - shown} more`);
    expect(text).toContain(`and ${360 + 40 - shown} more`);
  });
});
