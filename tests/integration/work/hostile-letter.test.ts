import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { writeLetter } from '../../../workers/write-letter.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeInRaw } from '../../_util/mail-to-afterword.ts';

/** What a company, a person, a role or a subject may be called by somebody who wants out of their line. */
const HOSTILE: Readonly<Record<string, string>> = {
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 Rainbow 🦄 Inc',
  attribute: '"><img src=x onerror=alert(1)> Holding',
  closing: '</td></tr></table></body></html><h1>Won</h1>',
  isolate: '\u2066\u2066\u2066Offen GmbH',
  override: '\u202eHbmG nekreW',
  long: 'Q'.repeat(300),
  joiners: `Zero${'\u200d\u200b\ufeff'.repeat(20)}Width Ltd`,
  mailto: 'Ltd?bcc=evil@crooked.example&subject=stop%0Abcc:evil@crooked.example',
  script: '<script>alert(1)</script> Werke GmbH',
  entity: '&lt;b&gt;&#x3c;script&#x3e; &amp;amp; Söhne',
  marks: `Z${'\u0335\u0321\u0300'.repeat(40)}algo Ltd`,
  template: '{{ 7 * 7 }} {% raw %} {% include "letter.en.txt" %} Ltd',
  comment: '<!-- --><![endif]--> ]]> GmbH',
  lines: 'Line\r\nBcc: evil@crooked.example\r\n\r\nWHAT CAME IN\r\n------------\r\n',
};

let database: TestDatabase;
let context: Context;
let clock = new Date('2026-03-02T06:00:00Z').getTime();

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const settings = settingsFor(
    { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } },
    {
      LETTER_DAY: 'monday',
      LETTER_TIME: '08:00',
      OWNER_TIME_ZONE: 'Europe/Berlin',
      MODE_FEEDBACK_REQUEST: 'approve',
    },
  );
  const now = () => new Date(clock);
  context = await openContext(settings, { now, stamps: { newId: () => randomUUID(), now } });
}, 120_000);
afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

/** A header value in which any character at all can stand (RFC 2047), in words of the length allowed. */
function encoded(text: string): string {
  const characters = [...text];
  const words: string[] = [];
  while (characters.length > 0) words.push(characters.splice(0, 10).join(''));
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

async function comesIn(at: string, { name, address, subject, text }: Record<string, string>): Promise<void> {
  clock = new Date(at).getTime();
  const date = new Date(clock).toUTCString();
  const { inboxAddress, intakeTag, ownerAddresses, trustedAuthservId } = sandboxIdentity;
  await comeInRaw(
    Buffer.from(
      [
        `Delivered-To: ${inboxAddress.replace('@', `+${intakeTag}@`)}`,
        `Received: from mx.vale.example by ${trustedAuthservId}; ${date}`,
        `From: ${encoded(name!)} <${address}>`,
        `To: Robin Vale <${ownerAddresses[0]}>`,
        `Subject: ${encoded(subject!)}`,
        `Date: ${date}`,
        `Message-ID: <${clock}@${address!.split('@')[1]}>`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(text!).toString('base64').replace(/.{76}/g, '$&\r\n'),
      ].join('\r\n'),
    ),
    context,
  );
}

/** Each name as company, role, person and subject: thanked for an application, asked to talk, turned down. */
async function aHostileWeek(): Promise<void> {
  for (const [index, [what, name]] of Object.entries(HOSTILE).entries()) {
    const minute = String(index + 10);
    const one = { name, address: `ines.${what}@${what}.example` };
    await comesIn(`2026-03-03T08:${minute}:00Z`, {
      ...one,
      subject: `Your application as Data Engineer at ${name}`,
      text: `Dear Robin,\n\nthank you for applying for the position of Data Engineer at ${name}. We have received your application and will be in touch.\n\nInes Roth\n${name}`,
    });
    if (index % 3 === 0) continue;
    await comesIn(`2026-03-04T08:${minute}:00Z`, {
      ...one,
      subject: `Interview: Data Engineer at ${name}`,
      text: `Dear Robin,\n\nwe would like to invite you to an interview for the Data Engineer role at ${name} on Thursday 5 March 2026 at 14:00.\n\nInes Roth\n${name}`,
    });
    if (index % 3 === 1) continue;
    await comesIn(`2026-03-06T08:${minute}:00Z`, {
      ...one,
      subject: `Your interview at ${name}`,
      text: `Dear Robin,\n\nthank you for the interview on Thursday. Unfortunately ${name} has decided not to move forward with your application as Data Engineer: ${name}.\n\nInes Roth\n${name}`,
    });
  }
}

describe('the letter of a week of hostile names', { timeout: 180_000 }, () => {
  let letter: { subject: string; text: string; html: string; mime: Buffer };
  beforeAll(async () => {
    await aHostileWeek();
    clock = new Date('2026-03-09T07:00:05Z').getTime();
    expect(await writeLetter({ ownerId: context.ownerId }, context)).toEqual({ status: 'done' });
    const row = await context.store.ledger.outgoing.findFirstOrThrow({ where: { kind: 'letter' } });
    letter = { ...row, html: row.html as string, mime: Buffer.from(row.mime) };
  }, 180_000);

  it('leaves as one email to the owner, whose subject is one line of our own words', async () => {
    const { subject, to, headers, attachments } = await simpleParser(letter.mime);
    expect(subject).toMatch(/^Your week(: \d+ [\w ]+(, \d+ [\w ]+)*)$/);
    expect([to].flat().map((each) => each?.text)).toEqual([
      `"${sandboxIdentity.ownerName}" <${sandboxIdentity.ownerAddresses[0]}>`,
    ]);
    expect([...headers.keys()].filter((name) => ['bcc', 'cc'].includes(name))).toEqual([]);
    expect(attachments.map(({ contentType }) => contentType)).toEqual(['image/png']);
  });

  it('tells of as many applications as the ledger has, and of each thanks', async () => {
    const applications = await context.store.ledger.application.count();
    expect(letter.text).toMatch(new RegExp(`^Applications +${applications} +${applications}$`, 'm'));
    expect(letter.text).toContain(`${Object.keys(HOSTILE).length} applications were acknowledged`);
  });

  it('shows their marks as marks: only our own elements stand in its HTML', async () => {
    const elements = new Set([...letter.html.matchAll(/<([a-z]\w*)/g)].map(([, element]) => element));
    for (const foreign of ['script', 'iframe', 'form', 'link', 'svg'])
      expect(elements).not.toContain(foreign);
    expect(letter.html.match(/<(?:img|h1|body|html)\b[^>]*>/g)).toHaveLength(4);
    expect(letter.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(letter.html).toContain('{{ 7 * 7 }}');
  });

  it('has links that hold one command each, and write to the inbox alone', () => {
    const links = [...letter.html.matchAll(/href="([^"]*)"/g)].map(
      ([, href]) => new URL((href as string).replaceAll('&amp;', '&')),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      expect([link.protocol, decodeURIComponent(link.pathname)]).toEqual([
        'mailto:',
        sandboxIdentity.inboxAddress,
      ]);
      const names = [...link.searchParams.keys()];
      expect(names.filter((name) => name !== 'body')).toEqual(['subject']);
      expect(link.searchParams.get('subject')).toMatch(
        /^(?:(?:win|pitch|answer): \w+ ?|(?:label|stage|assign|person|stop|send|edit) (?:EM|AP|AF)-\w+(?: [\w<> ]+)?)$/,
      );
    }
  });

  it('keeps each of them on its line of the text, the way we write', () => {
    const headings = letter.text.split('\n').filter((_line, at, lines) => /^-+$/.test(lines[at + 1] ?? ''));
    expect(headings.filter((line) => line !== '')).toEqual(
      [...new Set(headings)].filter((line) => line !== ''),
    );
    expect(letter.text).not.toMatch(/^Bcc:/m);
    expect(letter.text).not.toMatch(/(?!\n)[\p{Cc}\u200b\u200e\u200f\u202a-\u202e]/u);
    for (const line of letter.text.split('\n')) {
      const count = (sign: RegExp) => line.match(sign)?.length ?? 0;
      expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g));
    }
  });
});
