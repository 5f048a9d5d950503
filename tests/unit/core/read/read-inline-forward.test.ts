import { describe, expect, it } from 'vitest';
import { readInlineForward } from '../../../../src/core/read/read-inline-forward.ts';

const read = (text: string, subject: string | null = 'Fwd: Hello') =>
  readInlineForward(text, { subject, sentAt: new Date('2025-11-04'), timeZone: 'Europe/Berlin' });
const ines = { name: 'Ines Corvi', address: 'ines@tidewater.example' };

describe('readInlineForward', () => {
  it.each([
    [
      'bold marks and doubled links',
      '*From:* Ines Corvi <ines@tidewater.example <mailto:ines@tidewater.example>>\n*Sent:* Monday, 3 November 2025 10:12\n*To:* Robin <r@vey.example>\n*Subject:* Hello\n\nBody',
    ],
    [
      'a mailto in brackets',
      'From: Ines Corvi [mailto:ines@tidewater.example]\nSent: 3 November 2025 10:12\nTo: Robin <r@vey.example>\nSubject: Hello\n\nBody',
    ],
    [
      'a group in between',
      "---------- Forwarded message ---------\nFrom: 'Ines Corvi' via Talent <ines@tidewater.example>\nDate: Mon, Nov 3, 2025 at 10:12 AM\nSubject: Hello\nTo: <r@vey.example>\n\nBody",
    ],
    [
      'folded lines',
      '---------- Forwarded message ---------\nFrom: Ines Corvi\n<ines@tidewater.example>\nDate: Mon, Nov 3, 2025 at 10:12 AM\nSubject: Hello\nTo: Robin <r@vey.example>,\n Sam <s@vey.example>\n\nBody',
    ],
    [
      'empty lines between',
      'From: Ines Corvi <ines@tidewater.example>\n\nSent: Monday, November 3, 2025 10:12 AM\n\nTo: Robin <r@vey.example>\n\nSubject: Hello\n\nBody',
    ],
    [
      'values on lines of their own',
      '-------- Weitergeleitete Nachricht --------\nBetreff:\nHello\nDatum:\nMon, 3 Nov 2025 10:12:00 +0100\nVon:\nInes Corvi <ines@tidewater.example>\nAn:\nr@vey.example\n\nBody',
    ],
    [
      'doubled quote marks',
      '> > ---------- Forwarded message ---------\n> > From: Ines Corvi <ines@tidewater.example>\n> > Date: Mon, Nov 3, 2025 at 10:12 AM\n> > Subject: Hello\n> > To: <r@vey.example>\n> >\n> > Body',
    ],
    [
      'a language that no library knows',
      '-------- Posredovano sporočilo --------\nZadeva: Hello\nDatum: Mon, 3 Nov 2025 10:12:00 +0100\nOd: Ines Corvi <ines@tidewater.example>\nZa: r@vey.example\n\nBody',
    ],
    [
      'wide colons',
      '---------- Forwarded message ---------\n发件人： Ines Corvi <ines@tidewater.example>\n日期：2025年11月3日 上午10:12\n主题： Hello\n收件人： <r@vey.example>\n\nBody',
    ],
    [
      'headers in one line',
      '   ----- Forwarded Message ----- From: Ines Corvi <ines@tidewater.example>To: "r@vey.example" <r@vey.example>Sent: Monday, November 3, 2025 at 10:12:00 AM GMT+1Subject: Hello\n Body',
    ],
    [
      'headers in one line, in a language whose labels are also words',
      '   ----- Message transféré ----- De: Ines Corvi <ines@tidewater.example>À: "r@vey.example" <r@vey.example>Cc: Sam <s@vey.example>Envoyé: lundi 3 novembre 2025 à 10:12:00 UTC+1Objet: Hello\n Body',
    ],
    [
      'headers in one line, with a label that begins like another',
      '   ----- Továbbított üzenet ----- Feladó: Ines Corvi <ines@tidewater.example>Címzett: "r@vey.example" <r@vey.example>Másolatot kap: Sam <s@vey.example>Elküldve: 2025. november 3., hétfő 10:12:00 CETTárgy: Hello\n Body',
    ],
    [
      'the date in the separator',
      '> Message du 03/11/25 10:12\n> De : "Ines Corvi" <ines@tidewater.example>\n> A : r@vey.example\n> Copie à : \n> Objet : Hello\n>\n> Body',
    ],
    [
      'a separator below the header too',
      '============ Forwarded message ============\nFrom: Ines Corvi <ines@tidewater.example>\nTo: "r"<r@vey.example>\nDate: Mon, 03 Nov 2025 10:12:00 +0100\nSubject: Hello\n============ Forwarded message ============\n\nBody',
    ],
    [
      'a short word for the subject',
      '----Messaggio originale----\nDa: Ines Corvi <ines@tidewater.example>\nData: 03/11/2025 10.12\nA: <r@vey.example>\nOgg: Hello\n\nBody',
    ],
    [
      'the sender named in the separator',
      '----- Forwarded message from Ines Corvi of Tidewater Harbours <ines@tidewater.example> -----\n\nDate: Mon, 3 Nov 2025 10:12:00 +0100\nFrom: Ines Corvi <ines@tidewater.example>\nTo: r@vey.example\nSubject: Hello\n\nBody',
    ],
    [
      'no To line',
      '---------- Forwarded message ---------\r\nFrom: Ines Corvi <ines@tidewater.example>\r\nDate:\u00a0Mon, Nov 3, 2025 at 10:12\u202fAM\r\nSubject: Hello\r\n\r\n\ufeffBody',
    ],
  ])('reads a forward with %s', (_name, text) => {
    expect(read(text)).toMatchObject({
      from: ines,
      subject: 'Hello',
      body: 'Body',
      above: '',
      date: new Date('2025-11-03T09:12:00Z'),
    });
  });

  it('names for whom a system writes', () => {
    const block = (from: string) =>
      `From: ${from}\nSent: Monday, 3 November 2025 10:12\nTo: r@vey.example\nSubject: Hello\n\nBody`;
    const system = 'desk@tidewater.example';
    expect(read(block(`${system} <${system}> On Behalf Of Ines Corvi`))?.from).toEqual({
      name: 'Ines Corvi',
      address: system,
    });
    expect(read(block(`<${system}> im Auftrag von Ines Corvi`))?.from?.name).toBe('Ines Corvi');
    expect(read(block(`Tidewater <${system}> On Behalf Of Ines Corvi`))?.from?.name).toBe('Tidewater');
  });

  it('reads headers without colons under a separator, and only there', () => {
    const headers =
      'From "Ines Corvi" <ines@tidewater.example>\nTo r@vey.example\nDate 03/11/2025 10:12:00\nSubject Hello there\n\nBody';
    expect(read(`------ Forwarded Message ------\n${headers}`)).toMatchObject({
      from: ines,
      subject: 'Hello there',
      date: new Date('2025-11-03T09:12:00Z'),
      body: 'Body',
      above: '',
    });
    expect(read(headers)).toBeNull();
    const prose = '------ Forwarded Message ------\nFrom now on we meet at ten.\nTo the harbour!\n\nBody';
    expect(read(prose)).toBeNull();
  });

  it('takes a sender alone under a separator, and only there', () => {
    const from = 'From: Ines Corvi <ines@tidewater.example>\n\nBody';
    expect(read(`---------- Forwarded message ---------\n${from}`)).toMatchObject({
      from: ines,
      subject: 'Hello',
      date: null,
      body: 'Body',
    });
    expect(read(from, 'Hello')).toBeNull();
  });

  it('takes the rest of a folded subject from the subject of the forward', () => {
    const text = (below: string) =>
      `From: Ines Corvi <ines@tidewater.example>\nSent: Monday, 3 November 2025 10:12\nTo: r@vey.example\nSubject: Your application as\n${below}\n\nBody`;
    expect(read(text('harbour planner'), 'FW: Your application as harbour planner')).toMatchObject({
      subject: 'Your application as harbour planner',
      body: 'Body',
    });
    expect(read(text('Hello Robin,'), 'FW: Your application as')).toMatchObject({
      subject: 'Your application as',
      body: 'Hello Robin,\n\nBody',
    });
  });

  it('takes no line of the text for a subject that is empty', () => {
    const block =
      'From: Ines Corvi <ines@tidewater.example>\nSent: Monday, 3 November 2025 10:12\nTo: r@vey.example';
    expect(read(`${block}\nSubject: \n\nHello Robin,\n\nBody`)).toMatchObject({
      subject: null,
      body: 'Hello Robin,\n\nBody',
    });
  });

  it('finds the values that stand below their labels', () => {
    const block =
      'From:\nInes Corvi <ines@tidewater.example>\nSent:\nMonday, 3 November 2025 10:12\nTo:\nr@vey.example';
    expect(read(`${block}\nSubject:\nHello there\n\nBody`)).toMatchObject({
      from: ines,
      subject: 'Hello there',
      body: 'Body',
    });
  });

  it('keeps the name of a sender without an address apart', () => {
    const text =
      'From: Ines Corvi\nSent: Monday, 3 November 2025 10:12\nTo: Robin Vey\nSubject: Hello\n\nBody';
    expect(read(text)).toMatchObject({ from: null, fromName: 'Ines Corvi', body: 'Body' });
  });

  it.each([
    'On 3/11/2025 10:12, "Ines Corvi" <ines@tidewater.example> wrote:',
    'Am 3/11/2025, 10:12 schrieb "Ines Corvi" <ines@tidewater.example>:',
    'Le 3/11/2025, 10:12, « Ines Corvi » <ines@tidewater.example> a écrit :',
    'Ines Corvi <ines@tidewater.example> kirjoitti 3/11/2025 10.12:',
    '3/11/2025 10:12 időpontban Ines Corvi (ines@tidewater.example) ezt írta:',
    '3/11/2025 10:12 heeft Ines Corvi <ines@tidewater.example> geschreven:',
    'Il 3/11/2025 10:12, "Ines Corvi" <ines@tidewater.example> ha scritto:',
    'Pe 3/11/2025 10:12, "Ines Corvi" <ines@tidewater.example> a scris:',
    'Ines Corvi <ines@tidewater.example> je 3/11/2025 10:12 napisao/la:',
    '3/11/2025, 10:12 používateľ Ines Corvi <ines@tidewater.example> napísal(a):',
    'Στις 3/11/2025 10:12, ο/η "Ines Corvi" <ines@tidewater.example> έγραψε:',
    '3/11/2025 10:12、Ines Corvi <ines@tidewater.example> のメッセージ:',
    '---- On Mon, 03 Nov 2025 10:12:00 +0100 Ines Corvi <ines@tidewater.example> wrote ----',
  ])('reads the sentence "%s" under a forward\'s subject only', (sentence) => {
    expect(read(`Look.\n\n${sentence}\n\n    Body\n`)).toMatchObject({
      from: ines,
      subject: 'Hello',
      body: 'Body',
      above: 'Look.',
      date: new Date('2025-11-03T09:12:00Z'),
    });
    expect(read(`Look.\n\n${sentence}\n\n    Body\n`, 'Re: Hello')).toBeNull();
    expect(read(`Look.\n\n${sentence}\n\n    Body\n`, 'Hello')).toBeNull();
  });

  const history = [
    ['a sentence', 'On 3/11/2025 10:12, Ines Corvi <ines@tidewater.example> wrote:\n\n> Old words.'],
    [
      'a header block',
      'From: Ines Corvi <ines@tidewater.example>\nSent: Monday, 3 November 2025 10:12\nTo: r@vey.example\nSubject: Hello\n\nOld words.',
    ],
    [
      'a block of an original message',
      '-----Original Message-----\nFrom: Ines Corvi <ines@tidewater.example>\nSent: Monday, 3 November 2025 10:12\nTo: r@vey.example\nSubject: Hello\n\nOld words.',
    ],
  ] as const;
  const owner = { ownerName: 'Robin Vey', ownerAddresses: ['robin@vey.example'] };
  const readOwners = (text: string) =>
    readInlineForward(text, {
      subject: 'Fwd: Hello',
      sentAt: new Date('2025-11-04'),
      timeZone: 'utc',
      owner,
    });
  const NEWS = 'we gave the post to another person, as their background is the closer match for our harbour.';
  const LONG = `${NEWS} `.repeat(10);

  describe.each(history)('does not take %s for the forward', (_name, below) => {
    it.each([
      ['greets and closes', `Dear applicant,\n\n${NEWS}\n\nKind regards\nInes Corvi`],
      ['greets the owner', `Hi Robin, ${NEWS}`],
      ['greets in German', `Sehr geehrter Herr Vey,\n\n${NEWS}`],
      ['greets in Italian', `Gentile dottoressa,\n\n${NEWS}\n\nCordiali saluti\nInes Corvi`],
      ['is long', LONG],
    ])('under a letter that %s', (_how, above) => {
      expect(readOwners(`${above}\n\n${below}`)).toBeNull();
    });

    it.each([
      ['says a few words', 'They said no.'],
      ['greets nobody', `This is what they wrote: ${NEWS}`],
      ['is signed by the owner', 'Hi all,\n\nthey said no.\n\nBest regards\nRobin Vey\nHarbour planner'],
      ['is signed by the owner in one line', 'Hello,\nthey said no.\nBest, Robin'],
    ])('but does so under a note that %s', (_how, above) => {
      expect(readOwners(`${above}\n\n${below}`)).toMatchObject({ from: ines, above, body: 'Old words.' });
    });
  });

  it('takes what quotes the owner for history, where nothing calls it a forward', () => {
    const below = 'On 3/11/2025 10:12, Robin Vey <robin@vey.example> wrote:\n\n> I would come gladly.';
    expect(readOwners(`We chose another person.\n\n${below}`)).toBeNull();
    expect(readOwners(below)).toMatchObject({ from: { address: 'robin@vey.example' } });
  });

  it('takes a message under a separator for the forward, whatever stands above it', () => {
    const text = `Dear all,\n\n${LONG}\n\nKind regards\nSam\n\n---------- Forwarded message ---------\nFrom: Ines Corvi <ines@tidewater.example>\nDate: Mon, Nov 3, 2025 at 10:12 AM\nSubject: Hello\nTo: r@vey.example\n\nBody`;
    expect(readOwners(text)).toMatchObject({ from: ines, body: 'Body' });
  });

  describe('of messages that were forwarded beside each other', () => {
    const message = (from: string, day: number, body: string, subject = 'Hello') =>
      `---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Nov ${day}, 2025 at 10:12 AM\nSubject: ${subject}\nTo: <r@vey.example>\n\n${body}\n\n`;
    const INES = 'Ines Corvi <ines@tidewater.example>';
    const ROBIN = 'Robin Vey <robin@vey.example>';

    it('takes the newest that is not of the owner', () => {
      const thread = message(INES, 1, 'Come and see us.') + message(ROBIN, 2, 'Gladly.', 'Re: Hello');
      const forward = readOwners(`Look.\n\n${thread}${message(INES, 3, 'We chose another.', 'RE: Hello')}`);
      expect(forward).toMatchObject({ from: ines, above: 'Look.', body: 'We chose another.', unread: 0 });
      expect(forward).toMatchObject({ isAnswered: false, isHearsay: false });
      const other = message('Sam Ode <sam@ode.example>', 3, 'We chose another.', 'Re: Hello');
      expect(readOwners(thread + other)).toMatchObject({ from: { name: 'Sam Ode' }, isHearsay: true });
      expect(readOwners(thread)).toMatchObject({ from: ines, isAnswered: true });
    });

    it('knows a conversation by the rules between its messages', () => {
      const line = '----------\n';
      const block = (from: string, day: number, body: string) =>
        `From: ${from}\nDate: Mon, Nov ${day}, 2025 at 10:12 AM\nTo: <r@vey.example>\n\n${body}\n\n`;
      const blocks = [
        block(INES, 1, 'Come.'),
        block(ROBIN, 2, 'Gladly.'),
        block(INES, 3, 'We chose another.'),
      ];
      const text = `---------- Forwarded conversation ---------\nSubject: Hello\n------------------------\n\n${blocks.join(line)}`;
      expect(readOwners(text)).toMatchObject({ from: ines, body: 'We chose another.', subject: 'Hello' });
    });

    it('counts those of other threads', () => {
      const two =
        message(INES, 1, 'We chose another.') + message('Sam Ode <sam@ode.example>', 2, 'Come.', 'Post');
      expect(readOwners(two)).toMatchObject({ from: ines, subject: 'Hello', unread: 1 });
    });

    it('leaves what is older: that was forwarded before, or is quoted', () => {
      const nested = message(INES, 3, message('Sam Ode <sam@ode.example>', 2, 'Come.'));
      expect(readOwners(nested)).toMatchObject({ from: ines });
      expect(readOwners(nested)?.unread).toBeUndefined();
      const quoted = `${message(INES, 1, 'We chose another.')}________________________________\nFrom: ${ROBIN}\nSent: Monday, 3 November 2025 10:12\nTo: Ines\nSubject: Hello\n\nGladly.`;
      expect(readOwners(quoted)).toMatchObject({
        from: ines,
        body: expect.stringMatching(/^We chose another\./),
      });
    });
  });

  it('parts the recipients at the right commas', () => {
    const { to, cc } = read(
      'From: Ines Corvi <ines@tidewater.example>\nSent: Monday, November 3, 2025 10:12 AM\nTo: Vey, Robin <r@vey.example>, "Ode, Sam" <s@vey.example>; <t@vey.example>\nCc: \'u@vey.example\' <u@vey.example>, Una\nSubject: Hello\n\nBody',
    )!;
    expect(to).toEqual([
      { name: 'Vey, Robin', address: 'r@vey.example' },
      { name: 'Ode, Sam', address: 's@vey.example' },
      { name: null, address: 't@vey.example' },
    ]);
    expect(cc).toEqual([{ name: null, address: 'u@vey.example' }]);
  });

  it('names no sender when the program wrote no address', () => {
    expect(
      read('From: Ines Corvi\nSent: Monday, November 3, 2025 10:12 AM\nTo: Robin\nSubject: Hello\n\nBody'),
    ).toMatchObject({ from: null, to: [], body: 'Body' });
  });

  it('finds none in an ordinary mail', () => {
    expect(read('Hello,\n\nthe facts:\nFrom: Berlin\nTo: Kiel\n\nBye', 'Travel')).toBeNull();
    expect(
      read(
        'I am fine.\n\nOn 3 Nov 2025, at 10:12, Ines Corvi <ines@tidewater.example> wrote:\n> hello',
        'Re: Hello',
      ),
    ).toBeNull();
  });
});
