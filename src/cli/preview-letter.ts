import { composeLetter } from '../../workers/letter/compose-letter.ts';
import { letterName } from '../../workers/write-letter.ts';
import type { Context } from '../context.ts';
import { previewPeriod } from '../core/letter/letter-period.ts';
import { PICTURE_ID } from '../mailer/letter/picture-id.ts';
import type { RenderedLetter } from '../mailer/letter/render-letter.ts';
import { findToldTo } from '../store/letters.ts';

/** The letter that would be written if it were due at a moment. Nothing is written down. */
export async function letterAt(at: Date, context: Context): Promise<RenderedLetter> {
  const { store, ownerId, config } = context;
  const toldTo = await findToldTo(store.ledger, ownerId, at);
  const period = previewPeriod(at, config.policy.timeZone, toldTo);
  const { id } = await letterName(store.ledger, period, context);
  return (await composeLetter(store.ledger, period, id, context)).rendered;
}

/** A letter as a page. A browser knows no parts of an email: the picture stands in the page itself. */
export function letterAsPage({ html, picture }: RenderedLetter): string {
  if (!picture) return html;
  return html.replaceAll(`cid:${PICTURE_ID}`, `data:image/png;base64,${picture.toString('base64')}`);
}
