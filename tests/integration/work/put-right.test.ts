import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import type { Label } from '../../../src/core/outcome.ts';
import { findApplicationDetails, listApplicationLines } from '../../../src/store/application-details.ts';
import { applicationCodes, emailCodes } from '../../../src/store/codes.ts';
import { cancelOutgoing, listOutgoing, STOPPED_BY_OWNER } from '../../../src/store/outgoing.ts';
import { listWaiting } from '../../../src/store/review.ts';
import { assignEmail } from '../../../workers/assign-email.ts';
import { labelEmail } from '../../../workers/label-email.ts';
import { mergeApplications } from '../../../workers/merge-applications.ts';
import { logNote, setStage } from '../../../workers/owners-word.ts';
import { splitApplication } from '../../../workers/split-application.ts';
import { understandEmail } from '../../../workers/understand-email.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn, type Mail } from '../../_util/mail-to-afterword.ts';

const PERSON = 'Ines Corvi <ines.corvi@tidewater.example>';
let database: TestDatabase;
let context: Context;

beforeEach(async () => {
  database = await createTestDatabase();
  context = await open();
});

afterEach(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

function open(): Promise<Context> {
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  return openContext(settingsFor(servers, { HOLD_HOURS: '20' }));
}

const receipt = (company: string, role: string, daysAgo: number): Mail => ({
  from: `${company} Careers <no-reply@us.greenhouse-mail.io>`,
  subject: `Thank you for applying to ${company}`,
  text: `Hi Robin,\n\nWe have received your application for the ${role} role at ${company}.\n\nThe ${company} Team`,
  daysAgo,
});
const noAfterTalk = (company: string, role: string, daysAgo: number, from = PERSON): Mail => ({
  from,
  subject: `Your application for ${role} at ${company}`,
  text: `Dear Robin,\n\nThank you for speaking with us last week about the ${role} role at ${company}. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\nInes Corvi\n${company}`,
  daysAgo,
});

const unnamedNo: Mail = {
  from: 'Tidewater Careers <no-reply@us.greenhouse-mail.io>',
  subject: 'Your application to Tidewater',
  text: 'Hi Robin,\n\nUnfortunately, we have decided not to move forward with your application to Tidewater.\n\nThe Tidewater Team',
  daysAgo: 1,
};
const lostTalk = (company: string, role: string, daysAgo: number): Mail => ({
  from: `${company} Careers <no-reply@us.greenhouse-mail.io>`,
  subject: `Your application to ${company}`,
  text: `Hi Robin,\n\nUnfortunately, we have decided not to move forward with your application for the ${role} role at ${company}.\n\nThe ${company} Team`,
  daysAgo,
});

const applicationOf = async (emailId: string) =>
  (await context.store.ledger.email.findUniqueOrThrow({ where: { id: emailId } })).applicationId;
const em = async (emailId: string) =>
  (await emailCodes(context.store.ledger, context.ownerId)).get(emailId) as string;
const ap = async (emailId: string) => {
  const codes = await applicationCodes(context.store.ledger, context.ownerId);
  return codes.get((await applicationOf(emailId)) ?? '') as string;
};
const details = async (emailId: string) =>
  findApplicationDetails(context.store.ledger, context.ownerId, (await applicationOf(emailId)) as string);
const lines = () => listApplicationLines(context.store.ledger, context.ownerId);
const requests = async () =>
  (await listOutgoing(context.store.ledger, context.ownerId)).filter(
    ({ kind }) => kind === 'feedback_request',
  );
const unsent = async () => (await requests()).filter(({ state }) => ['planned', 'waiting'].includes(state));
const reasons = async () => (await unsent()).map(({ reason }) => reason);
const markSent = (id: string) =>
  context.store.ledger.outgoing.update({
    where: { id },
    data: { state: 'sent', handoffAt: context.now(), sentAt: context.now() },
  });
const merge = async (into: string, gone: string) =>
  mergeApplications([await ap(into), await ap(gone)], context);
const split = async (...emailIds: [string, ...string[]]) =>
  splitApplication(await ap(emailIds[0]), await Promise.all(emailIds.map(em)), context);
const label = async (emailId: string, said: Label) =>
  labelEmail(await em(emailId), { label: said, kind: null }, context);
const outcomeOf = async (emailId: string) => {
  const said = await context.store.ledger.outcome.findMany({ where: { emailId } });
  return said.find(({ saidBy }) => saidBy === 'owner') ?? said[0];
};

describe('merging two applications', () => {
  it('leaves one that is told by the emails of both, under the name of the first', async () => {
    const first = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const second = await comeIn(noAfterTalk('Gezeiten Logistik', 'Head of Quays', 3), context);
    const gone = await ap(second);
    await merge(first, second);

    expect(await lines()).toHaveLength(1);
    const told = await details(first);
    expect(told).toMatchObject({
      company: 'Tidewater',
      role: 'Harbour Planner',
      stage: 'rejected',
      emails: 2,
      lastEvent: 'rejection',
      alsoKnownAs: ['Gezeiten Logistik, Head of Quays'],
      people: [{ address: 'ines.corvi@tidewater.example' }],
    });
    expect(told.openedAt).toEqual(told.timeline[0]?.at);
    expect(told.lastEventAt).toEqual(told.timeline[1]?.at);
    expect((await unsent()).map(({ toAddress, applicationId }) => [toAddress, applicationId])).toEqual([
      ['ines.corvi@tidewater.example', await applicationOf(first)],
    ]);
    // The code of the one that is gone leads to the one that it is part of.
    await expect(mergeApplications([told.code, gone], context)).rejects.toThrow(/already/);
  });

  it('is remembered: later mail of either name goes to the one', async () => {
    const first = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const second = await comeIn(receipt('Gezeiten Logistik', 'Head of Quays', 19), context);
    await merge(first, second);
    const later = [
      await comeIn(lostTalk('Gezeiten Logistik', 'Head of Quays', 2), context),
      await comeIn(lostTalk('Tidewater', 'Harbour Planner', 1), context),
    ];
    for (const email of later) expect(await applicationOf(email)).toBe(await applicationOf(first));
    const other = await comeIn(receipt('Gezeiten Logistik', 'Crane Operator', 1), context);
    expect(await applicationOf(other)).not.toBe(await applicationOf(first));
  });

  it('asks nobody when one was asked for either', async () => {
    const first = await comeIn(noAfterTalk('Tidewater', 'Harbour Planner', 4), context);
    const second = await comeIn(
      noAfterTalk('Gezeiten Logistik', 'Head of Quays', 3, 'Jo Marsh <jo.marsh@gezeiten.example>'),
      context,
    );
    const [, toJo] = await requests();
    await markSent(toJo!.id);
    await merge(first, second);
    expect(await unsent()).toEqual([]);
    expect((await details(first)).outgoing.map(({ state }) => state).sort()).toEqual(['sent', 'superseded']);
  });

  it('keeps one request of two, whoever wrote last', async () => {
    const first = await comeIn(noAfterTalk('Tidewater', 'Harbour Planner', 4), context);
    const second = await comeIn(
      noAfterTalk('Gezeiten Logistik', 'Head of Quays', 3, 'Jo Marsh <jo.marsh@gezeiten.example>'),
      context,
    );
    expect(await unsent()).toHaveLength(2);
    await merge(first, second);
    expect((await unsent()).map(({ toAddress }) => toAddress)).toEqual(['jo.marsh@gezeiten.example']);
  });

  it('does not plan again what the owner stopped', async () => {
    const first = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const second = await comeIn(noAfterTalk('Gezeiten Logistik', 'Head of Quays', 3), context);
    const [request] = await requests();
    await cancelOutgoing(context.store.ledger, request!.id, STOPPED_BY_OWNER);
    await merge(first, second);
    expect(await unsent()).toEqual([]);
  });

  it('settles mail that could have been of either', async () => {
    const first = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const second = await comeIn(receipt('Tidewater', 'Crane Operator', 19), context);
    const unclear = await comeIn(unnamedNo, context);
    expect(await applicationOf(unclear)).toBeNull();
    await merge(first, second);
    expect(await applicationOf(unclear)).toBe(await applicationOf(first));
    expect((await details(first)).stage).toBe('rejected');
    expect(await listWaiting(context.store.ledger, context.ownerId, { importedDays: 30 })).toEqual([]);
  });

  it('is undone by splitting the same emails off, and nobody is asked twice', async () => {
    const first = await comeIn(noAfterTalk('Tidewater', 'Harbour Planner', 4), context);
    const second = await comeIn(noAfterTalk('Gezeiten Logistik', 'Head of Quays', 3), context);
    const before = await Promise.all([first, second].map(details));
    await merge(first, second);
    const [sent] = await unsent();
    await markSent(sent!.id);
    await split(second);

    const after = await Promise.all([first, second].map(details));
    const known = ({ code, company, role, stage, openedAt, lastEventAt, people }: (typeof after)[0]) => ({
      ...{ code, company, role, stage, openedAt, lastEventAt, people },
    });
    expect(after.map(known)).toEqual(before.map(known));
    expect(await unsent()).toEqual([]);
  });

  it('happens once when two do it at the same moment', async () => {
    const first = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const second = await comeIn(receipt('Gezeiten Logistik', 'Head of Quays', 19), context);
    const other = await open();
    const pair = [await ap(first), await ap(second)] as const;
    const late = comeIn(lostTalk('Gezeiten Logistik', 'Head of Quays', 2), other);
    const ends = await Promise.allSettled([mergeApplications(pair, context), mergeApplications(pair, other)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await applicationOf(await late)).toBe(await applicationOf(first));
    expect(await lines()).toHaveLength(1);
    await other[Symbol.asyncDispose]();
  });
});

describe('splitting an application', () => {
  it('keeps the two apart, by the names that each goes by', async () => {
    const systems = await comeIn(receipt('Delta Systems', 'Harbour Planner', 20), context);
    const delta = await comeIn(receipt('Delta', 'Harbour Planner', 19), context);
    expect(await applicationOf(delta)).toBe(await applicationOf(systems));
    await split(delta);
    expect(await applicationOf(delta)).not.toBe(await applicationOf(systems));

    const later = await comeIn(lostTalk('Delta', 'Harbour Planner', 2), context);
    const other = await comeIn(lostTalk('Delta Systems', 'Harbour Planner', 1), context);
    expect(await applicationOf(later)).toBe(await applicationOf(delta));
    expect(await applicationOf(other)).toBe(await applicationOf(systems));
  });

  it('takes the request along that follows from an email, in its own words', async () => {
    const first = await comeIn(receipt('Delta Systems', 'Harbour Planner', 20), context);
    const no = await comeIn(noAfterTalk('Delta', 'Harbour Planner', 3), context);
    expect(await applicationOf(no)).toBe(await applicationOf(first));
    expect((await unsent())[0]?.text).toContain('Delta Systems');
    await split(no);

    const [request, ...more] = await unsent();
    expect(more).toEqual([]);
    expect(request?.applicationId).toBe(await applicationOf(no));
    expect(request?.text).not.toContain('Delta Systems');
    expect(await details(first)).toMatchObject({ stage: 'applied', people: [], outgoing: [] });
  });

  it('asks no more about an email that turns out to be of another application', async () => {
    const no = await comeIn(noAfterTalk('Delta Systems', 'Harbour Planner', 3), context);
    const stray = await comeIn(
      {
        from: 'Delta Careers <no-reply@us.greenhouse-mail.io>',
        subject: 'The Harbour Planner role at Delta',
        // Says too little to be anything but a guess.
        text: 'Hi Robin,\n\nThe Harbour Planner role at Delta is being looked at once more.\n\nThe Delta Team',
        daysAgo: 1,
      },
      context,
    );
    expect(await applicationOf(stray)).toBe(await applicationOf(no));
    expect(await reasons()).toEqual([expect.stringContaining('may mean something else')]);
    await split(stray);
    expect(await reasons()).toEqual([expect.not.stringContaining('may mean something else')]);
    expect((await unsent()).map(({ emailId }) => emailId)).toEqual([no]);
  });

  it('is undone by merging them again', async () => {
    const first = await comeIn(receipt('Delta Systems', 'Harbour Planner', 20), context);
    const no = await comeIn(noAfterTalk('Delta', 'Harbour Planner', 3), context);
    await split(no);
    await merge(first, no);
    expect(await lines()).toMatchObject([{ company: 'Delta Systems', stage: 'rejected', emails: 2 }]);
    expect(await unsent()).toHaveLength(1);
  });

  it('refuses what makes no sense, and changes nothing', async () => {
    const first = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const other = await comeIn(receipt('Gezeiten Logistik', 'Head of Quays', 19), context);
    await expect(split(first)).rejects.toThrow(/no email left/);
    await expect(split(first, other)).rejects.toThrow(/no email of AP-/);
    await expect(splitApplication('AP-000000', [await em(first)], context)).rejects.toThrow(/There is no/);
    await expect(splitApplication('tidewater', [await em(first)], context)).rejects.toThrow(/looks like AP-/);
    expect(await lines()).toHaveLength(2);
  });
});

describe('the owner’s word on an email', () => {
  it('wins, takes back what was planned on the wrong one, and plans again when it is a no after all', async () => {
    await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const no = await comeIn(noAfterTalk('Tidewater', 'Harbour Planner', 3), context);
    const [request] = await unsent();
    await labelEmail(request!.code, { label: 'status_update', kind: null }, context);
    expect(await unsent()).toEqual([]);
    expect(await details(no)).toMatchObject({ stage: 'applied', lastEvent: 'status_update' });

    await label(no, 'rejection');
    expect(await unsent()).toHaveLength(1);
    expect((await details(no)).stage).toBe('rejected');

    await context.store.ledger.email.update({ where: { id: no }, data: { state: 'received' } });
    await understandEmail({ emailId: no }, context);
    expect(await outcomeOf(no)).toMatchObject({ label: 'rejection', saidBy: 'owner' });
  });

  it('has what such an email says read out of it', async () => {
    const mail = await comeIn(receipt('Tidewater', 'Harbour Planner', 5), context);
    const paid = 'The Harbour Planner role at Tidewater: the salary is £41,500 per annum.';
    const likeIt = { ...receipt('Tidewater', 'Harbour Planner', 4), text: `${paid}\n\nThe Tidewater Team` };
    const other = await comeIn({ ...likeIt, subject: 'Tidewater' }, context);
    const told = async () => {
      const { timeline } = await details(other);
      const event = await context.store.ledger.event.findFirstOrThrow({ where: { emailId: other } });
      return { says: timeline.at(-1)?.label, detail: event.detail as { salary: unknown } };
    };
    await label(other, 'rejection');
    expect(await told()).toMatchObject({ says: 'rejection', detail: { salary: null } });
    await label(other, 'offer');
    expect(await told()).toMatchObject({ says: 'offer', detail: { salary: { value: '£41,500 per annum' } } });
    expect(await applicationOf(other)).toBe(await applicationOf(mail));
  });

  it('leaves a request alone that would be written word for word again', async () => {
    const no = await comeIn(noAfterTalk('Tidewater', 'Harbour Planner', 3), context);
    const before = await unsent();
    await label(no, 'rejection');
    expect((await unsent()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('asks nobody about a no of long ago', async () => {
    const old = await comeIn(noAfterTalk('Tidewater', 'Harbour Planner', 3), context);
    await label(old, 'status_update');
    const at = { originalAt: new Date(context.now().getTime() - 90 * 24 * 60 * 60 * 1000) };
    await context.store.ledger.email.update({
      where: { id: old },
      data: { ...at, receivedAt: at.originalAt },
    });
    await label(old, 'rejection');
    expect(await unsent()).toEqual([]);
    expect((await details(old)).stage).toBe('rejected');
  });

  it('closes an application that was none, and opens it when it was one', async () => {
    const email = await comeIn(receipt('Tidewater', 'Harbour Planner', 3), context);
    await label(email, 'not_job_related');
    expect(await lines()).toEqual([]);
    await label(email, 'application_received');
    expect(await lines()).toMatchObject([
      { company: 'Tidewater', role: 'Harbour Planner', stage: 'applied' },
    ]);
  });

  it('holds for later mail like it from the same sender, and for no other', async () => {
    const email = await comeIn(lostTalk('Tidewater', 'Harbour Planner', 3), context);
    await label(email, 'assessment');
    const alike = await comeIn(lostTalk('Tidewater', 'Head of Quays', 2), context);
    const from = (await em(email)).slice(0, 9);
    expect(await outcomeOf(alike)).toMatchObject({
      label: 'assessment',
      confidence: 0.97,
      review: false,
      saidBy: 'machine',
      evidence: [{ rule: 'you-said', words: expect.stringContaining(`"assessment" of ${from} of `) }],
    });
    expect((await details(alike)).stage).toBe('screening');

    const others = [
      await comeIn(receipt('Tidewater', 'Crane Operator', 2), context),
      await comeIn(lostTalk('Gezeiten Logistik', 'Harbour Planner', 2), context),
    ];
    for (const id of others) expect((await outcomeOf(id))?.label).not.toBe('assessment');
  });
});

describe('what waits for the owner', () => {
  it('is a guess, until the owner says what it means', async () => {
    const email = await comeIn(lostTalk('Tidewater', 'Harbour Planner', 3), context);
    await context.store.ledger.outcome.updateMany({
      where: { emailId: email },
      data: { review: true, confidence: 0.5 },
    });
    const [waiting] = await listWaiting(context.store.ledger, context.ownerId, { importedDays: 30 });
    expect(waiting).toMatchObject({ code: await em(email), isGuess: true, candidates: [], confidence: 0.5 });
    await label(email, 'rejection');
    expect(await listWaiting(context.store.ledger, context.ownerId, { importedDays: 30 })).toEqual([]);
  });

  it('is a sure no that fits no application, until the owner says where it belongs', async () => {
    const planner = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const waiting = () => listWaiting(context.store.ledger, context.ownerId, { importedDays: 30 });
    const no = await comeIn(
      {
        from: 'Recruiting <no-reply@us.greenhouse-mail.io>',
        subject: 'Your application',
        text: 'Hi Robin,\n\nUnfortunately, we have decided not to move forward with your application.\n\nThe team',
        daysAgo: 3,
      },
      context,
    );
    expect(await applicationOf(no)).toBeNull();
    expect(await waiting()).toMatchObject([{ code: await em(no), isGuess: false, fitsNowhere: true }]);

    await assignEmail(await em(no), await ap(planner), context);
    expect(await waiting()).toEqual([]);
    expect(await details(planner)).toMatchObject({ stage: 'rejected' });
  });

  it('is nothing that is not believed, or that changes nothing', async () => {
    const sender = { from: 'Recruiting <no-reply@us.greenhouse-mail.io>', subject: 'Your application' };
    const no = await comeIn(
      {
        ...sender,
        text: 'Unfortunately, we have decided not to move forward with your application.',
        daysAgo: 3,
      },
      context,
    );
    await comeIn({ ...sender, text: 'We have received your application.', daysAgo: 4 }, context);
    await context.store.ledger.email.update({ where: { id: no }, data: { provenance: 'untrusted' } });
    expect(await listWaiting(context.store.ledger, context.ownerId, { importedDays: 30 })).toEqual([]);
  });

  it('is an email of one of two applications, until the owner says which; and so is what answers it', async () => {
    const planner = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    const operator = await comeIn(receipt('Tidewater', 'Crane Operator', 19), context);
    const unclear = await comeIn({ ...unnamedNo, messageId: '<unclear@tidewater.example>' }, context);
    const [waiting] = await listWaiting(context.store.ledger, context.ownerId, { importedDays: 30 });
    expect(waiting?.candidates.map(({ code }) => code).sort()).toEqual(
      [await ap(planner), await ap(operator)].sort(),
    );

    await assignEmail(await em(unclear), await ap(operator), context);
    expect(await listWaiting(context.store.ledger, context.ownerId, { importedDays: 30 })).toEqual([]);
    expect(await details(operator)).toMatchObject({ stage: 'rejected', emails: 2 });
    expect(await details(planner)).toMatchObject({ stage: 'applied', emails: 1 });
    const answer = await comeIn(
      { ...unnamedNo, subject: 'Re: your application', inReplyTo: '<unclear@tidewater.example>', daysAgo: 0 },
      context,
    );
    expect(await applicationOf(answer)).toBe(await applicationOf(operator));
  });

  it('is of a new application when the owner says so, which stays apart', async () => {
    const planner = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    await comeIn(receipt('Tidewater', 'Crane Operator', 19), context);
    const unclear = await comeIn(unnamedNo, context);
    await assignEmail(await em(unclear), 'new', context);
    expect(await lines()).toHaveLength(3);
    expect(await details(unclear)).toMatchObject({ company: 'Tidewater', stage: 'rejected', emails: 1 });
    await expect(assignEmail(await em(unclear), await ap(unclear), context)).rejects.toThrow(/already/);

    await assignEmail(await em(unclear), await ap(planner), context);
    expect(await lines()).toHaveLength(2);
  });
});

describe('what the owner says of an application', () => {
  const plainNo = (company: string, role: string): Mail => ({
    from: PERSON,
    subject: `Your application for ${role} at ${company}`,
    text: `Dear Robin,\n\nUnfortunately, we have decided not to move forward with your application for the ${role} role at ${company}.\n\nBest wishes,\nInes Corvi\n${company}`,
    daysAgo: 2,
  });

  it('is evidence of a talk, and of nothing else', async () => {
    const no = await comeIn(plainNo('Tidewater', 'Harbour Planner'), context);
    expect(await unsent()).toEqual([]);
    const code = await ap(no);
    const at = new Date(context.now().getTime() - 5 * 24 * 60 * 60 * 1000);
    expect(await logNote(code, { words: 'sent them my portfolio', at }, context)).toMatchObject({
      note: { isInterview: false },
    });
    expect(await logNote(code, { words: 'the call was cancelled', at }, context)).toMatchObject({
      note: { isInterview: false },
    });
    expect(await unsent()).toEqual([]);
    await logNote(code, { words: 'had a call with the hiring manager', at }, context);
    expect(await unsent()).toHaveLength(1);
    expect((await details(no)).notes).toHaveLength(3);
  });

  it('stays, whatever comes in later', async () => {
    const first = await comeIn(receipt('Tidewater', 'Harbour Planner', 20), context);
    await setStage(await ap(first), 'withdrawn', context);
    await comeIn(plainNo('Tidewater', 'Harbour Planner'), context);
    expect((await details(first)).stage).toBe('withdrawn');
  });
});
