import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { assertSafeMessage, UnsafeMessageError } from '../../../src/mailer/assert-safe-message.ts';
import { composeMessage, type Draft } from '../../../src/mailer/compose-message.ts';
import { PICTURE_ID } from '../../../src/mailer/letter/picture-id.ts';

const draft = (changes: Partial<Draft> = {}): Draft => ({
  messageId: '<feedback-request.7d2a@own.example>',
  from: { name: 'Jana Thölke', address: 'jana@own.example' },
  replyTo: null,
  to: { name: 'Ines Roth', address: 'ines.roth@firm.example' },
  subject: 'Re: Your application as Data Engineer',
  text: 'Dear Ines,\n\nthank you for the conversation.\n\nGrüße\nJana Thölke\n',
  inReplyTo: null,
  references: [],
  date: new Date('2026-03-04T09:30:00Z'),
  replyRef: '7d2a',
  automatic: false,
  language: 'en',
  ...changes,
});

const headersOf = (raw: Buffer) =>
  raw
    .toString('latin1')
    .split('\r\n\r\n')[0]!
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

describe('an email that is composed', () => {
  it('has the same bytes for the same draft, also with parts', async () => {
    const parts = draft({ html: '<p>Dear Ines</p>' });
    const [once, again] = [await composeMessage(parts), await composeMessage(parts)];
    expect(once.raw.toString()).toContain('multipart/alternative');
    expect(again.raw.toString()).toBe(once.raw.toString());
  });

  it('says what the draft says, as plain text in UTF-8, and nothing of the machine that made it', async () => {
    const { raw, envelope, messageId } = await composeMessage(draft());
    const parsed = await simpleParser(raw);
    expect(parsed.text).toBe(draft().text);
    expect(parsed.from?.value).toEqual([{ name: 'Jana Thölke', address: 'jana@own.example' }]);
    expect(parsed.to).toMatchObject({ value: [{ name: 'Ines Roth', address: 'ines.roth@firm.example' }] });
    expect(parsed.date).toEqual(new Date('2026-03-04T09:30:00Z'));
    expect([envelope, messageId]).toEqual([
      { from: 'jana@own.example', to: 'ines.roth@firm.example' },
      '<feedback-request.7d2a@own.example>',
    ]);
    const names = headersOf(raw).map((line) => line.split(':')[0]!.toLowerCase());
    expect(names.sort()).toEqual([
      'content-language',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
      'x-reply-ref',
    ]);
  });

  it('has line ends of one kind and no line too long for SMTP', async () => {
    const text = `Dear Ines,\r\n\rone\u2028two\n${'a sentence without an end '.repeat(80)}\n.\n..\nFrom here on\n`;
    const { raw } = await composeMessage(draft({ text }));
    const bytes = raw.toString('latin1');
    expect(bytes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...bytes.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect((await simpleParser(raw)).text).toContain('Dear Ines,\n\none\ntwo\na sentence');
  });

  it('is the same bytes for the same draft', async () => {
    const [one, two] = [await composeMessage(draft()), await composeMessage(draft())];
    expect(one.raw.equals(two.raw)).toBe(true);
  });

  it('tells machines not to answer when nobody approved this very email', async () => {
    const { raw } = await composeMessage(draft({ automatic: true }));
    expect(headersOf(raw)).toContain('Auto-Submitted: auto-generated');
    expect(headersOf(raw)).toContain('X-Auto-Response-Suppress: OOF, AutoReply');
    expect(raw.toString()).not.toMatch(/^(Precedence|List-|Sender|X-Mailer)/im);
  });

  it('sends answers to the inbox when that is wished', async () => {
    const { raw } = await composeMessage(draft({ replyTo: { name: null, address: 'jobs@own.example' } }));
    expect(headersOf(raw)).toContain('Reply-To: jobs@own.example');
  });

  it('carries a second, HTML version when there is one', async () => {
    const parsed = await simpleParser((await composeMessage(draft({ html: '<p>Dear Ines</p>' }))).raw);
    expect([parsed.html, parsed.text]).toEqual(['<p>Dear Ines</p>', draft().text]);
  });
});

describe('an email with a picture', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const letter = () => draft({ html: `<p><img src="cid:${PICTURE_ID}" alt="a flow"></p>`, picture: PNG });

  it('shows it inside its HTML, and has no attachment to be saved', async () => {
    const { raw } = await composeMessage(letter());
    const { attachments, text, html } = await simpleParser(raw, { skipImageLinks: true });
    expect(attachments).toMatchObject([
      { contentType: 'image/png', contentDisposition: 'inline', related: true, cid: PICTURE_ID },
    ]);
    expect(attachments[0]?.content.equals(PNG)).toBe(true);
    expect([text, html]).toEqual([draft().text, letter().html]);
    expect(raw.toString().match(/multipart\/\w+|(?:text|image)\/\w+/g)).toEqual([
      'multipart/alternative',
      'text/plain',
      'multipart/related',
      // As its type, and of its first part.
      'text/html',
      'text/html',
      'image/png',
    ]);
  });

  it('has the same bytes each time', async () => {
    const [one, two] = [await composeMessage(letter()), await composeMessage(letter())];
    expect(one.raw.equals(two.raw)).toBe(true);
  });
});

describe('the thread of an email', () => {
  it('is the one of the original', async () => {
    const threaded = draft({ inReplyTo: '<b@firm.example>', references: ['<a@firm.example>'] });
    const headers = headersOf((await composeMessage(threaded)).raw);
    expect(headers).toContain('In-Reply-To: <b@firm.example>');
    expect(headers).toContain('References: <a@firm.example> <b@firm.example>');
  });

  it('keeps the first and the latest of very many references', async () => {
    const references = Array.from({ length: 400 }, (_, index) => `<r${index}@firm.example>`);
    const headers = headersOf(
      (await composeMessage(draft({ inReplyTo: '<z@firm.example>', references }))).raw,
    );
    const kept = headers
      .find((line) => line.startsWith('References:'))!
      .split(' ')
      .slice(1);
    expect([kept.length, kept[0], kept[1], kept.at(-1)]).toEqual([
      20,
      '<r0@firm.example>',
      '<r382@firm.example>',
      '<z@firm.example>',
    ]);
  });

  it.each([
    'b@firm.example',
    '<b firm.example>',
    '<b@firm.example>\r\nBcc: <e@evil.example>',
    '<a@b> <c@d>',
    '<ü@firm.example>',
  ])('is a new one when the Message-ID of the original is %j', async (inReplyTo) => {
    const { raw } = await composeMessage(draft({ inReplyTo, references: ['<a@firm.example>'] }));
    expect(headersOf(raw).filter((line) => /^(in-reply-to|references|bcc)/i.test(line))).toEqual([]);
  });
});

const HOSTILE = [
  '\r\n',
  '\r',
  '\n',
  '\0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  ',',
  ';',
  ':',
  '"',
  '\\',
  '<',
  '>',
  '@',
  '(',
  '\u202e',
  '=?UTF-8?Q?=0D=0ABcc?=',
];
const INJECTIONS = HOSTILE.flatMap((character) => [
  `Ines${character}Bcc: eve@evil.example`,
  `${character}To: eve@evil.example`,
  `x" <eve@evil.example>${character} y`,
  `eve@evil.example${character}`,
]);

describe('hostile words', () => {
  it.each(INJECTIONS)('in a name or a subject reach nobody else: %j', async (words) => {
    const hostile = draft({
      subject: words,
      from: { name: words, address: 'jana@own.example' },
      to: { name: words, address: 'ines.roth@firm.example' },
      replyTo: { name: words, address: 'jobs@own.example' },
      text: `${words}\n`,
    });
    const { raw, envelope } = await composeMessage(hostile);
    const parsed = await simpleParser(raw);
    expect(envelope.to).toBe('ines.roth@firm.example');
    expect(parsed.to).toMatchObject({ value: [{ address: 'ines.roth@firm.example' }] });
    expect([parsed.cc, parsed.bcc]).toEqual([undefined, undefined]);
    expect(parsed.from?.value.map(({ address }) => address)).toEqual(['jana@own.example']);
    expect(parsed.subject ?? '').not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });

  it.each(HOSTILE)('in an address stop the email: %j', async (character) => {
    for (const address of [
      `ines.roth@firm.example${character}`,
      `${character}ines.roth@firm.example`,
      `ines.roth@firm.example${character}eve@evil.example`,
      `ines.roth@firm.example${character}Bcc: eve@evil.example`,
    ]) {
      const whom = { name: null, address };
      await expect(composeMessage(draft({ to: whom }))).rejects.toThrow(UnsafeMessageError);
      await expect(composeMessage(draft({ from: whom }))).rejects.toThrow(UnsafeMessageError);
      await expect(composeMessage(draft({ replyTo: whom }))).rejects.toThrow(UnsafeMessageError);
    }
  });

  it('in our own marks stop the email', async () => {
    await expect(composeMessage(draft({ messageId: '<a@b>\r\nBcc: <c@d>' }))).rejects.toThrow(
      UnsafeMessageError,
    );
    await expect(composeMessage(draft({ messageId: 'a@b' }))).rejects.toThrow(UnsafeMessageError);
    await expect(composeMessage(draft({ replyRef: 'a\r\nBcc: x@y.example' }))).rejects.toThrow(
      UnsafeMessageError,
    );
  });

  it('in a domain of another script stop the email', async () => {
    const whom = { name: null, address: 'ines@bücher.example' };
    await expect(composeMessage(draft({ to: whom }))).rejects.toThrow(UnsafeMessageError);
    const ascii = { name: null, address: 'ines@xn--bcher-kva.example' };
    expect((await composeMessage(draft({ to: ascii }))).envelope.to).toBe('ines@xn--bcher-kva.example');
  });
});

describe('the last look at the bytes', () => {
  const meant = { from: 'a@own.example', to: 'b@firm.example', replyTo: null, messageId: '<m@own.example>' };
  const bytes = (...more: string[]) =>
    Buffer.from(
      `${['From: A <a@own.example>', 'To: B <b@firm.example>', 'Message-ID: <m@own.example>', ...more].join('\r\n')}\r\n\r\nHi\r\n`,
    );

  it('passes an email that is as it is meant', () => {
    expect(() => assertSafeMessage(bytes('Subject: Hi'), meant)).not.toThrow();
  });

  it.each([
    ['a Bcc', bytes('Bcc: c@evil.example')],
    ['a Cc', bytes('Cc: c@evil.example')],
    ['a second To', bytes('To: c@evil.example')],
    ['a second From', bytes('From: c@evil.example')],
    ['a header behind a bare line feed', bytes('Subject: Hi\nBcc: c@evil.example')],
    ['a header behind a bare carriage return', bytes('Subject: Hi\rBcc: c@evil.example')],
    ['a Sender', bytes('Sender: c@evil.example')],
    ['a reply address that nobody asked for', bytes('Reply-To: c@evil.example')],
    ['letters beyond ASCII', bytes('Subject: Grüße')],
    ['no end of headers', Buffer.from('From: a@own.example\r\n')],
  ])('stops one with %s', (_, raw) => {
    expect(() => assertSafeMessage(raw, meant)).toThrow(UnsafeMessageError);
  });

  it('stops one that goes to somebody else, or to two', () => {
    expect(() => assertSafeMessage(bytes(), { ...meant, to: 'c@firm.example' })).toThrow(UnsafeMessageError);
    const two = Buffer.from(
      bytes().toString().replace('B <b@firm.example>', 'b@firm.example, c@evil.example'),
    );
    expect(() => assertSafeMessage(two, meant)).toThrow(UnsafeMessageError);
  });
});
