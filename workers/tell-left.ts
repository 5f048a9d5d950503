import type { Context } from '../src/context.ts';
import type { Supporter } from '../src/core/supporters/supporter.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { Owed } from './plan-application.ts';
import { tellOwner } from './tell-owner.ts';

/** Tells the owner that somebody wants no more letters, in their words. Once for each. */
export async function tellLeft(
  ledger: Ledger,
  left: readonly Supporter[],
  { emailId, words }: { emailId: string; words: string },
  context: Context,
): Promise<Owed[]> {
  const owed: Owed[] = [];
  for (const { id, name, address, joinedAt } of left) {
    const notice = {
      about: `supporter-left:${id}:${joinedAt.toISOString()}`,
      emailId,
      applicationId: null,
      words: {
        subject: `${name ?? address} gets no more letters`,
        text: [
          `${name ? `${name} <${address}>` : address} answered your letter to supporters:`,
          `"${words}"`,
          'They are no supporter any more, and nothing is sent to this address again. There is nothing for you to do.',
        ].join('\n\n'),
      },
    };
    owed.push(...(await tellOwner(ledger, context, notice)));
  }
  return owed;
}
