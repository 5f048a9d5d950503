import { expect, it } from 'vitest';
import { openMailboxLedger } from '../../../src/store/mailboxes.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { ensureOwner } from '../../../src/store/owners.ts';
import { createTestDatabase } from '../../_util/database.ts';

it('makes the owner and the mailbox once when several programs see them first at the same moment', async () => {
  const database = await createTestDatabase();
  const stores = Array.from({ length: 4 }, () => openStore(database.url));
  for (let time = 0; time < 10; time++) {
    const owners = await Promise.all(stores.map(({ ledger }) => ensureOwner(ledger, `owner ${time}`)));
    expect(new Set(owners.map(({ id }) => id)).size).toBe(1);

    const ownerId = owners[0]?.id as string;
    const mailbox = { ownerId, key: 'jobs@imap.test/INBOX', now: () => new Date() };
    const ledgers = await Promise.all(stores.map((store) => openMailboxLedger(store, mailbox)));
    expect(new Set(ledgers.map(({ id }) => id)).size).toBe(1);
  }
  for (const store of stores) await store[Symbol.asyncDispose]();
  await database.drop();
});
