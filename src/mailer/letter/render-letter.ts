import { render } from '@react-email/render';
import { createElement } from 'react';
import type { Letter } from '../../core/letter/letter.ts';
import type { Templates } from '../render-template.ts';
import { cleanLetter } from './clean-letter.ts';
import { encodedSize } from './encoded-size.ts';
import { drawFlow } from './flow-picture.ts';
import { LetterDocument } from './letter-document.tsx';
import { shortenLetter } from './shorten-letter.ts';
import { textFields } from './text-fields.ts';

/** A letter as it is sent. */
export interface RenderedLetter {
  subject: string;
  text: string;
  /** Names the picture by `cid:` and PICTURE_ID, when there is one. */
  html: string;
  /** PNG. */
  picture: Buffer | null;
}

/** Mail programs cut an email off at about 100 KB: its two parts stay below that together. */
const MAX_BYTES = 95_000;
/** How many lines a list can have, and how many characters a text, tried in this order. */
const LENGTHS = [
  { lines: 40, characters: 2_000 },
  { lines: 25, characters: 2_000 },
  { lines: 16, characters: 1_500 },
  { lines: 10, characters: 1_000 },
  { lines: 6, characters: 600 },
  { lines: 3, characters: 400 },
  { lines: 1, characters: 200 },
] as const;

/**
 * Renders a letter: HTML, text by its template, and the picture of the flow. Lists become shorter, and say by how much,
 * until it is small enough for every mail program.
 */
export async function renderLetter(letter: Letter, templates: Templates): Promise<RenderedLetter> {
  const flow = letter.standing?.flow ?? null;
  const picture = flow && drawFlow(flow);
  for (const { lines, characters } of LENGTHS.slice(0, -1)) {
    const words = await renderWords(shortened(letter, lines, characters), picture !== null, templates);
    if (encodedSize(words.html) + encodedSize(words.text) <= MAX_BYTES) return { ...words, picture };
  }
  const { lines, characters } = LENGTHS.at(-1)!;
  return {
    ...(await renderWords(shortened(letter, lines, characters), picture !== null, templates)),
    picture,
  };
}

function shortened(letter: Letter, lines: number, characters: number): Letter {
  return cleanLetter(shortenLetter(letter, lines), characters);
}

async function renderWords(letter: Letter, hasPicture: boolean, templates: Templates) {
  const { subject, text } = templates.render('letter', 'en', textFields(letter));
  const html = await render(createElement(LetterDocument, { letter, hasPicture }));
  return { subject, text, html: html.replace(/^<!DOCTYPE[^>]*>/, '<!DOCTYPE html>') };
}
