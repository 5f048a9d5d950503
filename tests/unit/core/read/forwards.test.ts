import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../../src/core/read/read-email.ts';
import { parseEmail } from '../../../../src/mailbox/parse-email.ts';
import {
  FORWARD_STYLES,
  type ForwardStyle,
  LETTERS,
  letterDate,
  writeForward,
  writeHtmlForward,
} from '../../../_util/forwards.ts';
import { identity } from '../compose-email.ts';

const styles = FORWARD_STYLES.map((style) => [`${style.client} (${style.language})`, style] as const);

async function read(subject: string, type: string, body: string) {
  const raw = [
    'From: Robin Vey <robin@vey.example>',
    'To: jobs@afterword.test',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Wed, 29 Oct 2025 08:30:00 +0100',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n'),
  ];
  return readEmail(await parseEmail(Buffer.from(raw.join('\r\n'))), identity, { timeZone: 'Europe/Berlin' });
}

const found = ({ original, note, language, depth }: Awaited<ReturnType<typeof read>>) => ({
  from: original.from,
  to: original.to.map(({ address }) => address),
  date: original.date?.toISOString(),
  subject: original.subject,
  text: original.text,
  signature: original.signature,
  quoted: original.quoted,
  note,
  language,
  depth,
});
const expected = (style: ForwardStyle) => {
  const { name, address, subject, said, signature } = LETTERS[style.language];
  return {
    from: { name, address },
    to: ['robin@vey.example'],
    date: letterDate(style),
    subject,
    text: said,
    signature,
    quoted: null,
    note: null,
    language: style.language,
    depth: 1,
  };
};

describe('a forward', () => {
  it.each(styles)('is opened in the text of %s', async (_name, style) => {
    const { subject, text } = writeForward(style);
    expect(found(await read(subject, 'text/plain', text))).toEqual(expected(style));
  });

  it.each(styles)('is opened in the HTML of %s', async (_name, style) => {
    const { subject, html } = writeHtmlForward(style);
    expect(found(await read(subject, 'text/html', html))).toEqual(expected(style));
  });

  it.each(styles)('leaves what the owner wrote above it in %s', async (_name, style) => {
    const { subject, text } = writeForward(style, 'Another no, sadly.');
    expect(found(await read(subject, 'text/plain', text))).toEqual({
      ...expected(style),
      note: expect.stringMatching(/^Another no, sadly\./),
    });
  });
});
