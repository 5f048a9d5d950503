import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingRow } from '../../../src/store/outgoing.ts';
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

const PETRA = 'Petra Holm <petra.holm@fjordbank.example>';
const ADDRESS = 'petra.holm@fjordbank.example';
const ME = `Robin Vale <${OWNER}>`;
const PASS = 'dmarc=pass header.from=vale.example';
const subject = 'Your interview for Harbour Planner';
let attack: UnderAttack;

beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(() => attack.begin());

const comeIn = (mail: RawMail) => attack.comeIn(rawMail(mail, attack.now()));
const ofTheOwner = (mail: RawMail) =>
  comeIn({ above: straightIn(attack.now(), PASS), from: ME, to: INBOX, ...mail });

/** The owner forwards a refusal; the request has left. */
async function asked(): Promise<OutgoingRow> {
  const date = new Date(attack.now().getTime() - HOUR_MS);
  await ofTheOwner({
    subject: `Fwd: ${subject}`,
    text: inlineForward({ from: PETRA, subject, text: refusalBy('Petra Holm'), date }),
  });
  await attack.pass(2);
  const [request] = await attack.owed();
  expect(request?.state).toBe('sent');
  expect(attack.toOthers()).toHaveLength(1);
  return request as OutgoingRow;
}

/** What there is for anybody, with what left. */
async function everything() {
  return {
    outbox: (await attack.outbox()).map(({ code, state }) => [code, state]),
    left: attack.smtp.kept.length,
  };
}

describe('our email, answered by a machine', () => {
  const machines: [string, readonly string[]][] = [
    ['that says so', ['Auto-Submitted: auto-replied']],
    ['of the older kind', ['Precedence: auto_reply', 'X-Autoreply: yes']],
    ['that says nothing of it', []],
  ];
  it.each(machines)('%s is not answered, however often it answers', async (_what, headers) => {
    const request = await asked();
    const before = await everything();
    for (let round = 0; round < 3; round++) {
      await comeIn({
        above: throughFilter(attack.now()),
        from: PETRA,
        subject: `Automatic reply: ${request.subject}`,
        text: 'Thank you for your message. I am out of the office and will answer when I am back.',
        headers: [...headers, `In-Reply-To: ${request.messageId}`, `References: ${request.messageId}`],
      });
      await attack.pass(1);
    }
    expect(await everything()).toEqual(before);
  });

  it('with the refusal once more is not answered', async () => {
    const request = await asked();
    const before = await everything();
    await comeIn({
      above: throughFilter(attack.now()),
      from: PETRA,
      subject: `Automatic reply: ${request.subject}`,
      text: refusalBy('Petra Holm'),
      headers: ['Auto-Submitted: auto-replied', `In-Reply-To: ${request.messageId}`],
    });
    await attack.pass(5);
    expect(await everything()).toEqual(before);
  });

  it('and forwarded back by the owner is not answered', async () => {
    const request = await asked();
    const before = await everything();
    await ofTheOwner({
      subject: `Fwd: Automatic reply: ${request.subject}`,
      text: inlineForward({
        from: PETRA,
        subject: `Automatic reply: ${request.subject}`,
        text: 'I am out of the office until further notice.',
        date: new Date(attack.now().getTime() - HOUR_MS),
      }),
    });
    await attack.pass(5);
    expect(await everything()).toEqual(before);
  });
});

describe('an email of ours that comes back', () => {
  const asIs = (raw: string) =>
    attack.comeIn(Buffer.from(`${throughFilter(attack.now()).join('\r\n')}\r\n${raw}`));

  it('to the inbox, by a rule that sends everything on, leads to nothing', async () => {
    await asked();
    const before = await everything();
    for (const { raw } of [...attack.smtp.kept]) await asIs(raw);
    await attack.pass(5);
    expect(await everything()).toEqual(before);
  });

  it('as a forward of the owner leads to nothing, a notice with its text and links too', async () => {
    await asked();
    const before = await everything();
    for (const row of await attack.outbox()) {
      const date = new Date(attack.now().getTime() - HOUR_MS);
      const text = inlineForward({ from: ME, subject: row.subject, text: row.text, date });
      await ofTheOwner({ subject: `Fwd: ${row.subject}`, text });
    }
    await attack.pass(5);
    expect(await everything()).toEqual(before);
  });

  it('as an attachment leads to nothing', async () => {
    await asked();
    const before = await everything();
    for (const { raw } of [...attack.smtp.kept]) {
      const top = rawMail(
        { above: straightIn(attack.now(), PASS), from: ME, to: INBOX, subject: 'Fwd' },
        attack.now(),
      );
      const head = top.toString('utf8').split('\r\nContent-Type:')[0];
      const parts = ['--p', 'Content-Type: message/rfc822', '', raw, '--p--', ''].join('\r\n');
      await attack.comeIn(
        Buffer.from(`${head}\r\nContent-Type: multipart/mixed; boundary=p\r\n\r\n${parts}`),
      );
    }
    await attack.pass(5);
    expect(await everything()).toEqual(before);
  });
});

describe('a mail that goes round in circles', () => {
  it('is read, and answered by nobody unless the owner says so', async () => {
    const hops = Array.from(
      { length: 26 },
      (_, hop) =>
        `Received: from a${hop}.vale.example by b${hop}.vale.example; ${attack.now().toUTCString()}`,
    );
    await comeIn({
      above: [...throughFilter(attack.now()), ...hops],
      from: PETRA,
      subject,
      text: refusalBy('Petra Holm'),
    });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
    const owed = await attack.owed();
    expect(owed).toMatchObject([{ state: 'planned', mode: 'approve', toAddress: ADDRESS }]);
    expect(attack.toOwner()[0]?.raw.replace(/=?\r\n/g, '')).toContain('may be in a loop');
  });
});
