import type { Context } from '../src/context.ts';
import type { ParsedEmail } from '../src/core/email.ts';
import { type Understanding, understandEmail } from '../src/core/understand-email.ts';
import { parseEmail } from '../src/mailbox/parse-email.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { ourMessageIds } from '../src/store/outgoing.ts';

/** Reads an email from its bytes with today's rules, or says why it cannot be read. */
export async function readRawEmail(
  ledger: Ledger,
  { ownerId, raw }: { ownerId: string; raw: Buffer },
  { config }: Context,
): Promise<Understanding | { problem: string }> {
  const parsed = await parseEmail(raw).catch((error: unknown) => ({ problem: inWords(error) }));
  if ('problem' in parsed) return parsed;

  const ours = await ourMessageIds(ledger, ownerId, idsIn(parsed));
  try {
    return understandEmail(parsed, {
      identity: config.identity,
      timeZone: config.policy.timeZone,
      thresholds: config.policy.thresholds,
      isOurs: (id) => ours.has(id),
    });
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
