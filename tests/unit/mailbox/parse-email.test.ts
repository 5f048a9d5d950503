import { describe, expect, it } from 'vitest';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';
import { UnreadableEmailError } from '../../../src/mailbox/unreadable-email-error.ts';

const HEAD = [
  'From: "Mara Lindqvist" <Mara.Lindqvist@Kestrel.example>',
  'To: Robin Vale <robin@vale.example>',
  'Date: Tue, 3 Mar 2026 09:15:00 +0100 (CET)',
  'Subject: Your application',
  'Message-ID: <m1@kestrel.example>',
  'MIME-Version: 1.0',
];

/** A message of these header lines and this body, CRLF throughout. */
const message = (header: readonly string[], body: string) =>
  Buffer.from([...header, '', body].join('\r\n').replace(/\r?\n/g, '\r\n'));
const parse = (header: readonly string[], body: string) => parseEmail(message(header, body));
const withType = (type: string, body: string, ...more: string[]) =>
  parse([...HEAD, `Content-Type: ${type}`, ...more], body);
const mixed = (...parts: string[]) => `${parts.map((part) => `--q\n${part}\n`).join('')}--q--\n`;

describe('the envelope', () => {
  it('gives every field of a plain message', async () => {
    const email = await parse(
      [
        ...HEAD,
        'Sender: desk@kestrel.example',
        'Reply-To: hiring@kestrel.example',
        'Cc: a@x.example, b@x.example',
        'In-Reply-To: <m0@vale.example>',
        'References: <r1@vale.example>',
        ' <m0@vale.example>\t<r1@vale.example>',
      ],
      'Dear Robin',
    );
    expect(email).toMatchObject({
      from: [{ name: 'Mara Lindqvist', address: 'mara.lindqvist@kestrel.example' }],
      sender: { name: null, address: 'desk@kestrel.example' },
      replyTo: [{ address: 'hiring@kestrel.example' }],
      cc: [{ address: 'a@x.example' }, { address: 'b@x.example' }],
      date: new Date('2026-03-03T08:15:00Z'),
      subject: 'Your application',
      messageId: '<m1@kestrel.example>',
      inReplyTo: '<m0@vale.example>',
      references: ['<r1@vale.example>', '<m0@vale.example>'],
      text: 'Dear Robin',
      textSource: 'plain',
      html: null,
      problems: [],
    });
  });

  it('keeps every header line in order, unfolded and decoded', async () => {
    const email = await parse(
      [
        'Received: from a by b;\r\n Tue, 3 Mar 2026',
        'Received: from c by d',
        'X-Note: =?utf-8?Q?caf=C3=A9?=',
      ],
      'x',
    );
    expect(email.headers).toEqual([
      { name: 'received', value: 'from a by b; Tue, 3 Mar 2026' },
      { name: 'received', value: 'from c by d' },
      { name: 'x-note', value: 'café' },
    ]);
  });

  it('reads unencoded 8-bit headers, as UTF-8 and as the Western charset', async () => {
    const utf8 = await parseEmail(Buffer.from('Subject: Größe\r\n\r\nx', 'utf8'));
    const western = await parseEmail(Buffer.from('Subject: Größe\r\n\r\nx', 'latin1'));
    expect([utf8.subject, western.subject]).toEqual(['Größe', 'Größe']);
  });

  it('opens groups, leaves out invalid addresses and keeps a domain in its ASCII form', async () => {
    const email = await parse(
      [
        'From: =?utf-8?Q?J=C3=B6rg?= <Joerg@xn--bcher-kva.example>',
        'To: team: a@x.example, <not an address>;, nobody:;',
      ],
      'x',
    );
    expect(email.from).toEqual([{ name: 'Jörg', address: 'joerg@xn--bcher-kva.example' }]);
    expect(email.to).toEqual([{ name: null, address: 'a@x.example' }]);
  });

  it('puts letters together that come in pieces, in every field', async () => {
    const email = await parse(
      ['From: "Jo\u0308rg" <j@x.example>', 'Subject: Rue\u0301', 'Content-Type: text/plain; charset=utf-8'],
      'Mo\u0308wenberg',
    );
    expect([email.from[0]?.name, email.subject, email.text]).toEqual(['Jörg', 'Rué', 'Möwenberg']);
  });

  it('reads a letter under a tower of marks in time', async () => {
    const tower = `o${'\u0316\u0300'.repeat(200_000)}`;
    const startedAt = performance.now();
    const { text } = await parse(['From: a@x.example', 'Content-Type: text/plain; charset=utf-8'], tower);
    expect(text.length).toBeLessThan(10);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it('reads only the first of two From lines, and says so', async () => {
    const email = await parse(['From: a@x.example', 'From: b@y.example'], 'x');
    expect(email.from).toEqual([{ name: null, address: 'a@x.example' }]);
    expect(email.problems).toEqual(['The message has more than one From line; only the first was read.']);
  });

  it('does not take an address out of a display name or an encoded word', async () => {
    const email = await parse(
      [
        'From: "boss@kestrel.example" <other@x.example>',
        'To: =?utf-8?Q?=22a=22_=3Cb=40y.example=3E?= <c@z.example>',
      ],
      'x',
    );
    expect(email.from.map((from) => from.address)).toEqual(['other@x.example']);
    expect(email.to.map((to) => to.address)).toEqual(['c@z.example']);
  });

  it('has no date, and says so, when the Date line is nonsense', async () => {
    const email = await parse(['From: a@x.example', 'Date: soon'], 'x');
    expect(email.date).toBeNull();
    expect(email.problems).toEqual(['The Date line cannot be read.']);
  });

  it('has the date on which it came in, and says so, where a server tells it', async () => {
    const email = await parse(
      ['Received: from a by b; Tue, 3 Mar 2026 09:15:00 +0100', 'From: a@x.example', 'Date: soon'],
      'x',
    );
    expect(email.date?.toISOString()).toBe('2026-03-03T08:15:00.000Z');
    expect(email.problems).toEqual(['The Date line cannot be read; the time when it came in is taken.']);
  });

  it('gives a message id its brackets, and takes it out of what stands around it', async () => {
    const email = await parse(
      ['Message-ID: bare@x.example', 'In-Reply-To: Your mail of Monday <m0@y.example>'],
      'x',
    );
    expect([email.messageId, email.inReplyTo]).toEqual(['<bare@x.example>', '<m0@y.example>']);
  });

  it('lets no encoded word start a new line', async () => {
    const email = await parse(
      ['Subject: =?utf-8?Q?x=0D=0ABcc:_evil@e.example?=', 'From: =?utf-8?Q?a=0Ab?= <a@x.example>'],
      'x',
    );
    expect(email.subject).toBe('x Bcc: evil@e.example');
    expect(email.from[0]?.name).toBe('a b');
  });
});

describe('the text', () => {
  it('is the plain part where there are alternatives', async () => {
    const email = await withType(
      'multipart/alternative; boundary=q',
      mixed('Content-Type: text/plain\n\nplain words', 'Content-Type: text/html\n\n<p>rich words</p>'),
    );
    expect(email).toMatchObject({ text: 'plain words', textSource: 'plain' });
    expect(email.html).toContain('<p>rich words</p>');
  });

  it('is the HTML part rendered, where the plain one is blank', async () => {
    const email = await withType(
      'multipart/alternative; boundary=q',
      mixed('Content-Type: text/plain\n\n \n\n', 'Content-Type: text/html\n\n<p>rich words</p>'),
    );
    expect(email).toMatchObject({ text: 'rich words', textSource: 'html' });
  });

  it('is the HTML part, where the plain one only says that there is one', async () => {
    const stub = 'To read this email, please use a program that shows HTML: https://x.example/view';
    const page = `<p>${'We have given the role to somebody else. '.repeat(8)}</p>`;
    const email = await withType(
      'multipart/alternative; boundary=q',
      mixed(`Content-Type: text/plain\n\n${stub}`, `Content-Type: text/html\n\n${page}`),
    );
    expect(email.textSource).toBe('html');
    expect(email.text).toContain('We have given the role');
  });

  it('is not lost behind the footer that a list adds as a plain part', async () => {
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed(
        'Content-Type: text/html\n\n<p>We enjoyed the conversation.</p>',
        'Content-Type: text/plain\n\n-- list footer',
      ),
    );
    expect(email.text).toContain('We enjoyed the conversation.');
    expect(email.text).toContain('-- list footer');
    expect(email.textSource).toBe('html');
  });

  it('is there when a part has no header of its own and the boundary is never closed', async () => {
    const email = await withType('multipart/mixed; boundary=q', 'preamble\n--q\n\nplain by default');
    expect(email.text.trim()).toBe('plain by default');
  });

  it.each([
    ['an unknown charset', 'text/plain; charset=klingon-1', 'hello', '7bit'],
    ['base64 that is cut off', 'text/plain', 'aGVsbG8gd29ybGQhIGF', 'base64'],
    ['broken quoted-printable', 'text/plain', 'hello =ZZ =', 'quoted-printable'],
    ['UTF-7, which is never decoded', 'text/plain; charset=utf-7', 'hello +ADw-script+AD4-', '7bit'],
  ])('survives %s', async (_what, type, body, encoding) => {
    const email = await withType(type, body, `Content-Transfer-Encoding: ${encoding}`);
    expect(email.text).toMatch(/^hello/);
    expect(email.text).not.toContain('<script>');
  });

  it('says so when characters could not be decoded', async () => {
    const email = await parseEmail(Buffer.concat([message(HEAD, 'caf'), Buffer.from([0xc3])]));
    expect(email.text).toBe('caf\ufffd');
    expect(email.problems).toEqual(['Some characters of the text could not be decoded.']);
  });

  it('has no character that a database refuses or a reader cannot see', async () => {
    const email = await parse([...HEAD, 'X-Nul: a\0b'], 'un\0for\u200btunately \u200c \u200c');
    expect(email.text.trim()).toBe('unfortunately');
    expect(JSON.stringify(email)).not.toContain('\\u0000');
  });

  it('tells of a failed delivery and of the returned message beside its text', async () => {
    const email = await withType(
      'multipart/report; report-type=delivery-status; boundary=q',
      mixed(
        'Content-Type: text/plain\n\nNobody there.',
        'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nStatus: 5.1.1',
        'Content-Type: message/rfc822\n\nSubject: what was sent\n\nbody',
      ),
    );
    expect(email.text).toBe('Nobody there.');
    expect(email.deliveryReport?.recipients).toMatchObject([{ status: '5.1.1' }]);
    expect(email.attached[0]?.subject).toBe('what was sent');
  });
});

describe('what is attached', () => {
  const calendar = 'BEGIN:VCALENDAR\nSUMMARY:Gespräch\nEND:VCALENDAR';
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it('collects a calendar once that comes as a part and as a file', async () => {
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed(
        `Content-Type: text/calendar; charset=utf-8; method=REQUEST\nContent-Transfer-Encoding: base64\n\n${base64(calendar)}`,
        `Content-Type: application/octet-stream; name="invite.ics"\nContent-Transfer-Encoding: base64\n\n${base64(calendar)}`,
      ),
    );
    expect(email.calendars).toEqual([calendar]);
    expect(email.attachments.map((file) => file.filename)).toEqual([null, 'invite.ics']);
  });

  it('refuses a calendar of more than 256 KB, and says so', async () => {
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed('Content-Type: text/plain\n\nhello', `Content-Type: text/calendar\n\n${'X'.repeat(260 * 1024)}`),
    );
    expect(email.calendars).toEqual([]);
    expect(email.problems).toEqual(['A calendar part is larger than 256 KB and was not read.']);
  });

  it('keeps of an attachment its name, type and size only', async () => {
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed(
        `Content-Type: application/pdf; name="=?utf-8?Q?R=C3=A9sum=C3=A9=2Epdf?="\nContent-Transfer-Encoding: base64\n\n${base64('12345')}`,
      ),
    );
    expect(email.attachments).toEqual([{ filename: 'Résumé.pdf', contentType: 'application/pdf', size: 5 }]);
  });

  it.each([
    ['shown', 'Content-Disposition: inline; filename="notes.txt"\n'],
    ['without a disposition', ''],
  ])('takes a named text behind the letter for a file: %s', async (_how, disposition) => {
    const file = `Content-Type: text/plain; name="notes.txt"\n${disposition}\nwords of a file`;
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed('Content-Type: text/plain\n\nthe letter', file),
    );
    expect(email.text.trim()).toBe('the letter');
    expect(email.attachments.map(({ filename }) => filename)).toEqual(['notes.txt']);
  });

  it('reads a letter that has a name itself, its other form, and the rest of it behind a file', async () => {
    const named = (name: string, type: string, words: string) =>
      `Content-Type: text/${type}; name="${name}"\n\n${words}`;
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed(named('body.txt', 'plain', 'the letter'), named('ATT00001.txt', 'plain', 'its end')),
    );
    expect(email.text).toContain('the letter');
    expect(email.text).toContain('its end');
    expect(email.attachments).toEqual([]);
    const both = await withType(
      'multipart/alternative; boundary=q',
      mixed(named('body.txt', 'plain', 'the letter'), named('body.html', 'html', '<p>the letter</p>')),
    );
    expect(both.html).toContain('<p>the letter</p>');
  });

  it('does not read the text of a file, nor names the images of the HTML', async () => {
    const email = await withType(
      'multipart/related; boundary=q',
      mixed(
        'Content-Type: text/html\n\n<p>Seen <img src="cid:logo"></p>',
        `Content-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\n${base64('png')}`,
        'Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=notes.txt\n\nWe regret.',
      ),
    );
    expect(email.text).toBe('Seen');
    expect(email.attachments.map((file) => file.filename)).toEqual(['notes.txt']);
  });

  it.each([
    'application/vnd.ms-outlook; name=answer.msg',
    'application/octet-stream; name=answer.msg',
    'application/ms-tnef; name=winmail.dat',
  ])('says that a message in the form of Outlook cannot be read: %s', async (type) => {
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed('Content-Type: text/plain\n\nSee attached.', `Content-Type: ${type}\n\nx`),
    );
    expect(email.attached).toEqual([]);
    expect(email.problems.join()).toContain('forward it again');
  });

  const nested = (levels: number): string =>
    levels === 0
      ? 'Subject: level 0\n\ninnermost'
      : `Subject: level ${levels}\nContent-Type: multipart/mixed; boundary=b${levels}\n\n--b${levels}\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${nested(levels - 1)}\n--b${levels}--\n`;

  it('reads attached messages three deep, and says what it left', async () => {
    const outer = await parseEmail(Buffer.from(nested(5)));
    const third = outer.attached[0]?.attached[0]?.attached[0];
    expect(third?.subject).toBe('level 2');
    expect(third?.attached).toEqual([]);
    expect(third?.problems).toEqual(['Messages more than 3 deep inside each other were not read.']);
  });

  it('reads a message that is attached as a base64 file', async () => {
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed(
        `Content-Type: application/octet-stream; name=mail.eml\nContent-Transfer-Encoding: base64\n\n${base64('Subject: inside\r\n\r\nwords')}`,
      ),
    );
    expect(email.attached[0]).toMatchObject({ subject: 'inside', text: 'words' });
  });

  it('reads twenty attached messages and no more', async () => {
    const inner = 'Content-Type: message/rfc822\n\nSubject: in\n\nx';
    const email = await withType(
      'multipart/mixed; boundary=q',
      mixed(...Array.from({ length: 30 }, () => inner)),
    );
    expect(email.attached).toHaveLength(20);
    expect(email.problems).toEqual(['More than 20 attached messages; the rest were not read.']);
  });
});

describe('hostile bytes', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['blank lines', Buffer.from('\r\n \r\n\r\n')],
    ['NULs', Buffer.alloc(4_096)],
  ])('are called unreadable when they are %s', async (_what, raw) => {
    await expect(parseEmail(raw)).rejects.toThrow(UnreadableEmailError);
  });

  it('are read as text when there is no header', async () => {
    const email = await parseEmail(Buffer.from('\r\njust words'));
    expect(email).toMatchObject({ text: 'just words', problems: ['The message has no header.'] });
  });

  const tooMuch = 'The message has too many parts, or a part with too large a header; the rest was not read.';
  const deep = (levels: number) =>
    `${Array.from({ length: levels }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')}\nx`;

  it.each([
    ['5,000 levels', `${HEAD.join('\n')}\n${deep(5_000)}`, tooMuch],
    [
      '200,000 parts',
      `${HEAD.join('\n')}\nContent-Type: multipart/mixed; boundary=q\n\n${'--q\n\nx\n'.repeat(200_000)}`,
      tooMuch,
    ],
    [
      'a header of 20 MB',
      `${HEAD.join('\n')}\n${`X-Long: ${'y'.repeat(70)}\n`.repeat(250_000)}\nx`,
      'The header is too large; only its beginning was read, and no text.',
    ],
  ])('of %s keep their envelope', async (_what, raw, problem) => {
    const email = await parseEmail(Buffer.from(raw));
    expect(email).toMatchObject({
      subject: 'Your application',
      messageId: '<m1@kestrel.example>',
      problems: [problem],
    });
  });

  it('of 25 MB of text are cut to a megabyte', async () => {
    const email = await parseEmail(message(HEAD, 'lorem ipsum dolor sit amet\n'.repeat(1_000_000)));
    expect(email.text.length).toBe(1024 * 1024);
    expect(email.problems).toEqual(['The text is very long; only its beginning was read.']);
  });

  it('never do more than throw UnreadableEmailError, wherever a message is cut or bent', async () => {
    const whole = message(
      [...HEAD, 'Content-Type: multipart/mixed; boundary="q"'],
      mixed(
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe',
        'Content-Type: message/rfc822\n\nFrom: x@y.example\nContent-Type: text/html\n\n<table><tr><td>a</td></tr></table>',
        'Content-Type: text/calendar; charset=utf-16\nContent-Transfer-Encoding: base64\n\nQkVHSU4=',
      ),
    );
    for (let at = 0; at < whole.length; at += 7) {
      const bent = Buffer.from(whole);
      bent[at] = (at * 31) % 256;
      for (const raw of [whole.subarray(0, at), bent]) {
        await parseEmail(raw).catch((error) => expect(error).toBeInstanceOf(UnreadableEmailError));
      }
    }
  });
});
