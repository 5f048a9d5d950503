import type { Ledger } from './open-store.ts';

/** `done`, `failed` (obeyed in vain), or `refused` (not proved to be the owner's). */
export type CommandState = 'done' | 'failed' | 'refused';

/** A command by email, and what came of it. */
export interface CommandRow {
  ownerId: string;
  emailId: string;
  /** Which command of the email it is. */
  ordinal: number;
  verb: string;
  /** The code that it names. */
  code: string | null;
  state: CommandState;
  /** What was answered, or why it was not obeyed. */
  answer: string;
  at: Date;
}

/** Writes a command down; an email's own is written once. */
export async function recordCommand(ledger: Ledger, row: CommandRow): Promise<void> {
  const clean = (text: string) => text.replaceAll('\0', '').slice(0, 4_000);
  await ledger.command.createMany({
    data: [{ ...row, code: row.code && clean(row.code), answer: clean(row.answer) }],
    skipDuplicates: true,
  });
}

/** A command that was not obeyed, with the email that it came in. */
export interface RefusedCommand {
  emailId: string;
  verb: string;
  code: string | null;
  reason: string;
  at: Date;
  from: { name: string | null; address: string } | null;
  subject: string | null;
}

/** What somebody wrote as the owner since then and nothing proved, the latest first. */
export async function listRefusedCommands(
  ledger: Ledger,
  ownerId: string,
  since: Date,
): Promise<RefusedCommand[]> {
  const rows = await ledger.command.findMany({
    where: { ownerId, state: 'refused', at: { gte: since } },
    include: { email: { select: { fromName: true, fromAddress: true, subject: true } } },
    orderBy: [{ at: 'desc' }, { ordinal: 'asc' }],
    take: 100,
  });
  return rows.map(({ emailId, verb, code, answer, at, email }) => ({
    emailId,
    verb,
    code,
    reason: answer,
    at,
    from: email.fromAddress ? { name: email.fromName, address: email.fromAddress } : null,
    subject: email.subject,
  }));
}
