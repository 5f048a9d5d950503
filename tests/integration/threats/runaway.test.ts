import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findOwner, resumeSending } from '../../../src/store/owners.ts';
import { say } from '../../_util/fault-smtp-server.ts';
import {
  DAY_MS,
  HOUR_MS,
  INBOX,
  inlineForward,
  OWNER,
  openUnderAttack,
  rawMail,
  refusalBy,
  straightIn,
  type UnderAttack,
} from '../../_util/under-attack.ts';

const NAMES = [
  'Ines Corvi',
  'Jo Marsh',
  'Ada Lund',
  'Tom Reyes',
  'Mia Okoro',
  'Ben Sato',
  'Lea Brandt',
  'Max Duarte',
  'Eva Novak',
];
const HOUSES = [
  'Tidewater',
  'Kestrel',
  'Marram',
  'Brackenfold',
  'Lowmoor',
  'Saltmarsh',
  'Heron',
  'Thornbury',
  'Wharfside',
];
let attack: UnderAttack;
beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(() => attack.begin());

async function refused(
  at: number,
  { company = HOUSES[at] as string, daysAgo = 0.1, role = 'Harbour Planner' } = {},
): Promise<void> {
  const name = NAMES[at] as string;
  const of = {
    from: `${name} <${name.toLowerCase().replace(' ', '.')}@${company.toLowerCase()}.example>`,
    subject: `Your application for ${role} at ${company}`,
    text: refusalBy(name, { company, role }),
    date: new Date(attack.now().getTime() - daysAgo * DAY_MS),
  };
  const mail = {
    above: straightIn(attack.now(), 'dmarc=pass header.from=vale.example'),
    from: `Robin Vale <${OWNER}>`,
    to: INBOX,
    subject: `Fwd: ${of.subject}`,
    text: inlineForward(of),
  };
  await attack.comeIn(rawMail(mail, attack.now()));
}

const paused = async () => (await findOwner(attack.context.store.ledger, attack.context.ownerId)).paused;
const notices = async () => (await attack.outbox()).filter(({ kind }) => kind === 'owner_notice');

/** How many emails left to others, hour by hour. */
async function passHourly(days: number): Promise<number[]> {
  const left: number[] = [];
  for (let hour = 0; hour < days * 24; hour += 4) {
    await attack.pass(4 / 24);
    left.push(attack.toOthers().length);
  }
  return left;
}

describe('many refusals at once', () => {
  it('of many houses: no more than five emails leave in any day, and each once', async () => {
    for (const at of NAMES.keys()) await refused(at);
    const left = await passHourly(6);
    for (const [index, total] of left.entries())
      expect(total - (left[index - 6] ?? 0)).toBeLessThanOrEqual(5);
    const to = attack.toOthers().flatMap((message) => message.to);
    expect(new Set(to).size).toBe(to.length);
    expect(to).toHaveLength(NAMES.length);
  });

  it('of one house: two people are written to in a month', async () => {
    const roles = ['Harbour Planner', 'Crane Operator', 'Quay Clerk', 'Dock Engineer'];
    for (const [at, role] of roles.entries()) await refused(at, { company: 'Tidewater', role });
    await attack.pass(10);
    expect(attack.toOthers()).toHaveLength(2);
    expect((await attack.owed()).filter(({ state }) => state === 'waiting')).toHaveLength(2);
  });
});

describe('the first look into an old mailbox', () => {
  it('leads to no email, whatever lies there', async () => {
    for (const at of NAMES.keys()) await refused(at, { daysAgo: 31 + 20 * at });
    await attack.pass(3);
    expect(await attack.owed()).toEqual([]);
    expect(attack.smtp.kept).toEqual([]);
  });
});

describe('a mail server that takes no email to others', () => {
  const NO = { rcpt: say('550 5.7.1 your account is suspended') };

  /** The notices leave; then the server refuses whatever is for others. */
  async function fail(times: number): Promise<void> {
    for (let at = 0; at < times; at++) await refused(at);
    await attack.pass(4 / 24);
    expect(attack.toOwner()).toHaveLength(times);
    attack.smtp.follow(NO);
  }

  it('is asked five times, and then sending pauses itself', async () => {
    await fail(8);
    for (let hour = 0; hour < 48; hour += 4) {
      await attack.pass(4 / 24);
      if (await paused()) attack.smtp.follow({});
    }
    const states = (await attack.owed()).map(({ state }) => state).sort();
    expect(states).toEqual([...Array(5).fill('failed'), ...Array(3).fill('waiting')]);
    expect(await paused()).toContain('5 emails in a row failed');
    expect(attack.toOthers()).toEqual([]);
  });

  it('is told to the owner once, by an email that leaves all the same', async () => {
    await fail(8);
    attack.smtp.follow(NO, NO, NO, NO, NO, {});
    await attack.pass(3);
    expect(await notices()).toMatchObject([{ subject: expect.stringContaining('too many emails failed') }]);
    expect((await notices())[0]?.state).toBe('sent');
    expect(attack.toOthers()).toEqual([]);
  });

  it('goes on with what is left when the owner says resume, and counts anew', async () => {
    await fail(8);
    await attack.pass(2);
    attack.smtp.follow({});
    await resumeSending(attack.context.store.ledger, attack.context.ownerId);
    await attack.pass(2);
    expect(attack.toOthers()).toHaveLength(3);
    expect(await paused()).toBeNull();
  });

  it('and takes one in between breaks the row', async () => {
    await fail(4);
    await attack.pass(2);
    attack.smtp.follow({});
    await refused(4);
    await attack.pass(2);
    expect(attack.toOthers()).toHaveLength(1);
    for (const at of [5, 6, 7, 8]) await refused(at);
    await attack.pass(4 / 24);
    attack.smtp.follow(NO);
    await attack.pass(3);
    expect((await attack.owed()).filter(({ state }) => state === 'failed')).toHaveLength(8);
    expect(await paused()).toBeNull();
  });

  it('or leaves five in doubt, pauses sending as well', async () => {
    for (let at = 0; at < 6; at++) await refused(at);
    await attack.pass(4 / 24);
    attack.smtp.follow({ dot: { next: 'close' } });
    await attack.pass(1.5);
    const states = (await attack.owed()).map(({ state }) => state).sort();
    expect(states).toEqual([...Array(5).fill('uncertain'), 'waiting']);
    expect(await paused()).toContain('5 emails in a row failed or are in doubt');
    attack.smtp.follow({});
    attack.step(HOUR_MS);
    await attack.pass(2);
    expect(attack.toOthers()).toEqual([]);
  });
});
