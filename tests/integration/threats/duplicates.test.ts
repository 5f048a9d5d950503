import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  HOUR_MS,
  INBOX,
  inlineForward,
  OWNER,
  openUnderAttack,
  type RawMail,
  rawMail,
  refusalBy,
  straightIn,
  throughFilter,
  type UnderAttack,
} from '../../_util/under-attack.ts';

const INES = 'Ines Corvi <ines.corvi@tidewater.example>';
const ADDRESS = 'ines.corvi@tidewater.example';
const PASS = 'dmarc=pass header.from=vale.example';
const subject = 'Your application for Harbour Planner at Tidewater';
let attack: UnderAttack;

beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(() => attack.begin());

/** One refusal, written at the beginning, in the shapes in which it may come in. */
const written = new Date('2026-03-10T09:00:00Z');
const refusal = { from: INES, subject, text: refusalBy('Ines Corvi'), messageId: '<no.1@tidewater.example>' };
const agoMs = () => attack.now().getTime() - written.getTime();
const raw = (mail: RawMail) => rawMail(mail, attack.now());
const SHAPES: Record<string, () => Buffer> = {
  redirected: () => raw({ above: throughFilter(attack.now()), ...refusal, agoMs: agoMs() }),
  'forwarded in the text': () =>
    raw({
      above: straightIn(attack.now(), PASS),
      from: `Robin Vale <${OWNER}>`,
      to: INBOX,
      subject: `Fwd: ${subject}`,
      text: inlineForward({ ...refusal, date: written }),
    }),
  'forwarded as an attachment': () => {
    const inner = raw({ ...refusal, agoMs: agoMs() }).toString('utf8');
    const head = raw({
      above: straightIn(attack.now(), PASS),
      from: `Robin Vale <${OWNER}>`,
      to: INBOX,
      subject: `Fwd: ${subject}`,
    })
      .toString('utf8')
      .split('\r\nContent-Type:')[0];
    const parts = ['--p', 'Content-Type: message/rfc822', '', inner, '--p--', ''].join('\r\n');
    return Buffer.from(`${head}\r\nContent-Type: multipart/mixed; boundary=p\r\n\r\n${parts}`);
  },
};

/** The owner forwarded an earlier mail of hers, so that her house is known. */
async function known(): Promise<void> {
  await attack.comeIn(
    raw({
      above: throughFilter(attack.now()),
      from: INES,
      subject,
      text: 'Dear Robin,\n\nThank you for your application for the Harbour Planner role at Tidewater. We have received it and will be in touch.\n\nInes Corvi\nTidewater',
      agoMs: 20 * 24 * HOUR_MS,
    }),
  );
}

const sentTo = () => attack.toOthers().flatMap(({ to }) => to);

describe('one refusal that comes in twice asks one question', () => {
  const ways = Object.keys(SHAPES).flatMap((one) => Object.keys(SHAPES).map((two) => [one, two] as const));
  it.each(ways)('%s, then %s', async (one, two) => {
    await known();
    await attack.comeIn(SHAPES[one]!());
    await attack.pass(0.25);
    await attack.comeIn(SHAPES[two]!());
    await attack.pass(3);
    await attack.comeIn(SHAPES[one]!());
    await attack.pass(3);
    expect(sentTo()).toEqual([expect.stringContaining(`<${ADDRESS}>`)]);
    expect(await attack.owed()).toHaveLength(1);
  });
});

describe('a mailbox that the server made anew', () => {
  it('is read again, and nobody is written to again', async () => {
    await known();
    const bytes = SHAPES.redirected!();
    await attack.comeIn(bytes, { uidValidity: 1n, uid: 900 });
    await attack.pass(3);
    expect(sentTo()).toHaveLength(1);
    await attack.comeIn(bytes, { uidValidity: 2n, uid: 1 });
    await attack.pass(5);
    expect(sentTo()).toHaveLength(1);
    expect(await attack.owed()).toHaveLength(1);
  });
});

describe('a forged copy that comes first', () => {
  it('leads to no email by itself, and neither hides the true one nor doubles it', async () => {
    await known();
    await attack.comeIn(
      raw({
        above: straightIn(attack.now(), 'dmarc=fail header.from=tidewater.example'),
        ...refusal,
        agoMs: agoMs(),
      }),
    );
    await attack.pass(2);
    expect(sentTo()).toEqual([]);
    const trueOne = await attack.comeIn(SHAPES.redirected!());
    await attack.pass(3);
    const where = { id: trueOne };
    const email = await attack.context.store.ledger.email.findUniqueOrThrow({
      where,
      select: { state: true },
    });
    expect(email.state).toBe('understood');
    expect(await attack.owed()).toMatchObject([{ state: 'planned', mode: 'approve', toAddress: ADDRESS }]);
  });
});
