import type { MailboxConnection } from './connect-mailbox.ts';

/** A slow download of one large email is alive as long as this much of it comes between two looks. */
const ALIVE_BYTES = 64 * 1024;
const LOOKS = 6;

/**
 * Stands outside the client, which does not notice every way in which a connection can die: ends the connection when
 * there has been no `progress` for `limitMs`.
 */
export function startWatchdog(
  connection: MailboxConnection,
  limitMs: number,
): { progress(): void; [Symbol.dispose](): void } {
  let progressAt = performance.now();
  let received = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    const total = connection.client.stats().received;
    if (total - received >= ALIVE_BYTES) progressAt = now;
    received = total;
    if (now - progressAt > limitMs) {
      connection.close(Object.assign(new Error('the connection is dead'), { code: 'ETIMEOUT' }));
    }
  }, limitMs / LOOKS);
  return {
    progress() {
      progressAt = performance.now();
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
