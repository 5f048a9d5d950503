import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { addJournalEntry, listJournal } from '../../../src/store/journal.ts';
import { findOutgoing, listOutgoing, type OutgoingRow } from '../../../src/store/outgoing.ts';
import { approveOutgoing } from '../../../workers/approve-outgoing.ts';
import { planStayInTouch } from '../../../workers/plan-stay-in-touch.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn } from '../../_util/mail-to-afterword.ts';
import { ownerFollows, ownerWrites } from '../../_util/owner-mail.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const TALK = 'I gave a talk on how small harbours plan their berths.';
const RUN = 'I ran the marathon of our city in under four hours.';
let database: TestDatabase;
let context: Context;
let aheadMs = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  const modes = { MODE_FEEDBACK_REQUEST: 'off', MODE_STAY_IN_TOUCH: 'approve' };
  context = await openContext(settingsFor(servers, modes), { now: () => new Date(Date.now() + aheadMs) });
}, 120_000);

afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

const win = (text: string) =>
  addJournalEntry(context.store.ledger, context.ownerId, { kind: 'win', text, at: context.now() });
const rows = async (kind: string) =>
  (await listOutgoing(context.store.ledger, context.ownerId)).filter((row) => row.kind === kind);
const fresh = async ({ id }: OutgoingRow) => (await findOutgoing(context.store.ledger, id)) as OutgoingRow;
const codeOf = async (text: string) =>
  (await listJournal(context.store.ledger, context.ownerId)).find((entry) => entry.text === text)!.code;

it('a hello tells the win that has to do with the role, and the owner picks another', async () => {
  await comeIn(
    {
      from: 'Ines Corvi <ines.corvi@tidewater.example>',
      subject: 'Your application for Harbour Planner at Tidewater',
      text: 'Dear Robin,\n\nThank you for speaking with us last week about the Harbour Planner role at Tidewater. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\nInes Corvi\nTidewater',
      daysAgo: 1,
    },
    context,
  );
  aheadMs = 20 * DAY_MS;
  await win(TALK);
  aheadMs = 30 * DAY_MS;
  await win(RUN);
  aheadMs = 60 * DAY_MS;
  const { id: applicationId } = await context.store.ledger.application.findFirstOrThrow();
  await planStayInTouch({ applicationId }, context);
  const [hello] = (await rows('stay_in_touch')) as [OutgoingRow];
  expect(hello.text).toContain(TALK);
  const notice = (await rows('hold_notice')).find(({ noticeOfId }) => noticeOfId === hello.id)!;
  expect(notice.text).toContain(`The win that it tells: ${await codeOf(TALK)}`);
  const offered = new RegExp(`\\n${await codeOf(RUN)}, "${RUN}": <(mailto:[^>]+)>`).exec(notice.text)![1]!;
  expect(notice.text).not.toContain(`${await codeOf(TALK)}, "`);

  await approveOutgoing(hello.code, context);
  expect((await fresh(hello)).approvedDigest).toBe(hello.digest);
  // A link of the notice proves itself, like every other one of it.
  await ownerFollows(offered, context, { server: 'none' });
  const retold = await fresh(hello);
  expect(retold).toMatchObject({ state: 'planned', approvedDigest: null, subject: hello.subject });
  expect(retold.text).toBe(hello.text.replace(TALK, RUN));
  expect(retold.digest).not.toBe(hello.digest);
  expect((await rows('command_reply')).at(-1)!.text).toContain(`> ${RUN}`);

  await ownerWrites({ subject: `news ${hello.code} ${await codeOf(TALK)}` }, context);
  expect(await fresh(hello)).toMatchObject({ text: hello.text, digest: hello.digest, approvedDigest: null });
});

it('says why it cannot', async () => {
  const [hello] = (await rows('stay_in_touch')) as [OutgoingRow];
  await ownerWrites({ subject: 'lesson: ask for the agenda' }, context);
  const lesson = await codeOf('ask for the agenda');
  const request = (await rows('feedback_request'))[0]!;
  const lastAnswer = async () => (await rows('command_reply')).at(-1)!.text;

  await ownerWrites({ subject: `news ${hello.code} ${lesson}` }, context);
  expect(await lastAnswer()).toContain(`Not changed: ${lesson} is no win: it is a lesson.`);
  await ownerWrites({ subject: `news ${request.code} ${lesson}` }, context);
  expect(await lastAnswer()).toContain(`${request.code} is no hello`);
  await ownerWrites({ subject: `news ${hello.code} JN-00000000` }, context);
  expect(await lastAnswer()).toContain('There is no entry JN-00000000');
  expect((await fresh(hello)).digest).toBe(hello.digest);
});

it('is named when the win that it tells is changed or dropped', async () => {
  const [hello] = (await rows('stay_in_touch')) as [OutgoingRow];
  const talk = await codeOf(TALK);
  await ownerWrites({ subject: `edit ${talk}: I gave two talks.` }, context);
  expect((await rows('command_reply')).at(-1)!.text).toContain(
    `${hello.code}, which has not left, tells it as it was.`,
  );
  await ownerWrites({ subject: `news ${hello.code} ${talk}` }, context);
  expect((await fresh(hello)).text).toContain('I gave two talks.');
  await ownerWrites({ subject: `drop ${await codeOf(RUN)}` }, context);
  expect((await rows('command_reply')).at(-1)!.text).not.toContain(hello.code);
  await ownerWrites({ subject: `drop ${talk}` }, context);
  expect((await rows('command_reply')).at(-1)!.text).toContain(`Stop ${hello.code}`);
});
