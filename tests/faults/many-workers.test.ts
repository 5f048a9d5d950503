import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { insertOutgoing } from '../../src/store/outgoing.ts';
import { composeOutgoing } from '../../workers/outgoing-row.ts';
import { runDueWork } from '../../workers/run-due-work.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { anEmail, type Outbox, openOutbox } from './an-outbox.ts';
import { checkInvariants } from './check-invariants.ts';

let outbox: Outbox;
let workers: Context[];
beforeAll(async () => {
  outbox = await openOutbox({
    timeouts: { connectMs: 10_000, beforeHandOffMs: 20_000, answerMs: 20_000, ledgerMs: 10_000 },
  });
  workers = [outbox.context];
  while (workers.length < 5) workers.push(await outbox.openWorker());
});
afterAll(() => outbox[Symbol.asyncDispose]());

it('five workers that want one email at the same moment send it once', async () => {
  const { id } = await outbox.owe();
  await Promise.all(workers.map((worker) => sendOutgoing({ outgoingId: id }, worker)));
  expect(outbox.taken(id)).toBe(1);
  expect(await outbox.row(id)).toMatchObject({ state: 'sent', fence: 1 });
});

it('due work that comes again and again while an email is on its way takes it from nobody', async () => {
  const { id } = await outbox.owe();
  outbox.smtp.follow({ mail: { say: '250 Ok\r\n', next: 'go-on', afterMs: 300 } }, {});
  let isSending = true;
  const sending = sendOutgoing({ outgoingId: id }, outbox.context).finally(() => {
    isSending = false;
  });
  const dueWork = workers.slice(1).map(async (worker) => {
    while (isSending) {
      await runDueWork({ ownerId: worker.ownerId }, worker);
      await sendOutgoing({ outgoingId: id }, worker);
    }
  });
  await Promise.all([sending, ...dueWork]);
  await outbox.settle(id);
  expect(outbox.taken(id)).toBe(1);
});

it('two who plan the same email at the same moment owe it once', async () => {
  // As if each had looked before any of them wrote: other names, the same purpose.
  const owed = await Promise.all(
    workers.map(async (worker, index) => {
      const planned = await anEmail('the same purpose', worker);
      const row = {
        ...planned,
        id: randomUUID(),
        code: `AF-TWI${index + 2}`,
        messageId: `<${index}@twice.example>`,
      };
      const mime = await composeOutgoing(row, { automatic: true, date: row.sendAt }, worker);
      return { id: row.id, isOwed: await insertOutgoing(worker.store.ledger, { ...row, mime }) };
    }),
  );
  for (const { id } of owed) await outbox.settle(id);
  expect(owed.filter(({ isOwed }) => isOwed)).toHaveLength(1);
});

afterEach(async () => {
  expect(await checkInvariants(outbox.context, outbox.smtp)).toEqual([]);
});
