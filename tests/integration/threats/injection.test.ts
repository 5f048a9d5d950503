import { domainToASCII } from 'node:url';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE_NAMES } from '../../_util/hostile-names.ts';
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

const ADDRESS = 'ines.corvi@tidewater.example';
const PASS = 'dmarc=pass header.from=vale.example';
const EVIL = 'evil@crooked.example';
let attack: UnderAttack;
beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(() => attack.begin());

/** A header value in which any character at all can stand (RFC 2047). */
const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

interface Hostile {
  name: string;
  subject: string;
  company: string;
  role: string;
  address?: string;
}

/** The owner forwards, as an attachment, a refusal whose every part is made to break out. */
function attached({ name, subject, company, role, address = ADDRESS }: Hostile): Buffer {
  const now = attack.now();
  const inner = rawMail(
    {
      from: `${encoded(name)} <${address}>`,
      subject: encoded(subject),
      text: refusalBy(name, { company, role }),
      agoMs: HOUR_MS,
    },
    now,
  ).toString('utf8');
  const outer = { above: straightIn(now, PASS), from: `Robin Vale <${OWNER}>`, to: INBOX, subject: 'Fwd' };
  const head = rawMail(outer, now).toString('utf8').split('\r\nContent-Type:')[0];
  const parts = ['--p', 'Content-Type: message/rfc822', '', inner, '--p--', ''].join('\r\n');
  return Buffer.from(`${head}\r\nContent-Type: multipart/mixed; boundary=p\r\n\r\n${parts}`);
}

/** The same, in the text of a forward. */
function inText({ name, subject, company, role, address = ADDRESS }: Hostile): Buffer {
  const now = attack.now();
  const text = inlineForward({
    from: `${name} <${address}>`,
    subject,
    text: refusalBy(name, { company, role }),
    date: new Date(now.getTime() - HOUR_MS),
  });
  const mail = {
    above: straightIn(now, PASS),
    from: `Robin Vale <${OWNER}>`,
    to: INBOX,
    subject: encoded(`Fwd: ${subject}`),
    text,
  };
  return rawMail(mail, now);
}

const HEADERS = new Set(
  'auto-submitted content-language content-transfer-encoding content-type date from in-reply-to message-id mime-version references reply-to subject to x-auto-response-suppress x-reply-ref'.split(
    ' ',
  ),
);

/** The parser shows a domain in the letters that it stands for. */
function asWritten(address = ''): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

/** Whatever left has one recipient, who is the one that it is for, and no header of anybody else's making. */
async function expectWhole(allowed: readonly string[]): Promise<void> {
  for (const { to, raw } of attack.smtp.kept) {
    expect(to).toHaveLength(1);
    const envelope = /<([^>]*)>/.exec(to[0] as string)?.[1];
    expect(allowed).toContain(envelope);
    const mail = await simpleParser(raw);
    const named = [mail.to, mail.cc, mail.bcc].flatMap((field) => field ?? []).flatMap(({ value }) => value);
    expect(named.map(({ address }) => asWritten(address))).toEqual([envelope]);
    expect(mail.headerLines.map(({ key }) => key).filter((key) => !HEADERS.has(key))).toEqual([]);
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(head.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
    expect(mail.headerLines.filter(({ key }) => key === 'subject')).toHaveLength(1);
  }
}

describe.each([
  ['an attached refusal', attached],
  ['a refusal in the text', inText],
])('in %s', (_way, rawOf) => {
  it.each(HOSTILE_NAMES)('%s breaks out of no header and adds no recipient', async (_what, hostile) => {
    for (const part of ['name', 'subject', 'company', 'role'] as const) {
      const plain = {
        name: 'Ines Corvi',
        subject: 'Your application',
        company: 'Tidewater',
        role: 'Harbour Planner',
      };
      await attack.comeIn(rawOf({ ...plain, [part]: `${plain[part]}${hostile(EVIL)}` }));
    }
    await attack.pass(3);
    await expectWhole([OWNER, ADDRESS]);
    expect(attack.smtp.kept.length).toBeGreaterThan(0);
  });
});

describe('an address', () => {
  it.each([
    ['with a second one behind a comma', `${ADDRESS}, ${EVIL}`],
    ['with a second one behind a semicolon', `${ADDRESS};${EVIL}`],
    ['with a second one in brackets', `${ADDRESS}> <${EVIL}`],
    ['with a comment', `${ADDRESS} (${EVIL})`],
    ['in quotes', `"${ADDRESS}"@crooked.example`],
    ['with a route', `@crooked.example:${ADDRESS}`],
    ['with a percent sign', 'ines.corvi%tidewater.example@crooked.example'],
    ['of letters that are none of ASCII', 'inés.corvi@tidewater.example'],
    ['that is far too long', `${'i'.repeat(70)}@tidewater.example`],
  ])('%s gets nothing by itself', async (_what, address) => {
    const hostile = {
      name: 'Ines Corvi',
      subject: 'Your application',
      company: 'Tidewater',
      role: 'Harbour Planner',
      address,
    };
    for (const rawOf of [attached, inText]) await attack.comeIn(rawOf(hostile));
    await attack.pass(3);
    await expectWhole([OWNER, ADDRESS]);
    expect(attack.smtp.kept.flatMap(({ to }) => to).join()).not.toContain('crooked');
  });

  it('of another alphabet is shown and written to in the form that cannot be mistaken', async () => {
    const hostile = {
      name: 'Ines Corvi',
      subject: 'Your application',
      company: 'Tidewater',
      role: 'Harbour Planner',
    };
    await attack.comeIn(attached({ ...hostile, address: 'ines.corvi@tidewаter.example' }));
    const [row] = await attack.owed();
    expect(row?.toAddress).toBe('ines.corvi@xn--tidewter-56g.example');
    const notice = (await attack.outbox()).find(({ kind }) => kind === 'hold_notice');
    expect(notice?.text).toContain('To: Ines Corvi <ines.corvi@xn--tidewter-56g.example>');
    await attack.pass(3);
    await expectWhole([OWNER, 'ines.corvi@xn--tidewter-56g.example']);
  });
});
