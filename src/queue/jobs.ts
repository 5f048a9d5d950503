import { z } from 'zod';

/**
 * Every job of this house, and what it carries. A payload holds ids only: the handler reads the rest when it
 * runs, so it acts on the world as it is by then, and nothing of an email ever lies in a queue.
 */
export const jobPayloads = {
  'understand-email': z.object({ emailId: z.uuid() }),
  'send-outgoing': z.object({ outgoingId: z.uuid() }),
  'plan-stay-in-touch': z.object({ applicationId: z.uuid() }),
  'plan-supporter-letter': z.object({ supporterId: z.uuid() }),
  'write-letter': z.object({ ownerId: z.uuid() }),
  'run-due-work': z.object({ ownerId: z.uuid() }),
};

export type JobName = keyof typeof jobPayloads;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobPayloads)[Name]>;

/**
 * How a job ended. `skipped`: nothing was left to do. `gave-up`: no retry can cure it.
 * What a retry may cure is thrown, and the queue tries again.
 */
export type JobResult =
  | { status: 'done' }
  | { status: 'skipped'; reason: string }
  | { status: 'gave-up'; reason: string };

export const done: JobResult = { status: 'done' };
export const skipped = (reason: string): JobResult => ({ status: 'skipped', reason });
export const gaveUp = (reason: string): JobResult => ({ status: 'gave-up', reason });

export type JobHandler<Name extends JobName, Context> = (
  payload: JobPayload<Name>,
  context: Context,
) => Promise<JobResult>;

/** One handler for each job; a missing one does not compile. */
export type JobHandlers<Context> = { [Name in JobName]: JobHandler<Name, Context> };

/** The doorbell. Ringing twice for the same `id` while the first ring still waits is one ring. */
export interface Doorbell {
  /**
   * Asks for a job at `at` (now when absent). Never throws and never waits longer than three seconds: a bell that
   * cannot be rung is logged, and due work rings it again from the ledger.
   */
  ring<Name extends JobName>(name: Name, payload: JobPayload<Name>, options?: { at?: Date }): Promise<void>;
}
