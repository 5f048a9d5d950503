import { queueLogger } from '../logger.ts';

const QUIET_MS = 30_000;
const saidAt = new Map<string, number>();

/**
 * Listens to the errors of a connection: BullMQ recovers by itself, and an `error` event that nobody hears ends the
 * process. A server that is away repeats itself many times a second; each trouble is said once in half a minute.
 */
export function logTrouble(what: string): (error: Error) => void {
  return (error) => {
    const reason = error.message || String((error as { code?: string }).code ?? error.name);
    const last = saidAt.get(what) ?? Number.NEGATIVE_INFINITY;
    if (performance.now() - last < QUIET_MS) return;
    saidAt.set(what, performance.now());
    queueLogger.warn({ reason }, what);
  };
}
