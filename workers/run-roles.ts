import type { ImapSettings } from '../src/config.ts';
import type { Context } from '../src/context.ts';
import { handlers } from './handlers.ts';
import { keepDueWorkRunning } from './keep-due-work-running.ts';
import { pauseIfRestored } from './pause-if-restored.ts';
import { pollInbox } from './poll-inbox.ts';

export const ROLES = ['poll', 'work'] as const;
/** A part of the program that a process may run: reading the inbox, or doing the jobs. */
export type Role = (typeof ROLES)[number];

/** Runs these parts until told to stop; then the jobs that are running are finished first. */
export async function runRoles(
  context: Context,
  { roles, imap, stop }: { roles: ReadonlySet<Role>; imap: ImapSettings | null; stop: AbortSignal },
): Promise<void> {
  if (roles.has('work')) await pauseIfRestored(context);
  await using _workers = roles.has('work') ? await context.queue.startWorkers(handlers, context) : null;
  const parts: Promise<void>[] = [];
  if (roles.has('work'))
    parts.push(keepDueWorkRunning(context, stop, Math.min(60_000, context.config.pollMs)));
  if (roles.has('poll') && imap) parts.push(pollInbox(context, imap, stop));
  await Promise.all(parts);
}
