import type { Context } from '../src/context.ts';
import type { ParsedEmail } from '../src/core/email.ts';
import {
  type Understanding,
  type UnderstandingSettings,
  understandEmail,
} from '../src/core/understand-email.ts';
import { parseEmail } from '../src/mailbox/parse-email.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { ourMessageIds } from '../src/store/outgoing.ts';

/** An email as its bytes say it, or why it cannot be read. */
export type Read = Understanding | { problem: string };

/** Reads an email from its bytes with today's rules, or says why it cannot be read. */
export async function readRawEmail(
  ledger: Ledger,
  { ownerId, raw }: { ownerId: string; raw: Buffer },
  context: Pick<Context, 'config'>,
): Promise<Read> {
  return readBytes(raw, {
    ...readingSettings(context),
    oursAmong: (ids) => ourMessageIds(ledger, ownerId, ids),
  });
}

/** What reading depends on besides the bytes. */
export type ReadingSettings = Omit<UnderstandingSettings, 'isOurs'>;

export function readingSettings({ config: { identity, policy } }: Pick<Context, 'config'>): ReadingSettings {
  return { identity, timeZone: policy.timeZone, thresholds: policy.thresholds };
}

/** Reads an email; `oursAmong` tells which of the messages that it names we sent. */
export async function readBytes(
  raw: Buffer,
  {
    oursAmong,
    ...settings
  }: ReadingSettings & {
    oursAmong: (ids: readonly string[]) => ReadonlySet<string> | Promise<ReadonlySet<string>>;
  },
): Promise<Read> {
  const parsed = await parseEmail(raw).catch((error: unknown) => ({ problem: inWords(error) }));
  if ('problem' in parsed) return parsed;

  const ours = await oursAmong(idsIn(parsed));
  try {
    return understandEmail(parsed, { ...settings, isOurs: (id) => ours.has(id) });
  } catch (error) {
    return { problem: inWords(error) };
  }
}

/** A message may name thousands of others; who answers us names ours among the last ones. */
const IDS_ASKED = 200;

/** The Message-IDs that an email names: its own, and those that it answers. */
function idsIn({ messageId, inReplyTo, references }: ParsedEmail): string[] {
  return [messageId, inReplyTo, ...references.slice(-IDS_ASKED)].filter((id) => id !== null);
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
