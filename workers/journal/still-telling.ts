import type { Context } from '../../src/context.ts';
import { hellosTelling } from '../../src/store/hellos.ts';
import type { JournalEntry } from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';

/** That emails which have not left tell a win as it was before it was changed or dropped; nothing when none does. */
export async function stillTelling(
  ledger: Ledger,
  { id, kind }: Pick<JournalEntry, 'id' | 'kind'>,
  { ownerId }: Pick<Context, 'ownerId'>,
): Promise<string[]> {
  const codes = kind === 'win' ? await hellosTelling(ledger, ownerId, id) : [];
  return codes.map(
    (code) =>
      `${code}, which has not left, tells it as it was. Stop ${code}, or let it tell a win anew: news ${code} and the code of the win.`,
  );
}
