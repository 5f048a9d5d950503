import { describe, expect, it } from 'vitest';
import { type MboxPart, splitMbox } from '../../../../src/mailbox/archive/split-mbox.ts';
import { inMbox, oldMailbox } from '../../../_util/old-mailbox.ts';

const LIMITS = { maxBytes: 100_000, keptBytes: 50 };
const LINE = 'From sender@somewhere.example Mon Jan  8 09:00:00 2024';

/** Splits a text that comes in pieces of so many bytes. */
async function split(text: string, pieceBytes = 64 * 1024, limits = LIMITS): Promise<MboxPart[]> {
  const bytes = Buffer.from(text, 'latin1');
  const parts: MboxPart[] = [];
  for await (const part of splitMbox(piecesOf(bytes, pieceBytes), limits)) parts.push(part);
  return parts;
}

async function* piecesOf(bytes: Buffer, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const textsOf = (parts: readonly MboxPart[]) => parts.map(({ raw }) => raw.toString('latin1'));
const mail = (subject: string, body = 'Hello') => `Subject: ${subject}\n\n${body}\n`;

describe('splitting an mbox', () => {
  it.each([1, 7, 1_000, 4_096, 1_000_000])(
    'gives back every mail, read in pieces of %d bytes',
    async (piece) => {
      const mails = [...oldMailbox({ applications: 6, others: piece === 1 ? 5 : 60 })];
      const parts = await split(mails.map(inMbox).join(''), piece);
      expect(textsOf(parts)).toEqual(mails.map(({ raw }) => raw.replaceAll('\r\n', '\n')));
    },
  );

  it('says how far the file is read with each mail, to its end', async () => {
    const file = `${LINE}\n${mail('one')}\n${LINE}\n${mail('two')}\n`;
    const parts = await split(file);
    expect(parts.map(({ read }) => read)).toEqual([file.lastIndexOf('From '), file.length]);
  });

  it('keeps line ends as they are, with CRLF too', async () => {
    const file = `${LINE}\n${mail('one')}\n${LINE}\n${mail('two')}\n`.replaceAll('\n', '\r\n');
    expect(textsOf(await split(file))).toEqual(
      [mail('one'), mail('two')].map((text) => text.replaceAll('\n', '\r\n')),
    );
  });

  it.each([
    ['in the middle of a paragraph', 'I write to you\nFrom the harbour\nof our town.'],
    ['after an empty line', 'Good news.\n\nFrom the harbour: ships at 10:30 in 2024.\nAll the best'],
    ['before what looks like a header', 'Good news.\n\nFrom here on\nNote: it rains.'],
    ['as a whole mark with nothing of a header after it', `See this line:\n\n${LINE}\nand wonder.`],
  ])('does not end a mail at a line of it that begins with "From ", %s', async (_where, body) => {
    const parts = await split(`${LINE}\n${mail('one', body)}\n${LINE}\n${mail('two')}\n`);
    expect(textsOf(parts)).toEqual([mail('one', body), mail('two')]);
  });

  it('takes away the mark that a writer put before such a line, and one only', async () => {
    const file = `${LINE}\n${mail('one', '>From the harbour\n>>From the sea\n> From afar')}\n`;
    expect(textsOf(await split(file))).toEqual([mail('one', 'From the harbour\n>From the sea\n> From afar')]);
  });

  it.each([
    ['Gmail’s export', 'From 1789034523413@xxx Mon Jan 08 09:00:00 +0000 2024'],
    ['Thunderbird', 'From - Mon Jan 08 09:00:00 2024'],
    ['a zone in letters', 'From bob@somewhere.example Mon Jan  8 09:00:00 CET 2024'],
    ['a day before its month', 'From bob@somewhere.example Mon, 8 Jan 2024 09:00:00 +0100'],
    ['another host', 'From bob Mon Jan  8 09:00:00 2024 remote from elsewhere'],
  ])('knows the line of %s', async (_whose, line) => {
    const parts = await split(`${line}\n${mail('one')}\n${line}\n${mail('two')}\n`);
    expect(parts.map(({ fromLine }) => fromLine)).toEqual([line, line]);
  });

  it('asks for no time where the first line names none', async () => {
    const parts = await split(`From bob\n${mail('one')}\nFrom bob\n${mail('two')}\n`);
    expect(textsOf(parts)).toEqual([mail('one'), mail('two')]);
  });

  it('ends a mail that was cut off where the next one begins', async () => {
    const parts = await split(`${LINE}\nSubject: one\n\nHel\n${LINE}\n${mail('two')}\n`);
    expect(textsOf(parts)).toEqual(['Subject: one\n\nHel\n', mail('two')]);
  });

  it('gives the last mail as far as it goes when the file is cut off', async () => {
    expect(textsOf(await split(`${LINE}\n${mail('one')}\n${LINE}\nSubject: tw`))).toEqual([
      mail('one'),
      'Subject: tw',
    ]);
  });

  it('believes no Content-Length', async () => {
    const first = `Content-Length: 99999\n${mail('one')}`;
    expect(textsOf(await split(`${LINE}\n${first}\n${LINE}\n${mail('two')}\n`))).toEqual([
      first,
      mail('two'),
    ]);
  });

  it('keeps the beginning of a mail that is too large, and the next one whole', async () => {
    const large = mail('one', 'x'.repeat(300_000));
    const [one, two] = await split(`${LINE}\n${large}\n${LINE}\n${mail('two')}\n`, 10_000);
    expect(one?.raw.toString()).toBe(large.slice(0, 50));
    expect(one?.size).toBe(large.length + 1);
    expect(two?.raw.toString()).toBe(mail('two'));
  });

  it.each([
    ['nothing', ''],
    ['one mail without its mark', mail('one')],
    ['no mail at all', '\u0000\u0001\u0002 From nowhere'],
  ])('gives nothing for %s', async (_what, text) => {
    expect(await split(text)).toEqual([]);
  });
});
