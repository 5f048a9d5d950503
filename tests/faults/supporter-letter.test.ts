import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOutgoing } from '../../src/store/outgoing.ts';
import { addSupporter, findSupporter } from '../../src/store/supporters.ts';
import { addWish } from '../../src/store/wishes.ts';
import { approveOutgoing } from '../../workers/approve-outgoing.ts';
import { planSupporterLetter } from '../../workers/plan-supporter-letter.ts';
import { endOf, type Outbox, openOutbox } from './an-outbox.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let outbox: Outbox;
let someone = 0;

beforeAll(async () => {
  outbox = await openOutbox({ more: { MODE_SUPPORTER_LETTER: 'approve', MAX_PER_DAY: '100' } });
  const { context } = outbox;
  const wish = { kind: 'walk', company: null, text: null, createdAt: outbox.now() } as const;
  await addWish(context.store.ledger, context.ownerId, wish);
});
afterAll(() => outbox[Symbol.asyncDispose]());

/** Somebody of their own who is owed a letter. */
async function supporter(): Promise<string> {
  const { context } = outbox;
  const address = `noor.${someone++}@friend.example`;
  const joinedAt = new Date(outbox.now().getTime() - 30 * DAY_MS);
  const who = { name: 'Noor', every: 'week', language: 'en', joinedAt, letterAt: outbox.now() } as const;
  await addSupporter(context.store.ledger, context.ownerId, { ...who, address });
  return (await findSupporter(context.store.ledger, context.ownerId, address))!.id;
}

const lettersTo = async (supporterId: string) =>
  (await listOutgoing(outbox.context.store.ledger, outbox.context.ownerId)).filter(
    (row) => row.supporterId === supporterId,
  );
const noticesOf = async (outgoingId: string) =>
  (await listOutgoing(outbox.context.store.ledger, outbox.context.ownerId)).filter(
    ({ noticeOfId }) => noticeOfId === outgoingId,
  );

async function planAndApprove(supporterId: string): Promise<string> {
  await planSupporterLetter({ supporterId }, outbox.context);
  const [letter] = await lettersTo(supporterId);
  expect(await approveOutgoing(letter!.code, outbox.context)).toHaveProperty('sendAt');
  return letter!.id;
}

describe('a process is killed', { timeout: 180_000 }, () => {
  it.each(['before-plan-commit', 'after-plan-commit'])(
    '%s: the letter is planned once, and announced once',
    async (at) => {
      const supporterId = await supporter();
      const job = {
        job: 'plan-supporter-letter',
        outgoingId: '',
        supporterId,
        at,
        signal: 'SIGKILL',
      } as const;
      expect(await endOf(outbox.startJob(job))).toBe('SIGKILL');
      await planSupporterLetter({ supporterId }, outbox.context);
      const letters = await lettersTo(supporterId);
      expect(letters).toHaveLength(1);
      expect(await noticesOf(letters[0]!.id)).toHaveLength(1);
    },
  );

  it.each([
    ['after-claim', 1, 'sent'],
    ['after-hand-off', 0, 'uncertain'],
  ] as const)('%s: an approved letter is taken %i times and ends %s', async (at, taken, state) => {
    const outgoingId = await planAndApprove(await supporter());
    const job = { job: 'send-outgoing', outgoingId, at, signal: 'SIGKILL' } as const;
    expect(await endOf(outbox.startJob(job))).toBe('SIGKILL');
    expect((await outbox.settle(outgoingId)).state).toBe(state);
    expect(outbox.taken(outgoingId)).toBe(taken);
  });
});
