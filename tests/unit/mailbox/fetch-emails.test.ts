import type { ImapFlow } from 'imapflow';
import { describe, expect, it } from 'vitest';
import { fetchEmails, fetchSizes } from '../../../src/mailbox/fetch-emails.ts';

const MAX = 1_000_000;
const planned = (uid: number, size: number) => ({ uid, size, internalDate: null });
const refusal = () => Object.assign(new Error('Command failed'), { responseStatus: 'NO' });

/** A server that answers as told; `together` and `single` give the bytes of an email, or throw. */
function server(together: (uid: number) => Buffer | null, single: (uid: number) => Buffer | null = together) {
  const asked: string[] = [];
  const client = {
    async fetchAll(uids: number[]) {
      asked.push(uids.join(','));
      return uids.flatMap((uid) => {
        const source = together(uid);
        return source ? [{ uid, source }] : [];
      });
    },
    async fetchOne(uid: string, { source }: { source: true | { maxLength: number } }) {
      asked.push(uid);
      const bytes = single(Number(uid));
      if (!bytes) return false;
      return { uid: Number(uid), source: source === true ? bytes : bytes.subarray(0, source.maxLength) };
    },
  };
  return { client: client as unknown as ImapFlow, asked };
}

describe('fetchEmails', () => {
  it('asks again for an email that came short, and keeps the whole one', async () => {
    const { client, asked } = server(
      () => Buffer.from('shor'),
      () => Buffer.from('short'),
    );
    const emails = await fetchEmails(client, 7n, [planned(1, 5)], MAX);
    expect(emails).toEqual([
      { uidValidity: 7n, ...planned(1, 5), raw: Buffer.from('short'), state: 'whole' },
    ]);
    expect(asked).toEqual(['1', '1']);
  });

  it('keeps an email with a mark whose length never agrees with the server, and the longer of two', async () => {
    const { client, asked } = server(
      () => Buffer.from('longer'),
      () => Buffer.from('shor'),
    );
    const emails = await fetchEmails(client, 7n, [planned(1, 99)], MAX);
    expect(emails).toMatchObject([{ raw: Buffer.from('longer'), size: 99, state: 'size_mismatch' }]);
    expect(asked).toHaveLength(2);
  });

  it('leaves out what was deleted meanwhile', async () => {
    const { client } = server((uid) => (uid === 2 ? null : Buffer.from('abc')));
    const emails = await fetchEmails(client, 7n, [planned(1, 3), planned(2, 3), planned(3, 3)], MAX);
    expect(emails.map((email) => email.uid)).toEqual([1, 3]);
  });

  it('asks for each by itself when the server refuses the batch, and leaves out the one it refuses then', async () => {
    const refuseTwo = (uid: number) => {
      if (uid === 2) throw refusal();
      return Buffer.from('abc');
    };
    const { client, asked } = server(refuseTwo);
    const emails = await fetchEmails(client, 7n, [planned(1, 3), planned(2, 3), planned(3, 3)], MAX);
    expect(emails.map((email) => email.uid)).toEqual([1, 3]);
    expect(asked).toEqual(['1,2,3', '1', '2', '3']);
  });

  it('does not take a lost connection for a refusal', async () => {
    const { client } = server(() => {
      throw Object.assign(new Error('gone'), { code: 'NoConnection' });
    });
    await expect(fetchEmails(client, 7n, [planned(1, 3)], MAX)).rejects.toThrow('gone');
  });

  it('keeps the first 256 KB of an email that is too large, and never asks for more', async () => {
    const { client, asked } = server(() => Buffer.alloc(2_000_000, 'x'));
    const emails = await fetchEmails(client, 7n, [planned(1, 2_000_000)], MAX);
    expect(emails).toMatchObject([{ state: 'too_large', size: 2_000_000 }]);
    expect(emails[0]?.raw.length).toBe(256 * 1024);
    expect(asked).toEqual(['1']);
  });
});

describe('fetchSizes', () => {
  it('puts the answers in the order of their UIDs, once each, and ignores what was not asked for', async () => {
    const answers = [
      { uid: 3, size: 30, internalDate: new Date(3) },
      { uid: 9, size: 90 },
      { uid: 1, size: 10, internalDate: 'nonsense' },
      { uid: 3, size: 30, internalDate: new Date(3) },
    ];
    const client = { fetchAll: async () => answers } as unknown as ImapFlow;
    expect(await fetchSizes(client, [1, 2, 3])).toEqual([
      { uid: 1, size: 10, internalDate: null },
      { uid: 3, size: 30, internalDate: new Date(3) },
    ]);
  });
});
