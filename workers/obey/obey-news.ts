import type { Context } from '../../src/context.ts';
import { shows } from '../../src/core/steer/shown.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { tellWin } from '../journal/tell-win.ts';
import { newText } from './obey-edit.ts';
import { failed, isOpen, type Obeyed, unlessUnknown } from './obeyed.ts';
import { textAndLinks } from './text-and-links.ts';

/** Lets a hello tell another win. The answer shows it word for word, and so takes the place of its notice. */
export async function obeyNews(
  ledger: Ledger,
  entry: string,
  target: OutgoingRow,
  context: Context,
): Promise<Obeyed> {
  return unlessUnknown('Not changed', async () => {
    const result = await tellWin(ledger, target.code, entry, context);
    if ('edited' in result) return newText(ledger, result.edited, context);
    const problem = `Not changed: ${result.problem}.`;
    if (!isOpen(target)) return failed(problem);
    return failed(`${problem}\n\n${await textAndLinks(ledger, target, context)}`, { shows: shows(target) });
  });
}
