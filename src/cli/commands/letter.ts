import { writeFile } from 'node:fs/promises';
import { composeLetter } from '../../../workers/compose-letter.ts';
import { letterName } from '../../../workers/write-letter.ts';
import { type Context, openContext } from '../../context.ts';
import { previewPeriod } from '../../core/letter/letter-period.ts';
import { PICTURE_ID } from '../../mailer/letter/picture-id.ts';
import type { RenderedLetter } from '../../mailer/letter/render-letter.ts';
import { findToldTo, listLetters } from '../../store/letters.ts';
import { momentOf, settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showLetters } from '../show-letters.ts';
import { visibleLines } from '../visible.ts';

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
  await writeFile(html, inBrowser(rendered), { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUseError(`${html} cannot be written: ${whyNot(error)}.`);
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

async function letterAt(at: Date, context: Context): Promise<RenderedLetter> {
  const { store, ownerId, config } = context;
  const toldTo = await findToldTo(store.ledger, ownerId, at);
  const period = previewPeriod(at, config.policy.timeZone, toldTo);
  const { id } = await letterName(store.ledger, period, context);
  return (await composeLetter(store.ledger, period, id, context)).rendered;
}

/** A browser knows no parts of an email: the picture stands in the page itself. */
function inBrowser({ html, picture }: RenderedLetter): string {
  if (!picture) return html;
  return html.replaceAll(`cid:${PICTURE_ID}`, `data:image/png;base64,${picture.toString('base64')}`);
}

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such folder';
  return error.code === 'EISDIR' ? 'that is a folder' : error.message;
}
