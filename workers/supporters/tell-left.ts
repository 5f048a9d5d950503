import type { Context } from '../../src/context.ts';
import type { Supporter } from '../../src/core/supporters/supporter.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { Owed } from '../plan-application.ts';
import { tellOwner } from '../tell-owner.ts';

/** Tells the owner that somebody wants no more letters, in their words, or that somebody says so for them. Once for each. */
export async function tellLeft(
  ledger: Ledger,
  left: readonly Supporter[],
  { emailId, words, isProved }: { emailId: string; words: string; isProved: boolean },
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
          `${name ? `${name} <${address}>` : address} wants no more letters, as this message says:`,
          `"${words}"`,
          isProved
            ? 'They are no supporter any more, and nothing is sent to this address again. There is nothing for you to do.'
            : 'They get no more letters. Nothing proves that it was them who wrote this: if it was not, take them in again with `afterword supporters add`.',
        ].join('\n\n'),
      },
    };
    owed.push(...(await tellOwner(ledger, context, notice)));
  }
  return owed;
}
