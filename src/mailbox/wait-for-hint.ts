import type { MailboxConnection } from './connect-mailbox.ts';

/**
 * Waits for a hint of the server, or for so long; rejects when the connection ends. What the server hints at between two
 * waits is not lost: the next wait is over at once.
 */
export function createHint({ onHint, closed }: MailboxConnection): { wait(ms: number): Promise<void> } {
  let isHinted = false;
  let wake = () => {};
  onHint(() => {
    isHinted = true;
    wake();
  });
  closed.addEventListener('abort', () => wake());
  return {
    async wait(ms) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, ms);
        if (isHinted || closed.aborted) resolve();
      });
      clearTimeout(timer);
      isHinted = false;
      closed.throwIfAborted();
    },
  };
}
