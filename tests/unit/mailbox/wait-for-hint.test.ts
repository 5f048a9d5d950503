import { describe, expect, it } from 'vitest';
import type { MailboxConnection } from '../../../src/mailbox/connect-mailbox.ts';
import { createHint } from '../../../src/mailbox/wait-for-hint.ts';

function connection() {
  const closed = new AbortController();
  let listener = () => {};
  const onHint = (given: () => void) => {
    listener = given;
  };
  const stub = { closed: closed.signal, onHint };
  return { hint: createHint(stub as unknown as MailboxConnection), say: () => listener(), close: closed };
}

describe('waiting for a hint', () => {
  it('is over at once when the hint came before, and only once', async () => {
    const { hint, say } = connection();
    say();
    const start = performance.now();
    await hint.wait(60_000);
    await hint.wait(30);
    expect(performance.now() - start).toBeGreaterThan(20);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('is over when the hint comes', async () => {
    const { hint, say } = connection();
    const waiting = hint.wait(60_000);
    say();
    await waiting;
  });

  it('fails with the reason when the connection ends', async () => {
    const { hint, close } = connection();
    const waiting = hint.wait(60_000);
    close.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(hint.wait(60_000)).rejects.toThrow('gone');
  });
});
