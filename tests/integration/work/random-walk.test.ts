import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { LABELS } from '../../../src/core/outcome.ts';
import { applicationCodes, emailCodes, UnknownCodeError } from '../../../src/store/codes.ts';
import { assignEmail } from '../../../workers/assign-email.ts';
import { labelEmail } from '../../../workers/label-email.ts';
import { mergeApplications } from '../../../workers/merge-applications.ts';
import { retellApplication } from '../../../workers/retell-application.ts';
import { splitApplication } from '../../../workers/split-application.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn } from '../../_util/mail-to-afterword.ts';

let database: TestDatabase;
let context: Context;

beforeEach(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  context = await openContext(settingsFor({ databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } }));
});
afterEach(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

const PEOPLE = ['Ines Corvi <ines.corvi@tidewater.example>', 'Jo Marsh <jo.marsh@tidewater.example>'];
const ROLES = ['Harbour Planner', 'Crane Operator', 'Head of Quays'];

/** The same numbers in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

it.each([11])(
  'whatever the owner does in whatever order (seed %i), nobody is asked twice and the ledger is whole',
  async (seed) => {
    const next = numbers(seed);
    const pick = <Row>(rows: readonly Row[]): Row => rows[next(rows.length)] as Row;
    const { ledger } = context.store;
    const sentTo: string[] = [];
    // In the order in which they were written, so that telling it anew is telling it the same.
    let daysAgo = 29;

    const steps: Record<string, () => Promise<unknown>> = {
      mail: () => {
        daysAgo -= 0.5;
        const mail = { from: pick(PEOPLE), subject: 'Your application', text: textOf(pick(ROLES), next(3)) };
        return comeIn({ ...mail, daysAgo }, context);
      },
      merge: async () => {
        const codes = [...(await applicationCodes(ledger, context.ownerId)).values()];
        await mergeApplications([pick(codes), pick(codes)], context);
      },
      split: async () => {
        const [codes, ids] = [
          await emailCodes(ledger, context.ownerId),
          await applicationCodes(ledger, context.ownerId),
        ];
        const [id, code] = pick([...ids]);
        const emails = await ledger.email.findMany({ where: { applicationId: id }, select: { id: true } });
        if (emails.length > 0) await splitApplication(code, [codes.get(pick(emails).id) as string], context);
      },
      label: async () => {
        const code = pick([...(await emailCodes(ledger, context.ownerId)).values()]);
        await labelEmail(
          code,
          { label: pick(['rejection', 'rejection', ...LABELS] as const), kind: null },
          context,
        );
      },
      assign: async () => {
        const code = pick([...(await emailCodes(ledger, context.ownerId)).values()]);
        const codes = [...(await applicationCodes(ledger, context.ownerId)).values()];
        await assignEmail(code, pick(['new', ...codes]), context);
      },
      send: async () => {
        const waiting = await ledger.outgoing.findMany({
          where: { kind: 'feedback_request', state: 'waiting' },
        });
        if (waiting.length === 0) return;
        const { id, emailId } = pick(waiting);
        await ledger.outgoing.update({ where: { id }, data: { state: 'sent', handoffAt: context.now() } });
        sentTo.push(emailId as string);
      },
    };
    for (let count = 0; count < 4; count++) await steps.mail!();
    for (let count = 0; count < 30; count++) {
      const step = pick(Object.keys(steps));
      // Some of it makes no sense, and is refused in words.
      await steps[step]!().catch((error) => {
        if (!(error instanceof UnknownCodeError)) throw error;
      });
      await expectWhole(step);
    }
    // No email was ever answered with two requests, wherever it went in between.
    expect(new Set(sentTo).size).toBe(sentTo.length);
  },
);

function textOf(role: string, what: number): string {
  const no = `Thank you for speaking with us last week about the ${role} role at Tidewater. Unfortunately, we have decided not to move forward with your application.`;
  const received = `We have received your application for the ${role} role at Tidewater.`;
  return `Dear Robin,\n\n${what === 0 ? received : no}\n\nBest wishes,\nTidewater`;
}

async function expectWhole(step: string): Promise<void> {
  const { ledger } = context.store;
  const applications = await ledger.application.findMany({
    include: {
      events: true,
      emails: { where: { state: 'understood' }, select: { id: true } },
      contacts: true,
      outgoing: { where: { kind: 'feedback_request' } },
    },
  });
  for (const { id, events, emails, outgoing } of applications) {
    expect(events.map(({ emailId }) => emailId).sort(), step).toEqual(emails.map((email) => email.id).sort());
    const unsent = outgoing.filter(({ state }) => state === 'waiting' || state === 'planned');
    expect(unsent.length, `${step} ${id}`).toBeLessThanOrEqual(1);
    if (outgoing.some(({ state }) => state === 'sent')) expect(unsent, step).toEqual([]);
  }
  expect(
    await ledger.email.count({
      where: { state: 'understood', NOT: { candidates: { isEmpty: true } }, applicationId: { not: null } },
    }),
  ).toBe(0);

  // Telling it once more changes nothing.
  for (const before of applications.filter(({ emails }) => emails.length > 0)) {
    await context.store.inTurn(context.ownerId, (tx) => retellApplication(tx, before.id, context));
    const after = await ledger.application.findUniqueOrThrow({
      where: { id: before.id },
      include: { contacts: true },
    });
    const known = ({ stage, stageAt, openedAt, lastEventAt, companyId, role, contacts }: typeof after) => ({
      ...{ stage, stageAt, openedAt, lastEventAt, companyId, role, people: contacts.length },
    });
    if (step !== 'mail' && step !== 'send') expect(known(after), step).toEqual(known(before));
  }
}
