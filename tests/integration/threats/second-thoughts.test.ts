import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emailCodes } from '../../../src/store/codes.ts';
import { runDueWork } from '../../../workers/run-due-work.ts';
import { sendOutgoing } from '../../../workers/send-outgoing.ts';
import {
  HOUR_MS,
  INBOX,
  inlineForward,
  OWNER,
  openUnderAttack,
  rawMail,
  refusalBy,
  straightIn,
  throughFilter,
  type UnderAttack,
} from '../../_util/under-attack.ts';

const INES = 'Ines Corvi <ines.corvi@tidewater.example>';
const subject = 'Your application for Harbour Planner at Tidewater';
const PASS = 'dmarc=pass header.from=vale.example';
let attack: UnderAttack;
beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(() => attack.begin());

const ofTheOwner = (mail: { subject: string; text?: string }) =>
  attack.comeIn(
    rawMail(
      { above: straightIn(attack.now(), PASS), from: `Robin Vale <${OWNER}>`, to: INBOX, ...mail },
      attack.now(),
    ),
  );

/** The owner forwards what reads like a refusal; a request waits out its hold. */
async function held(): Promise<string> {
  const date = new Date(attack.now().getTime() - HOUR_MS);
  const text = inlineForward({ from: INES, subject, text: refusalBy('Ines Corvi'), date });
  const emailId = await ofTheOwner({ subject: `Fwd: ${subject}`, text });
  await attack.pass(0.5);
  expect(await attack.owed()).toMatchObject([{ state: 'waiting', mode: 'auto' }]);
  return emailId;
}

const states = async () => (await attack.owed()).map(({ state }) => state);

describe('a decision that turns out to be another one within the hold', () => {
  it.each([
    [
      'an invitation',
      'Dear Robin,\n\nplease excuse my last email, it was meant for somebody else. We would like to invite you to a second interview for the Harbour Planner role. Would you be available next Tuesday at 10:00?\n\nBest wishes,\nInes Corvi\nTidewater',
    ],
    [
      'an offer',
      'Dear Robin,\n\nplease disregard my last email. We are delighted to offer you the position of Harbour Planner at Tidewater. Your contract is attached.\n\nBest wishes,\nInes Corvi\nTidewater',
    ],
  ])('by %s leads to no email', async (_what, text) => {
    await held();
    await attack.comeIn(
      rawMail(
        { above: throughFilter(attack.now()), from: INES, subject: `Re: ${subject}`, text },
        attack.now(),
      ),
    );
    expect((await states()).every((state) => ['cancelled', 'superseded'].includes(state))).toBe(true);
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
  });

  it('by a mail that cannot be told is not sent without the owner’s word', async () => {
    await held();
    const text =
      'Dear Robin,\n\nplease ignore what I wrote before, there was a mix-up. More soon.\n\nInes Corvi\nTidewater';
    await attack.comeIn(
      rawMail(
        { above: throughFilter(attack.now()), from: INES, subject: `Re: ${subject}`, text },
        attack.now(),
      ),
    );
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
  });

  it('by the owner’s word on what the email means leads to no email', async () => {
    const emailId = await held();
    const { store, ownerId } = attack.context;
    const code = (await emailCodes(store.ledger, ownerId)).get(emailId);
    await ofTheOwner({ subject: `label ${code} interview_invitation` });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
  });

  it('by the owner’s stop leads to no email', async () => {
    await held();
    const [row] = await attack.owed();
    await ofTheOwner({ subject: `stop ${row!.code}` });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
    expect(await states()).toEqual(['cancelled']);
  });

  it('or not, is answered when the hold is over, and not before', async () => {
    await held();
    await attack.pass(4 / 24);
    expect(attack.toOthers()).toEqual([]);
    await attack.pass(1);
    expect(attack.toOthers()).toHaveLength(1);
  });
});

describe('a clock that goes wrong', () => {
  /** Tries whatever there is to try. */
  async function tryAll(): Promise<void> {
    await runDueWork({ ownerId: attack.context.ownerId }, attack.context);
    for (const { id } of await attack.outbox()) await sendOutgoing({ outgoingId: id }, attack.context);
  }

  it('and steps back an hour after an email left, sends nothing twice', async () => {
    await held();
    await attack.pass(1.5);
    expect(attack.toOthers()).toHaveLength(1);
    const left = attack.smtp.kept.length;
    attack.step(-HOUR_MS);
    await tryAll();
    attack.step(2 * HOUR_MS);
    await tryAll();
    await attack.pass(3);
    expect(attack.smtp.kept).toHaveLength(left);
  });

  it('and steps back an hour, and again, while an email is held, ends no hold early', async () => {
    await held();
    const noticeAt = (await attack.outbox()).find(({ kind }) => kind === 'hold_notice')?.sentAt as Date;
    let latest = attack.now().getTime();
    for (let hour = 0; hour < 30; hour++) {
      attack.step(hour % 3 === 2 ? -HOUR_MS : HOUR_MS);
      await tryAll();
      latest = Math.max(latest, attack.now().getTime());
      if (latest - noticeAt.getTime() < 20 * HOUR_MS) expect(attack.toOthers()).toEqual([]);
    }
    await attack.pass(2);
    expect(attack.toOthers()).toHaveLength(1);
  });

  it.each([
    ['forward', '2026-03-28T12:00:00Z'],
    ['back', '2026-10-24T12:00:00Z'],
  ])('by the law, an hour %s, sends once and at a time of day that a person works', async (_which, day) => {
    await using summer = await openUnderAttack({
      WORKING_HOURS: '09:00-17:30',
      OWNER_TIME_ZONE: 'Europe/Berlin',
    });
    summer.step(new Date(day).getTime() - summer.now().getTime());
    const date = new Date(summer.now().getTime() - HOUR_MS);
    const text = inlineForward({ from: INES, subject, text: refusalBy('Ines Corvi'), date });
    const mail = { above: straightIn(summer.now(), PASS), from: `Robin Vale <${OWNER}>`, to: INBOX };
    await summer.comeIn(rawMail({ ...mail, subject: `Fwd: ${subject}`, text }, summer.now()));
    const leftAt: Date[] = [];
    for (let quarter = 0; quarter < 4 * 24 * 4; quarter++) {
      summer.step(HOUR_MS / 4);
      await summer.queue.ring('run-due-work', { ownerId: summer.context.ownerId });
      await summer.queue.runDue();
      while (leftAt.length < summer.toOthers().length) leftAt.push(summer.now());
    }
    expect(leftAt).toHaveLength(1);
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Berlin',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(local.format(leftAt[0])).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri),? (?:09|1[0-7]):/);
  });
});
