import { describe, expect, it } from 'vitest';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';

const WORDS = 'Für Müller: „leider“ – kein Platz, voilà, l’été, señor, 5 €.';
const UTF8 = Buffer.from(WORDS);
const WESTERN = Buffer.from(
  'F\xfcr M\xfcller: \x84leider\x93 \x96 kein Platz, voil\xe0, l\x92\xe9t\xe9, se\xf1or, 5 \x80.',
  'latin1',
);
const MISREAD = 'FÃ¼r MÃ¼ller: â€žleiderâ€œ â€“ kein Platz, voilÃ\u00a0, lâ€™Ã©tÃ©, seÃ±or, 5 â‚¬.';

async function read(body: Buffer | string, ...lines: string[]) {
  const head = ['From: Ines Corvi <ines@tidewater.example>', 'MIME-Version: 1.0', ...lines].join('\r\n');
  return parseEmail(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]));
}
const labelled = (charset: string) => `Content-Type: text/plain; charset=${charset}`;
const encoded = (bytes: Buffer) => [...bytes].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');

describe('the text of a part whose charset is broken', () => {
  it.each(['utf-8', 'us-ascii', 'ISO-8859-1', 'windows-1252', 'unknown-8bit', 'no-such-charset', '""'])(
    'is read whether it is UTF-8 or Western, labelled %s',
    async (charset) => {
      expect((await read(UTF8, labelled(charset))).text).toBe(WORDS);
      expect((await read(WESTERN, labelled(charset))).text).toBe(WORDS);
    },
  );

  it.each(['Content-Type: text/plain', 'X-Nothing: of that kind'])('is read under "%s"', async (line) => {
    expect((await read(UTF8, line)).text).toBe(WORDS);
    expect((await read(WESTERN, line)).text).toBe(WORDS);
  });

  it('is read in HTML and behind a transfer encoding', async () => {
    const html = Buffer.concat([Buffer.from('<p>'), WESTERN, Buffer.from('</p>')]);
    expect((await read(html, 'Content-Type: text/html; charset=utf-8')).text).toBe(WORDS);
    const printable = [labelled('utf-8'), 'Content-Transfer-Encoding: quoted-printable'];
    expect((await read(encoded(WESTERN), ...printable)).text).toBe(WORDS);
    const bits = [labelled('us-ascii'), 'Content-Transfer-Encoding: base64'];
    expect((await read(base64(WESTERN), ...bits)).text).toBe(WORDS);
  });

  it.each([
    ['iso-8859-15', Buffer.from('5 \xa4 f\xfcr', 'latin1'), '5 € für'],
    ['koi8-r', Buffer.from('\xf0\xd2\xc9\xd7\xc5\xd4', 'latin1'), 'Привет'],
    ['windows-1251', Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'), 'Привет'],
    ['iso-2022-jp', Buffer.from('\x1b$BF|K\\\x1b(B', 'latin1'), '日本'],
    ['shift_jis', Buffer.from('\x93\xfa\x96\x7b', 'latin1'), '日本'],
    ['utf-16le', Buffer.from('für', 'utf16le'), 'für'],
  ])('believes the label %s', async (charset, bytes, words) => {
    expect((await read(bytes, labelled(charset))).text).toBe(words);
  });

  it('takes a lone last byte for what it mostly is', async () => {
    expect((await read(Buffer.from('un caf\xe9', 'latin1'), labelled('utf-8'))).text).toBe('un café');
    expect((await read(Buffer.from('Dear J\xc3', 'latin1'), labelled('utf-8'))).text).toBe('Dear J\ufffd');
  });

  it('keeps UTF-8 of which some bytes are broken, and says so', async () => {
    const cut = await read(Buffer.from('Grüße, grüß').subarray(0, -1), labelled('utf-8'));
    expect(cut.text).toBe('Grüße, grü\ufffd');
    expect(cut.problems).toEqual(['Some characters of the text could not be decoded.']);
    const broken = Buffer.concat([Buffer.from('Grüße, schöne '), Buffer.of(0xfc), Buffer.from(' Tage')]);
    expect((await read(broken, labelled('utf-8'))).text).toBe('Grüße, schöne \ufffd Tage');
  });
});

describe('UTF-8 that was read as Western on its way', () => {
  it('is read as it was written, after one such mistake and after two', async () => {
    expect((await read(MISREAD, labelled('utf-8'))).text).toBe(WORDS);
    expect((await read('fÃƒÂ¼r', labelled('utf-8'))).text).toBe('für');
    expect((await read('<p>fÃ¼r</p>', 'Content-Type: text/html; charset=utf-8')).text).toBe('für');
    expect((await read('x', 'Subject: Ihre Bewerbung fÃ¼r', 'To: "MÃ¼ller" <m@x.example>')).subject).toBe(
      'Ihre Bewerbung für',
    );
  });

  it('gets back the à whose blank was folded', async () => {
    expect((await read('rendez-vous Ã  dix heures, Ã©tÃ©', labelled('utf-8'))).text).toBe(
      'rendez-vous à dix heures, été',
    );
  });

  it('is not seen where nothing was mistaken', async () => {
    const words = 'Ângela Ãs, CAFÉ», Äußerst, Ça «là», â, ð';
    expect((await read(words, labelled('utf-8'))).text).toBe(words);
  });
});

describe('a transfer encoding that no header declares', () => {
  it('is undone: quoted-printable, of UTF-8 and of Western', async () => {
    const body = 'F=C3=BCr Sie haben wir leider=\r\n keinen Platz.=20\r\nGr=C3=BC=C3=9Fe';
    expect((await read(body, labelled('utf-8'))).text).toBe('Für Sie haben wir leider keinen Platz. \nGrüße');
    const western = 'F=FCr Sie haben wir leider=\r\n keinen Platz.\r\nGr=FC=DFe';
    expect((await read(western, 'X-Nothing: x')).text).toBe('Für Sie haben wir leider keinen Platz.\nGrüße');
  });

  it('is undone: base64, of text and of HTML', async () => {
    const letter = `Dear Robin,\n\n${WORDS}\n\nKind regards,\nInes`;
    expect((await read(base64(Buffer.from(letter)), labelled('utf-8'))).text).toBe(letter);
    expect((await read(base64(Buffer.from(`<div>${WORDS}</div><p>Ines</p>`)), 'X: y')).text).toBe(
      `${WORDS}\n\nInes`,
    );
  });

  it.each([
    'The code is 2=1+1, see https://x.example/?a=20&b=C3&c=3F and a=b.',
    'aGVsbG8gd29ybGQ=',
    `Your token:\n${'QUJD'.repeat(30)}\n\nKeep it.`,
    'QUJD'.repeat(30),
    'x=\ny=\nz',
  ])('is not seen in %j', async (text) => {
    expect((await read(text, labelled('utf-8'))).text).toBe(text);
  });
});

describe('HTML that calls itself plain text', () => {
  it('is rendered', async () => {
    const html = '<html><body><p>Dear Robin,</p><p>we say no.</p></body></html>';
    expect(await read(html, labelled('utf-8'))).toMatchObject({
      text: 'Dear Robin,\n\nwe say no.',
      textSource: 'html',
    });
    expect((await read(html, 'X-Nothing: x')).text).toBe('Dear Robin,\n\nwe say no.');
  });

  it('is not seen in text that begins with a bracket', async () => {
    const text = '<ines@tidewater.example> wrote about <p> and <q>';
    expect((await read(text, labelled('utf-8'))).text).toBe(text);
  });
});
