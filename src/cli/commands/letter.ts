import { writeFile } from 'node:fs/promises';
import { openContext } from '../../context.ts';
import { listLetters } from '../../store/letters.ts';
import { letterAsPage, letterAt } from '../preview-letter.ts';
import { momentOf, settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showLetters } from '../show-letters.ts';
import { visibleLines } from '../visible.ts';
import { whyNotWritten } from '../why-not-written.ts';

interface PreviewOptions {
  html?: string;
  date?: string;
  text?: boolean;
}

/** They keep names that are written from the right apart; terminals know none. */
const ISOLATES = /[\u2068\u2069]/g;

/** Shows the letter that would be written if it were due now, or at another moment. Writes nothing down, sends nothing. */
export async function previewLetter({
  html,
  date,
  text = html === undefined,
}: PreviewOptions): Promise<void> {
  const at = momentOf(date, '--date');
  await using context = await openContext(settingsHere());
  const rendered = await letterAt(at, context);
  if (text)
    console.log(visibleLines(`Subject: ${rendered.subject}\n\n${rendered.text.replace(ISOLATES, '')}`));
  if (html === undefined) return;
  await writeFile(html, letterAsPage(rendered), { mode: 0o600 }).catch((error: unknown) => {
    throw new WrongUseError(`${html} cannot be written: ${whyNotWritten(error)}.`);
  });
  console.log(`The letter as it would look: ${html}. Open it in a browser.`);
}

/** Lists the letters that were written, and whether they left. */
export async function listWritten({ json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const letters = await listLetters(context.store.ledger, context.ownerId);
  if (json) return console.log(JSON.stringify(letters, null, 2));
  console.log(showLetters(letters, context.config));
}
