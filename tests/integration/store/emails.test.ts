import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { understandEmail as understand } from '../../../src/core/understand-email.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { findSameOriginal, recordUnderstandings } from '../../../src/store/emails.ts';
import { openMailboxLedger } from '../../../src/store/mailboxes.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ensureOwner } from '../../../src/store/owners.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';

let database: TestDatabase;
let store: Store;
let ownerId: string;
let nextUid = 1;

beforeEach(async () => {
  database = await createTestDatabase();
  store = openStore(database.url);
  ownerId = (await ensureOwner(store.ledger, 'me')).id;
});

afterEach(async () => {
  await store[Symbol.asyncDispose]();
  await database.drop();
});

/** A redirected no, as it comes through the owner's filter; told apart only by what is given. */
function aNo({ messageId, day, tag = true }: { messageId: string; day: number; tag?: boolean }): Buffer {
  return Buffer.from(
    [
      `Delivered-To: jobs${tag ? '+k7m2q9' : ''}@inbox.example`,
      'Received: from mx.vale.example by mx.inbox.example; Tue, 3 Mar 2026 09:00:00 +0000',
      'From: Fjordlicht Talent <no-reply@fjordlicht.example>',
      'To: Robin Vale <robin@vale.example>',
      'Subject: Your application',
      `Date: ${day} Mar 2026 09:00:00 +0000`,
      `Message-ID: ${messageId}`,
      '',
      'Thank you for applying. We will not be taking your application any further.',
    ].join('\r\n'),
  );
}

/** Keeps and understands one, and says which earlier email it repeats. */
async function comeIn(raw: Buffer): Promise<{ id: string; repeats: string | null }> {
  const ledger = await openMailboxLedger(store, { ownerId, key: 'test', now: () => new Date() });
  const uid = nextUid++;
  const [id] = await ledger.keep([
    { uidValidity: 1n, uid, raw, internalDate: null, size: raw.length, state: 'whole' },
  ]);
  const email = await store.ledger.email.findUniqueOrThrow({ where: { id: id as string } });
  const settings = { identity: sandboxIdentity, timeZone: 'UTC', thresholds: { record: 0.8, send: 0.95 } };
  const read = understand(await parseEmail(raw), settings);
  const same = await findSameOriginal(store.ledger, email, read.reading);
  const understanding = {
    ...read,
    version: 'test',
    applicationId: null,
    matchReason: '',
    candidates: [],
    duplicateOfId: same?.id ?? null,
  };
  await recordUnderstandings(store.ledger, ownerId, [{ id: email.id, understanding }]);
  return { id: email.id, repeats: same?.id ?? null };
}

describe('the same original', () => {
  it('is known again by its Message-ID', async () => {
    const first = await comeIn(aNo({ messageId: '<1@f.example>', day: 3 }));
    expect(
      (
        await comeIn(
          Buffer.concat([Buffer.from('X-Copy: 2\r\n'), aNo({ messageId: '<1@f.example>', day: 3 })]),
        )
      ).repeats,
    ).toBe(first.id);
  });

  it('is not the same words with another Message-ID: two applications may get one text', async () => {
    await comeIn(aNo({ messageId: '<1@f.example>', day: 3 }));
    expect((await comeIn(aNo({ messageId: '<2@f.example>', day: 3 }))).repeats).toBeNull();
  });

  it('is not overshadowed by a copy that came first and is not believed', async () => {
    await comeIn(aNo({ messageId: '<1@f.example>', day: 3, tag: false }));
    expect((await comeIn(aNo({ messageId: '<1@f.example>', day: 3 }))).repeats).toBeNull();
  });
});
