import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLedger } from '../../../src/cli/checks/check-ledger.ts';
import { readHandOffMark } from '../../../src/store/hand-off-mark.ts';
import { acceptHandOffs, findOwner, resumeSending } from '../../../src/store/owners.ts';
import { pauseIfRestored } from '../../../workers/pause-if-restored.ts';
import {
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

let attack: UnderAttack;
beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(async () => {
  await attack.begin();
  const { store, ownerId, config } = attack.context;
  await rm(config.dataDir, { recursive: true, force: true });
  await acceptHandOffs(store.ledger, ownerId, 0);
});

/** The owner forwards a refusal. */
async function refused(name: string, company: string): Promise<void> {
  const of = {
    from: `${name} <${name.toLowerCase().replace(' ', '.')}@${company.toLowerCase()}.example>`,
    subject: `Your application at ${company}`,
    text: refusalBy(name, { company }),
    date: new Date(attack.now().getTime() - HOUR_MS),
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

const owner = () => findOwner(attack.context.store.ledger, attack.context.ownerId);
const mark = () => readHandOffMark(attack.context.config.dataDir, attack.context.ownerId);
const notices = async () => (await attack.outbox()).filter(({ kind }) => kind === 'owner_notice');

describe('a ledger that is as new as what was sent', () => {
  it('goes on without a word, from one start to the next', async () => {
    await pauseIfRestored(attack.context);
    await refused('Ines Corvi', 'Tidewater');
    await attack.pass(3);
    expect(attack.smtp.kept).toHaveLength(2);
    expect((await owner()).handedOver).toBe(2);
    expect(await mark()).toEqual({ own: 2, others: 0 });
    await pauseIfRestored(attack.context);
    expect((await owner()).paused).toBeNull();
  });

  it('is not told from one that is old by a torn last line', async () => {
    await refused('Ines Corvi', 'Tidewater');
    await attack.pass(3);
    const folder = join(attack.context.config.dataDir, 'handed-over');
    await appendFile(join(folder, attack.context.ownerId), '99x');
    await pauseIfRestored(attack.context);
    expect((await owner()).paused).toBeNull();
  });
});

describe('a ledger that was brought back from an older copy', () => {
  /** Everything since the copy is gone from the ledger; the mail server has it all the same. */
  async function bringBack(): Promise<void> {
    await refused('Ines Corvi', 'Tidewater');
    await attack.pass(3);
    const { ledger } = attack.context.store;
    const { ownerId } = attack.context;
    await ledger.outgoing.updateMany({
      where: { ownerId, kind: 'feedback_request' },
      data: { state: 'waiting', sentAt: null, handoffAt: null, fence: 0, attempts: 0 },
    });
    await acceptHandOffs(ledger, ownerId, 1);
  }

  it('sends nothing to anybody a second time, and tells the owner', async () => {
    await bringBack();
    expect(attack.toOthers()).toHaveLength(1);
    await pauseIfRestored(attack.context);
    expect((await owner()).paused).toContain('the ledger is older than what was sent');
    await attack.pass(5);
    expect(attack.toOthers()).toHaveLength(1);
    expect(await notices()).toMatchObject([
      { state: 'sent', subject: expect.stringContaining('sending is paused') },
    ]);
    expect((await attack.owed())[0]?.reason).toContain('sending is paused');
  });

  it('is paused and told once, and goes on when the owner says resume', async () => {
    await bringBack();
    await pauseIfRestored(attack.context);
    await pauseIfRestored(attack.context);
    expect(await notices()).toHaveLength(1);
    await resumeSending(attack.context.store.ledger, attack.context.ownerId);
    await pauseIfRestored(attack.context);
    expect((await owner()).paused).toBeNull();
    await refused('Jo Marsh', 'Kestrel');
    await attack.pass(5);
    expect((await mark()).own).toBe((await owner()).handedOver);
    await pauseIfRestored(attack.context);
    expect((await owner()).paused).toBeNull();
  });

  it('is said by doctor, before and after the start that pauses it', async () => {
    await bringBack();
    const { config } = attack.context;
    const says = async () => (await checkLedger(config)).filter(({ name }) => name === 'pause');
    expect(await says()).toMatchObject([
      { state: 'warn', says: expect.stringContaining('older than what was sent') },
    ]);
    await pauseIfRestored(attack.context);
    expect(await says()).toMatchObject([
      { state: 'warn', says: expect.stringContaining('older than what was sent') },
    ]);
    await resumeSending(attack.context.store.ledger, attack.context.ownerId);
    expect(await says()).toEqual([]);
  });
});

describe('another ledger in the place of one that has sent', () => {
  it('is paused once, and not again after resume', async () => {
    const { config, store, ownerId } = attack.context;
    const folder = join(config.dataDir, 'handed-over');
    await mkdir(folder, { recursive: true });
    await appendFile(join(folder, '0b3f8f0e-0000-4000-8000-000000000000'), '7\n');
    await pauseIfRestored(attack.context);
    expect((await owner()).paused).toContain('another one has sent 7 emails');
    await resumeSending(store.ledger, ownerId);
    await pauseIfRestored(attack.context);
    expect((await owner()).paused).toBeNull();
    expect(await mark()).toEqual({ own: 0, others: 7 });
    expect(await readdir(folder)).toHaveLength(2);
  });
});
