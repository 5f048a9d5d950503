import type { Context } from '../../src/context.ts';
import { newsSince } from '../../src/core/plan/hello-news.ts';
import { commandLink } from '../../src/core/steer/command-link.ts';
import { journalCodes } from '../../src/store/codes.ts';
import { findHistory } from '../../src/store/histories.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { NewOutgoing, OutgoingRow } from '../../src/store/outgoing.ts';
import { tokenOf } from '../command-token.ts';

const MOST_OTHERS = 5;
const LONGEST_SHOWN = 100;

/** Which win a hello tells, and the others that it could tell, as a notice shows them. */
export interface NewsShown {
  told: string | null;
  /** A line for each, with the link that picks it. */
  others: readonly string[];
}

/** What a notice says of the news that an email carries; null when it is no hello. */
export async function newsShown(
  ledger: Ledger,
  { id, code, kind, applicationId, why }: NewOutgoing | OutgoingRow,
  secret: string,
  { ownerId, config, now }: Context,
): Promise<NewsShown | null> {
  if (kind !== 'stay_in_touch' || applicationId === null) return null;
  const { news, edited } = why as { news?: string; edited?: boolean };
  const codes = await journalCodes(ledger, ownerId);
  const told = news && !edited ? (codes.get(news) ?? null) : null;
  const others = newsSince(await findHistory(ledger, applicationId, now())).filter((win) => win.id !== news);
  return {
    told,
    others: others.slice(0, MOST_OTHERS).map((win) => {
      const command = `news ${code} ${codes.get(win.id)} ${tokenOf(secret, id)}`;
      return `${codes.get(win.id)}, ${shortened(win.text)}: <${commandLink(config.identity.inboxAddress, command)}>`;
    }),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SHOWN ? `"${line}"` : `"${line.slice(0, LONGEST_SHOWN).trimEnd()}…"`;
}
