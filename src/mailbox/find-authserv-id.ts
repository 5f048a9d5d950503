import {
  type AuthenticationResults,
  parseAuthenticationResults,
} from '../core/read/authentication-results.ts';
import { connectMailbox } from './connect-mailbox.ts';
import type { ImapSettings, ImapTimeouts } from './imap-settings.ts';
import { parseEmail } from './parse-email.ts';

const EMAILS_READ = 20;

/**
 * Names the server whose word on the sender stands topmost in most of the newest emails; null when there is none. Reads
 * only. Throws when the inbox cannot be read.
 */
export async function findAuthservId(
  settings: ImapSettings,
  timeouts: Partial<ImapTimeouts> = {},
): Promise<string | null> {
  const { client, close } = await connectMailbox(settings, timeouts);
  try {
    const { exists } = await client.mailboxOpen(settings.folder ?? 'INBOX', { readOnly: true });
    if (exists === 0) return null;
    const newest = await client.fetchAll(`${Math.max(1, exists - EMAILS_READ + 1)}:*`, { headers: true });
    const ids = await Promise.all(newest.map(({ headers }) => (headers ? authservIdOf(headers) : null)));
    return mostFrequent(ids.filter((id) => id !== null));
  } finally {
    await client.logout().catch(() => {});
    close();
  }
}

async function authservIdOf(headerBytes: Buffer): Promise<string | null> {
  const email = await parseEmail(headerBytes).catch(() => null);
  const lines = (email?.headers ?? [])
    .filter(({ name }) => name === 'authentication-results')
    .flatMap(({ value }) => parseAuthenticationResults(value) ?? []);
  // Some providers write one line for each method, under several names.
  const speaks = (...methods: string[]) =>
    lines.find(({ results }: AuthenticationResults) =>
      results.some(({ method }) => methods.includes(method)),
    );
  return (speaks('dmarc') ?? speaks('dkim', 'spf'))?.authservId ?? null;
}

/** Null when none is in more than half: servers that name each of their machines have no one name. */
function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].find(([, count]) => count > ids.length / 2)?.[0] ?? null;
}
