import { describe, expect, it } from 'vitest';
import { decodeHeaderLines } from '../../../src/mailbox/decode-header-lines.ts';

describe('decodeHeaderLines', () => {
  it.each([
    ['From: =?UTF-8?Q?In=C3=A8s_Corvi?= <ines@x.example>', 'From: Inès Corvi <ines@x.example>'],
    ['> *Betreff:* =?UTF-8?B?SGVsbG8g4oCTIHlvdQ==?=', '> *Betreff:* Hello – you'],
    ['> Betreff: =?UTF-8?B?SGVsbG8g4oCTIHlvdQ==?=', '> Betreff: Hello – you'],
    ['Subject: =?UTF-8?Q?Hello=0ABcc:_a=40b.example?=', 'Subject: Hello Bcc: a@b.example'],
    ['What is =?UTF-8?Q?=C3=A8?= in a text?', 'What is =?UTF-8?Q?=C3=A8?= in a text?'],
    ['Subject: why =? why', 'Subject: why =? why'],
  ])('makes of "%s": "%s"', (line, decoded) => {
    expect(decodeHeaderLines(`Look.\n${line}\n\nBody`)).toBe(`Look.\n${decoded}\n\nBody`);
  });
});
