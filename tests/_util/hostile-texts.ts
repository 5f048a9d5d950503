/** An email that wants to be expensive to read, as bytes. */
export interface HostileEmail {
  name: string;
  make: (size: number) => Buffer;
}

const OWNER = 'Robin Vey <robin@vey.example>';
const STRANGER = 'Ines Corvi <ines.corvi@tidewater.example>';

/** What a hostile body says over and over, each piece by itself. */
const PIECES: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  tabs: '\t',
  newlines: '\n',
  'blank lines with spaces': '  \n',
  'quote marks': '>',
  'quote marks apart': '> ',
  'quoted lines': '> a\n',
  'ever deeper quotes': '>>>>>>>>>> a\n',
  'angle brackets': '<',
  'round brackets': '(',
  'square brackets': '[',
  dashes: '-',
  'dashed lines': '-----\n',
  underscores: '_',
  'ruled lines': `${'_'.repeat(32)}\n`,
  stars: '*',
  dots: '.',
  'dots and spaces': '. ',
  commas: ',',
  digits: '1',
  'digits and dots': '1.',
  'digits and colons': '1:',
  dates: '1/1/2024 ',
  times: '10:00 ',
  'zones and times': '10:00 gmt+1 ',
  quotes: '"',
  apostrophes: "'",
  pipes: '|',
  'bullet points': '• ',
  'at signs': '@',
  'addresses without end': 'a@b.',
  addresses: '<a@b.example> ',
  'links without end': 'https://a.example/',
  links: 'https://calendly.com/a/b ',
  'bracketed links': '<https://a.example/b>',
  mailto: '<mailto:a@b.example>',
  'original message lines': '-----Original Message-----\n',
  'forward lines': '---------- Forwarded message ---------\n',
  'forwarded headers': 'From: A <a@b.example>\nDate: Mon, 3 Nov 2025 10:00\nSubject: x\nTo: c@d.example\n\n',
  'forwards in forwards':
    '---------- Forwarded message ---------\nFrom: A B <a@b.example>\nDate: Mon, Nov 3, 2025 at 10:00 AM\nSubject: x\nTo: <c@d.example>\n\n',
  'from lines': 'From: a\n',
  'empty from lines': 'From:\n\n',
  'from and to lines': 'From: a\nTo: b\n',
  'german header lines': 'Von: a\nGesendet: b\n',
  'header-like lines': 'X-Some-Thing: value\n',
  'wrote-line beginnings': 'On ',
  'wrote lines': 'On 3 Nov 2025, at 10:12, A B <a@b.example> wrote:\n',
  'wrote lines of another': 'Am 3.11.2025 um 10:12 schrieb A B:\n',
  'folded wrote lines': 'On 1:11 x@y.z\n',
  'slavic wrote lines': 'W dniu \n',
  'glued headers': '----- Forwarded Message ----- From: a <a@b.cc> To: c@d.ee Sent: x ',
  'closing words': 'Best regards,\nx\n',
  'many thanks': 'Thank you\n',
  'greetings of every language': 'Dear Robin,\nHallo,\nBonjour,\nHola,\n',
  'signature marks': '-- \n',
  'device lines': 'Sent from my iPhone\n',
  postscripts: 'P.S. a\n',
  'small print': 'This message is confidential and intended for its recipient. ',
  unsubscribe: 'unsubscribe ',
  unfortunately: 'unfortunately ',
  'not not not': 'not ',
  'if if if': 'if you are ',
  rejections: 'we have decided not to move forward with your application ',
  invitations: 'we would like to invite you to an interview on monday at 10:00. ',
  absagen: 'leider müssen wir ihnen mitteilen, dass wir uns für andere bewerber entschieden haben ',
  refus: 'nous avons le regret de vous informer que votre candidature ',
  rechazos: 'lamentamos informarte de que no hemos seleccionado tu candidatura ',
  'role names': 'Senior Software Engineer ',
  'company names': 'Boreal Freight GmbH & Co. KG, ',
  'capitalised words': 'Aa ',
  'role at company': 'the role of Engineer at Aa ',
  'requisition ids': 'req-12345 ',
  'combining marks': 'e\u0301\u0302\u0303',
  'only combining marks': '\u0301',
  'zero-width characters': '\u200b',
  joiners: '\u200d',
  'soft hyphens': 'a\u00ad',
  'direction marks': '\u202e',
  'preheader padding': '\u034f\u200c\u00a0',
  'wide letters': 'Ａ',
  ligatures: 'ﷺ',
  'dotless letters': 'İ',
  umlauts: 'ü',
  emoji: '👩‍👩‍👧‍👦',
  'half pairs': '\ud800',
  cyrillic: 'от ',
  kanji: '差出人:\n',
  hangul: '년월일',
  'nul characters': '\0',
  'control characters': '\u0001\u000b',
  'line separators': '\u2028',
  'base64 lines': `${'QUJD'.repeat(19)}\n`,
  'quoted-printable': '=C3=A4=\n',
  'character references': '&nbsp;&zwnj;',
  'unknown references': '&aaaaaaaa',
  'commands of the owner': 'win: a\n',
};

/** What hostile HTML says over and over. */
const TAGS: Readonly<Record<string, string>> = {
  'nested divs': '<div>',
  'nested divs, closed': '<div></div>',
  'unclosed tables': '<table><tr><td>a',
  'nested tables': '<table><tbody><tr><td>',
  'unclosed cells': '<td>a',
  'unclosed paragraphs': '<p>a',
  'unclosed list items': '<ul><li>a',
  'unclosed quotes': '<blockquote>a',
  'quotes of quotes':
    '<blockquote type="cite"><div>On 3 Nov 2025, at 10:12, A &lt;a@b.example&gt; wrote:</div>',
  'line breaks': '<br>',
  rules: '<hr>',
  bold: '<b>',
  'bold, wrongly closed': '<b></i>',
  links: '<a href="https://a.example/x?y=z">a</a>',
  'open links': '<a href="https://a.example/">',
  pixels: '<img src="https://t.example/p.gif" width=1 height=1 alt="a">',
  'inline images': '<img src="data:image/png;base64,AAAA">',
  'hidden parts': '<span style="display:none">a</span>',
  'hidden parts, unclosed': '<span style="font-size:0;display:none;max-height:0">',
  'style attributes': '<i style="color:red;font-size:0px;line-height:0;mso-hide:all">a</i>',
  comments: '<!-- a -->',
  'unclosed comments': '<!-- ',
  'conditional comments': '<!--[if mso]><table><![endif]-->',
  declarations: '<!',
  'angle brackets': '<',
  'tags without end': '<a ',
  'attributes without end': '<a b="',
  'empty attributes': '<a b=c d=e',
  'styles, unclosed': '<style>a{b:c}',
  'scripts, unclosed': '<script>a()',
  'character references': '&amp;&nbsp;&#8204;',
  'references without end': '&am',
  'cells of a row': '<tr><td>a</td><td>b</td></tr>',
  headings: '<h1>A</h1>',
  'preformatted spaces': '<pre>   \n',
  'letters alone': '<span>a</span>',
};

const head = (...lines: string[]) =>
  [
    'To: Robin Vey <robin@vey.example>',
    'Date: Mon, 3 Nov 2025 10:12:00 +0100',
    'Message-ID: <hostile@tidewater.example>',
    'MIME-Version: 1.0',
    ...lines,
  ].join('\r\n');
const fill = (piece: string, size: number) =>
  piece.repeat(Math.ceil(size / Buffer.byteLength(piece))).slice(0, size);
const email = (lines: readonly string[], body: string) => Buffer.from(`${head(...lines)}\r\n\r\n${body}`);
const UTF8 = 'Content-Type: text/plain; charset=utf-8';
const GERMAN_BLOCK = `Von: ${STRANGER}\nGesendet: Montag, 3. November 2025 10:12\nAn: ${OWNER}\nBetreff: Ihre Bewerbung\n\n`;

const texts: HostileEmail[] = Object.entries(PIECES).flatMap(([name, piece]) => [
  {
    name: `${name}, plain`,
    make: (size) => email([`From: ${STRANGER}`, 'Subject: Your application', UTF8], fill(piece, size)),
  },
  {
    name: `${name}, forwarded`,
    make: (size) => email([`From: ${OWNER}`, 'Subject: Fwd: Your application', UTF8], fill(piece, size)),
  },
  {
    name: `${name}, below a header block`,
    make: (size) =>
      email([`From: ${OWNER}`, 'Subject: WG: Ihre Bewerbung', UTF8], GERMAN_BLOCK + fill(piece, size)),
  },
  {
    name: `${name}, in HTML`,
    make: (size) =>
      email(
        [`From: ${OWNER}`, 'Subject: Fwd: Your application', 'Content-Type: text/html; charset=utf-8'],
        `<p>${fill(piece, size).replaceAll('\n', '<br>')}</p>`,
      ),
  },
]);

/** Sixteen texts of all pieces in turns that follow no order, the same on every machine. */
const mixtures: HostileEmail[] = Array.from({ length: 16 }, (_, seed) => ({
  name: `mixture ${seed}`,
  make: (size) => {
    const pieces = Object.values(PIECES);
    const said: string[] = [];
    for (let length = 0, state = seed + 1; length < size; ) {
      state = (state * 48_271) % 2_147_483_647;
      const piece = pieces[state % pieces.length]!.repeat(1 + (state % 7));
      said.push(piece);
      length += Buffer.byteLength(piece);
    }
    return email([`From: ${OWNER}`, 'Subject: Fwd: Your application', UTF8], said.join(''));
  },
}));

const pages: HostileEmail[] = Object.entries(TAGS).map(([name, tag]) => ({
  name: `${name}, as HTML`,
  make: (size) =>
    email(
      [`From: ${OWNER}`, 'Subject: Fwd: Your application', 'Content-Type: text/html; charset=utf-8'],
      fill(tag, size),
    ),
}));

const calendar = (line: string, size: number) =>
  `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n${fill(line, size)}END:VEVENT\r\nEND:VCALENDAR\r\n`;
const calendars: HostileEmail[] = Object.entries({
  attendees: 'ATTENDEE;CN=A:mailto:a@b.example\r\n',
  'recurrence rules': 'RRULE:FREQ=SECONDLY;COUNT=999999999\r\n',
  'exception dates': 'EXDATE:20251103T101200Z\r\n',
  'folded lines': 'DESCRIPTION:a\r\n b\r\n',
  parameters: 'X-A;A=B;C=D;E="F":\r\n',
  'events in events': 'BEGIN:VEVENT\r\n',
  'one long line': 'a',
}).map(([name, line]) => ({
  name: `calendar of ${name}`,
  make: (size) =>
    email(
      [
        `From: ${STRANGER}`,
        'Subject: Interview',
        'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
      ],
      // Larger calendars are not read at all.
      calendar(line, Math.min(size, 250_000)),
    ),
}));

const headers: HostileEmail[] = [
  ...Object.entries({
    Subject: 'Re: ',
    'Subject ': 'Fwd: [x] ',
    References: '<a@b.example> ',
    To: 'a@b.example, ',
    Cc: 'A <a@b.example>; ',
    From: '"a" <',
    'Reply-To': '(((',
    Received: 'from a by b for <c@d.example>; ',
    'Authentication-Results': 'mx.afterword.test; dmarc=pass (a(b)) ',
    'List-Unsubscribe': '<https://a.example>, ',
    'Content-Type': 'text/plain; a="b"; ',
    'X-Words': '=?utf-8?Q?=C3=A4?= ',
  }).flatMap(([name, piece]) => [
    {
      name: `huge ${name.trim()} line of ${piece.trim()}`,
      make: (size: number) => email([`${name.trim()}: ${fill(piece, size)}`], 'a'),
    },
    {
      name: `folded ${name.trim()} line of ${piece.trim()}`,
      make: (size: number) => email([`${name.trim()}: ${fill(`${piece}\r\n `, size)}`], 'a'),
    },
  ]),
  {
    name: 'a hundred thousand header lines',
    make: (size) => email([fill('X-A: b\r\n', size).trimEnd()], 'a'),
  },
  { name: 'header lines without a body', make: (size) => Buffer.from(fill('Subject: a\r\n', size)) },
  { name: 'no header at all', make: (size) => Buffer.from(fill('a b c\r\n', size)) },
];

const parts: HostileEmail[] = [
  {
    name: 'multipart two hundred deep',
    make: (size) => Buffer.from(`${head()}\r\n${nested(200, fill('deep words ', size))}`),
  },
  {
    name: 'alternatives of alternatives',
    make: (size) =>
      email(
        ['Content-Type: multipart/alternative; boundary=q'],
        fill('--q\r\nContent-Type: multipart/alternative; boundary=q\r\n\r\n', size),
      ),
  },
  {
    name: 'thousands of parts',
    make: (size) => email(['Content-Type: multipart/mixed; boundary=q'], fill('--q\r\n\r\na\r\n', size)),
  },
  {
    name: 'thousands of HTML parts',
    make: (size) =>
      email(
        ['Content-Type: multipart/mixed; boundary=q'],
        fill('--q\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n', size),
      ),
  },
  {
    name: 'attached messages',
    make: (size) =>
      email(
        ['Content-Type: multipart/mixed; boundary=q'],
        fill('--q\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n\r\na\r\n', size),
      ),
  },
  {
    name: 'messages in messages',
    make: (size) =>
      email(['Content-Type: message/rfc822'], fill('Content-Type: message/rfc822\r\n\r\n', size)),
  },
  {
    name: 'boundaries that never come',
    make: (size) => email(['Content-Type: multipart/mixed; boundary=q'], fill('--qq\r\n', size)),
  },
  {
    name: 'base64 that is none',
    make: (size) => email([UTF8, 'Content-Transfer-Encoding: base64'], fill('%%%% ', size)),
  },
  {
    name: 'base64 of one letter',
    make: (size) =>
      email([UTF8, 'Content-Transfer-Encoding: base64'], Buffer.alloc(size * 0.75, 'a').toString('base64')),
  },
  {
    name: 'quoted-printable of soft breaks',
    make: (size) => email([UTF8, 'Content-Transfer-Encoding: quoted-printable'], fill('=\r\n', size)),
  },
  {
    name: 'mojibake',
    make: (size) => email([UTF8], fill('fÃ¼r â€™ Ã©tÃ© ', size)),
  },
  {
    name: 'a charset that shifts',
    make: (size) => email(['Content-Type: text/plain; charset=iso-2022-jp'], fill('\u001b$B\u001b(B', size)),
  },
];

function nested(depth: number, text: string): string {
  let body = `Content-Type: text/plain\r\n\r\n${text}`;
  for (let i = 0; i < depth; i++)
    body = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${body}\r\n--b${i}--\r\n`;
  return body;
}

/** Emails of any size that try each step of the reading where it is dearest. */
export const HOSTILE_EMAILS: readonly HostileEmail[] = [
  ...texts,
  ...mixtures,
  ...pages,
  ...calendars,
  ...headers,
  ...parts,
];
