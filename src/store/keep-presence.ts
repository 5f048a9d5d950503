import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { storeLogger } from '../logger.ts';

const FIRST_MS = 500;
const MOST_MS = 30_000;

/**
 * Keeps the connection that shows others that this process uses the server. When it is lost, `reopen` is tried until it
 * succeeds, which also starts a server that has died. `leave` ends the keeping and answers with the last connection.
 */
export function keepPresence(first: pg.Client, reopen: () => Promise<pg.Client>): { leave(): pg.Client } {
  const left = new AbortController();
  let current = first;

  const onEnd = async () => {
    for (let delayMs = FIRST_MS; !left.signal.aborted; delayMs = Math.min(delayMs * 2, MOST_MS)) {
      await sleep(delayMs, undefined, { signal: left.signal, ref: false }).catch(() => {});
      if (left.signal.aborted) return;
      try {
        const client = await reopen();
        if (left.signal.aborted) return void (await client.end());
        storeLogger.info('the embedded PostgreSQL answers again');
        return keep(client);
      } catch (error) {
        const reason = (error as Error).message;
        storeLogger.error({ reason }, 'the embedded PostgreSQL is away; it is tried again');
      }
    }
  };
  const keep = (client: pg.Client) => {
    current = client;
    client.once('end', () => void onEnd());
  };
  keep(first);

  return {
    leave() {
      left.abort();
      return current;
    },
  };
}
