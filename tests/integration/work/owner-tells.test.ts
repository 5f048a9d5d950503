import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { listApplicationLines } from '../../../src/store/application-details.ts';
import { emailCodes } from '../../../src/store/codes.ts';
import { listOutgoing } from '../../../src/store/outgoing.ts';
import { findOwner, forgetOwner, resumeSending } from '../../../src/store/owners.ts';
import { letterToken } from '../../../workers/command-token.ts';
import { mergeApplications } from '../../../workers/merge-applications.ts';
import { setNames } from '../../../workers/owners-word.ts';
import { splitApplication } from '../../../workers/split-application.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn } from '../../_util/mail-to-afterword.ts';
import { ownerWrites } from '../../_util/owner-mail.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const ATS = 'Tidewater Careers <no-reply@us.greenhouse-mail.io>';
let database: TestDatabase;
let context: Context;

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  context = await openContext(settingsFor(servers, { MODE_FEEDBACK_REQUEST: 'approve' }));
}, 120_000);
afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});
beforeEach(async () => {
  await context.store.ledger.letter.deleteMany();
  await forgetOwner(context.store.ledger, context.ownerId);
  await resumeSending(context.store.ledger, context.ownerId);
});

/** A receipt and a no, both from a machine that nobody answers from; the code of the application. */
async function aNoFromAMachine(): Promise<string> {
  const subject = 'Your application for Harbour Planner at Tidewater';
  const received =
    'Hi Robin,\n\nWe have received your application for the Harbour Planner role at Tidewater.\n\nThe Tidewater Team';
  const no =
    'Hi Robin,\n\nUnfortunately, we have decided not to move forward with your application for the Harbour Planner role at Tidewater.\n\nThe Tidewater Team';
  await comeIn({ from: ATS, subject, text: received, daysAgo: 20 }, context);
  await comeIn({ from: ATS, subject, text: no, daysAgo: 1 }, context);
  const [line] = await listApplicationLines(context.store.ledger, context.ownerId);
  return line!.code;
}

const outgoing = () => listOutgoing(context.store.ledger, context.ownerId);
const requests = async () => (await outgoing()).filter(({ kind }) => kind === 'feedback_request');
const lastReply = async () => (await outgoing()).filter(({ kind }) => kind === 'command_reply').at(-1)!;
const stageOf = async (code: string) =>
  (await listApplicationLines(context.store.ledger, context.ownerId)).find((line) => line.code === code)
    ?.stage;
const statesOf = async (emailId: string) =>
  (await context.store.ledger.command.findMany({ where: { emailId } })).map(({ state }) => state);

describe('log and person', () => {
  it('together make a request to whom the owner names, and each answer says what is so now', async () => {
    const code = await aNoFromAMachine();
    await ownerWrites({ subject: `log ${code} had a call with the hiring manager last Tuesday` }, context);
    expect((await lastReply()).text).toContain('it counts as an interview');
    expect((await lastReply()).text).toContain('no human is known');
    expect(await requests()).toEqual([]);

    await ownerWrites({ subject: `person ${code} Ines Roth <Ines.Roth@tidewater.example>` }, context);
    expect(await requests()).toMatchObject([
      { toName: 'Ines Roth', toAddress: 'ines.roth@tidewater.example', state: 'planned' },
    ]);
    expect((await lastReply()).text).toMatch(
      /feedback request to ines\.roth@tidewater\.example, waits for your/,
    );

    await ownerWrites({ subject: `person ${code} Tom Ek <tom.ek@tidewater.example>` }, context);
    const open = (await requests()).filter(({ state }) => state === 'planned');
    expect(open.map(({ toAddress }) => toAddress)).toEqual(['tom.ek@tidewater.example']);
  });

  it('asks nobody for a talk that is only planned', async () => {
    const code = await aNoFromAMachine();
    await ownerWrites({ subject: `person ${code} Ines Roth <ines.roth@tidewater.example>` }, context);
    await ownerWrites({ subject: `log ${code} call scheduled for Friday` }, context);
    expect((await lastReply()).text).toContain('does not count as an interview');
    expect(await requests()).toEqual([]);
  });

  it.each([
    ['Ines Roth', 'not one person with an address'],
    ['Careers <no-reply@tidewater.example>', 'nobody reads'],
    [`Robin <${sandboxIdentity.ownerAddresses[0]}>`, 'your own address'],
    [`Afterword <${sandboxIdentity.inboxAddress}>`, 'the inbox of Afterword'],
    ['Ines <gone@tidewater.example>', 'not to be written to any more'],
  ])('refuses to write to %s', async (written, reason) => {
    const code = await aNoFromAMachine();
    const { ledger } = context.store;
    const suppressed = {
      ownerId: context.ownerId,
      address: 'gone@tidewater.example',
      reason: 'asked to be left alone',
    };
    await ledger.suppression.create({ data: suppressed });
    await ownerWrites({ subject: `person ${code} ${written}` }, context);
    expect((await lastReply()).text).toContain(reason);
    expect(await ledger.contactRole.count({ where: { source: 'owner' } })).toBe(0);
  });

  it('stay with the application that it is merged into', async () => {
    const code = await aNoFromAMachine();
    await comeIn(
      {
        from: ATS,
        subject: 'Your application to Saltmarsh',
        text: 'Hi Robin,\n\nWe have received your application for the Crane Operator role at Saltmarsh.\n\nThe Saltmarsh Team',
        daysAgo: 5,
      },
      context,
    );
    const lines = await listApplicationLines(context.store.ledger, context.ownerId);
    const other = lines.find((line) => line.code !== code)!.code;
    await ownerWrites({ subject: `log ${other} had a call with Ines yesterday` }, context);
    await ownerWrites({ subject: `person ${other} Ines Roth <ines.roth@tidewater.example>` }, context);
    await mergeApplications([code, other], context);
    expect(await requests()).toMatchObject([{ toAddress: 'ines.roth@tidewater.example' }]);
  });
});

describe('stage and assign', () => {
  it('say where an application stands, and what is planned for it goes with that', async () => {
    const code = await aNoFromAMachine();
    await ownerWrites({ subject: `stage ${code} withdrawn` }, context);
    expect(await stageOf(code)).toBe('withdrawn');
    expect((await lastReply()).text).toContain('withdrawn');
  });

  it('make an email an application of its own, and put it back', async () => {
    const code = await aNoFromAMachine();
    const codes = [...(await emailCodes(context.store.ledger, context.ownerId)).values()];
    await ownerWrites({ subject: `assign ${codes[1]} new` }, context);
    expect(await listApplicationLines(context.store.ledger, context.ownerId)).toHaveLength(2);
    expect((await lastReply()).text).toContain('an application of its own');
    const lines = await listApplicationLines(context.store.ledger, context.ownerId);
    const target = lines.some((line) => line.code === code) ? code : lines[0]!.code;
    await ownerWrites({ subject: `assign ${codes[1]} ${target}` }, context);
    await ownerWrites({ subject: 'assign EM-000000 AP-000000' }, context);
    expect((await lastReply()).text).toContain('Not assigned: There is no email EM-000000');
  });
});

describe('the names that the owner gives', () => {
  it('stand in what is written, and in the ledger whatever comes in later', async () => {
    const code = await aNoFromAMachine();
    await ownerWrites({ subject: `log ${code} had a call with Ines yesterday` }, context);
    await ownerWrites({ subject: `person ${code} Ines Roth <ines.roth@tidewater.example>` }, context);
    await setNames(code, { company: 'Saltmarsh Ports', role: 'Tide Keeper' }, context);
    const [request] = (await requests()).filter(({ state }) => state === 'planned');
    expect(request!.text).toMatch(/Tide Keeper.*Saltmarsh Ports|Saltmarsh Ports.*Tide Keeper/s);

    const subject = 'Your application for Harbour Planner at Tidewater';
    const text =
      'Hi Robin,\n\nA word on your application for the Harbour Planner role at Tidewater: the role was closed.\n\nThe Tidewater Team';
    await comeIn({ from: ATS, subject, text }, context);
    expect(await listApplicationLines(context.store.ledger, context.ownerId)).toMatchObject([
      { code, company: 'Saltmarsh Ports', role: 'Tide Keeper', emails: 3 },
    ]);
  });

  it('stay with the whole, and not with what is split off it', async () => {
    const code = await aNoFromAMachine();
    await setNames(code, { company: 'Saltmarsh Ports', role: null }, context);
    const [emailCode] = [...(await emailCodes(context.store.ledger, context.ownerId)).values()];
    await splitApplication(code, [emailCode!], context);
    const lines = await listApplicationLines(context.store.ledger, context.ownerId);
    expect(lines.map(({ company }) => company).sort()).toEqual(['Saltmarsh Ports', 'Tidewater']);
  });
});

describe('the token of a weekly letter', () => {
  /** A letter that left some days ago, and the token of its links. */
  async function aLetter(daysAgo: number): Promise<string> {
    const { store, ownerId, now } = context;
    const at = new Date(now().getTime() - daysAgo * DAY_MS);
    const id = crypto.randomUUID();
    await store.ledger.letter.create({
      data: { ownerId, periodStart: at, coversFrom: at, coversTo: at, outgoingId: id },
    });
    return letterToken((await findOwner(store.ledger, ownerId)).secret, id);
  }

  it('proves what the letter offers, although nobody vouches for the mail', async () => {
    const code = await aNoFromAMachine();
    const token = await aLetter(5);
    const noted = await ownerWrites(
      { subject: `log ${code} ${token}`, text: 'had a call yesterday', server: 'none' },
      context,
    );
    const won = await ownerWrites(
      { subject: `win: ${token}`, text: 'Moved 14 services', server: 'none' },
      context,
    );
    expect([...(await statesOf(noted)), ...(await statesOf(won))]).toEqual(['done', 'done']);
    expect(await context.store.ledger.journalEntry.findMany()).toMatchObject([{ text: 'Moved 14 services' }]);
  });

  it.each([
    ['when it is older than eight weeks', 57, 'none'],
    ['in a mail that the server calls forged', 5, 'fail'],
  ] as const)('proves nothing %s', async (_case, daysAgo, server) => {
    const code = await aNoFromAMachine();
    const token = await aLetter(daysAgo);
    await ownerWrites({ subject: `stage ${code} accepted ${token}`, server }, context);
    expect(await stageOf(code)).toBe('rejected');
  });

  it('proves nothing when it is made up, or let sending go on', async () => {
    const code = await aNoFromAMachine();
    const token = await aLetter(5);
    const made = await ownerWrites(
      { subject: `stage ${code} accepted 2AAAAAAAAAAA`, server: 'none' },
      context,
    );
    const resumed = await ownerWrites({ subject: `resume ${token}`, server: 'none' }, context);
    expect([...(await statesOf(made)), ...(await statesOf(resumed))]).toEqual(['refused', 'refused']);
    expect(await stageOf(code)).toBe('rejected');
  });

  it('proves nothing for somebody else who got hold of it', async () => {
    const code = await aNoFromAMachine();
    const token = await aLetter(5);
    const from = 'Mallory <mallory@elsewhere.example>';
    await ownerWrites({ subject: `stage ${code} accepted ${token}`, from, server: 'none' }, context);
    expect(await stageOf(code)).toBe('rejected');
  });
});
