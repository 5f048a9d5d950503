import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PICTURE_GROUND, PICTURE_INK } from '../../src/mailer/letter/letter-style.ts';
import { PICTURE_ID } from '../../src/mailer/letter/picture-id.ts';
import { type RenderedLetter, renderLetter } from '../../src/mailer/letter/render-letter.ts';
import { openTemplates } from '../../src/mailer/render-template.ts';
import { startChromium } from '../_util/chromium.ts';
import { FULL_WEEK, LETTERS } from '../_util/letters.ts';

const SCRIPTS = [
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  fileURLToPath(new URL('in-page.js', import.meta.url)),
];
/** The screenshots stay here for people to look at. */
const SHOTS = path.join(tmpdir(), 'afterword-letters');
const WIDTHS = [320, 600, 900];
const SCHEMES = ['light', 'dark'] as const;

const templates = await openTemplates(fileURLToPath(new URL('../../templates', import.meta.url)), null);
let browser: Browser;
let page: Page;
let fetched: string[];
let dialogs: string[];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await startChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage();
  fetched = [];
  dialogs = [];
  page.on('request', (request) => fetched.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
});
afterEach(() => page.close());

/** Opens a letter as a mail program shows it: with its picture, or without where images are blocked. */
async function open({ html, picture }: RenderedLetter, images: 'on' | 'off' = 'on'): Promise<void> {
  const png = images === 'on' && picture ? `data:image/png;base64,${picture.toString('base64')}` : null;
  await page.setContent(png ? html.replace(`cid:${PICTURE_ID}`, png) : html);
  for (const script of SCRIPTS) await page.addScriptTag({ path: script });
}

async function resize(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
}

interface Judgement {
  violations: string[];
  unsure: string[];
  judged: number;
}

describe.each(Object.entries(LETTERS))('the letter of %s', (name, letter) => {
  let rendered: RenderedLetter;
  beforeAll(async () => {
    rendered = await renderLetter(letter, templates);
  });

  it.each(SCHEMES)('fits every width and can be read by everybody, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(rendered);
    for (const width of WIDTHS) {
      await resize(width);
      const file = `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(SHOTS, file), fullPage: true });
      expect(await page.evaluate<string[]>('inPage.misfits()'), `${width} wide`).toEqual([]);
      expect((await page.locator('.card').boundingBox())?.width).toBe(Math.min(width, 600));
    }
    const { violations, unsure, judged } = await page.evaluate<Judgement>('inPage.judge()');
    expect([...violations, ...unsure]).toEqual([]);
    expect(judged).toBeGreaterThan(10);
  });

  it('links to the inbox alone, and largely enough for a thumb', async () => {
    await resize(320);
    await open(rendered);
    const links = await page.evaluate<{ href: string; height: number }[]>('inPage.links()');
    expect(links.length).toBeGreaterThan(0);
    for (const { href, height } of links) {
      const { protocol, pathname, searchParams } = new URL(href);
      expect([protocol, pathname]).toEqual(['mailto:', 'jobs@inbox.example']);
      expect(searchParams.get('subject')).toMatch(/^[a-z]+[: ]/);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });

  it('fetches nothing, runs nothing, and holds no element but ours', async () => {
    await page.setContent(rendered.html);
    const foreign = 'script, iframe, object, embed, form, link, [onerror], a:not([href^="mailto:"])';
    expect(await page.locator(foreign).count()).toBe(0);
    expect(await page.locator('img').count()).toBe(letter.standing?.flow ? 1 : 0);
    expect(fetched.filter((url) => url !== `cid:${PICTURE_ID}`)).toEqual([]);
    expect(dialogs).toEqual([]);
  });
});

describe('the picture of a letter', () => {
  interface Sizes {
    pixels: number;
    width: number;
    height: number;
    heightOfWords: number;
  }

  it.each(SCHEMES)('has all its words in its place when images are off, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(await renderLetter(FULL_WEEK, templates), 'off');
    for (const width of WIDTHS) {
      await resize(width);
      await page.screenshot({
        path: path.join(SHOTS, `images-off-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      expect(await page.evaluate<string[]>('inPage.misfits()')).toEqual([]);
      const { pixels, height, heightOfWords } = await page.evaluate<Sizes>('inPage.picture()');
      expect(pixels).toBe(0);
      expect(heightOfWords).toBeGreaterThan(0);
      expect(height).toBeGreaterThanOrEqual(heightOfWords);
    }
  });

  it('is shown from edge to edge on a phone, and twice as fine as it is ever wide', async () => {
    await open(await renderLetter(FULL_WEEK, templates));
    await resize(320);
    const phone = await page.evaluate<Sizes>('inPage.picture()');
    await resize(900);
    const desk = await page.evaluate<Sizes>('inPage.picture()');
    expect(phone.width).toBeGreaterThanOrEqual(300);
    expect(desk.pixels).toBe(2 * desk.width);
  });

  it('has words with enough contrast on its ground', async () => {
    await open(await renderLetter(FULL_WEEK, templates));
    const contrast = await page.evaluate<number>(`inPage.contrast('${PICTURE_INK}', '${PICTURE_GROUND}')`);
    expect(contrast).toBeGreaterThan(4.5);
  });
});
