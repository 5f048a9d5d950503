import { describe, expect, it, vi } from 'vitest';
import { type HeldMessage, holdBack } from '../../../src/mailer/hold-back.ts';

const RAW = Buffer.from(`Subject: Hi\r\n\r\n${'A line of text.\r\n'.repeat(40)}The very last line.\r\n`);
const nothing = () => {};

/** Reads all that comes, as the connection does. */
function read(held: HeldMessage): () => string {
  const chunks: Buffer[] = [];
  held.stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  held.stream.on('error', nothing);
  return () => Buffer.concat(chunks).toString();
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a message held back', () => {
  it('comes whole once the ledger allows it', async () => {
    const held = holdBack(RAW, async () => true, nothing, nothing);
    const seen = read(held);
    await turn();
    expect([seen(), held.state(), held.refusal()]).toEqual([RAW.toString(), 'given', null]);
  });

  it('asks nobody before it is read', async () => {
    const handOff = vi.fn(async () => true);
    const held = holdBack(RAW, handOff, nothing, nothing);
    await turn();
    expect(handOff).not.toHaveBeenCalled();
    expect(held.state()).toBe('unread');
  });

  it('lacks its end, and so the line end before the dot, until then', async () => {
    let allow: (word: boolean) => void = nothing;
    const held = holdBack(RAW, () => new Promise((resolve) => (allow = resolve)), nothing, nothing);
    const seen = read(held);
    await turn();
    expect(RAW.toString().startsWith(seen())).toBe(true);
    expect([seen().endsWith('\r\n'), RAW.length - seen().length, held.state()]).toEqual([false, 16, 'asked']);
    allow(true);
    await turn();
    expect(seen()).toBe(RAW.toString());
  });

  it('keeps its end for good once somebody said stop, though the ledger allows it later', async () => {
    let allow: (word: boolean) => void = nothing;
    const held = holdBack(RAW, () => new Promise((resolve) => (allow = resolve)), nothing, nothing);
    const seen = read(held);
    await turn();
    held.stop();
    allow(true);
    await held.answered();
    await turn();
    expect([seen().length, held.state()]).toEqual([RAW.length - 16, 'asked']);
  });

  it('keeps its end and says why when the ledger refuses or breaks', async () => {
    for (const [handOff, why] of [
      [async () => false, 'the ledger no longer allows it'],
      [() => Promise.reject(new Error('no connection')), 'the ledger could not be asked: no connection'],
    ] as const) {
      const onRefused = vi.fn();
      const held = holdBack(RAW, handOff, onRefused, nothing);
      const seen = read(held);
      await turn();
      expect([seen().length, held.state(), held.refusal()]).toEqual([RAW.length - 16, 'refused', why]);
      expect(onRefused).toHaveBeenCalledTimes(1);
    }
  });

  it('is held back whole when it is shorter than what is held', async () => {
    let allow: (word: boolean) => void = nothing;
    const held = holdBack(
      Buffer.from('Hi\r\n'),
      () => new Promise((resolve) => (allow = resolve)),
      nothing,
      nothing,
    );
    const seen = read(held);
    await turn();
    expect(seen()).toBe('');
    allow(true);
    await turn();
    expect(seen()).toBe('Hi\r\n');
  });
});
