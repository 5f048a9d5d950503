import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../../src/core/read/read-email.ts';
import { parseEmail } from '../../../../src/mailbox/parse-email.ts';
import { composeEmail, gmailForward, identity, owner, recruiter } from '../compose-email.ts';

const folder = new URL('../../../fixtures/forwards/', import.meta.url);

interface Expected {
  file: string;
  from: { name: string; address: string };
  to: string[];
  cc: string[];
  date: string;
  subject: string;
  text: string;
  note: string | null;
  language: string | null;
  messageId?: string;
  wrapping?: string;
  depth?: number;
}
const fixtures = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected[];

async function readFixture(file: string) {
  const email = await parseEmail(readFileSync(new URL(`${file}.eml`, folder)));
  return readEmail(email, identity, { timeZone: 'Europe/Berlin' });
}

describe('readEmail', () => {
  it.each(fixtures)('finds the original in $file', async (expected) => {
    const { original, ...reading } = await readFixture(expected.file);
    expect({
      from: original.from,
      to: original.to.map(({ address }) => address),
      cc: original.cc.map(({ address }) => address),
      date: original.date?.toISOString(),
      subject: original.subject,
      text: original.text,
      messageId: original.messageId,
      note: reading.note,
      language: reading.language,
      wrapping: reading.wrapping,
      depth: reading.depth,
    }).toEqual({ messageId: null, wrapping: 'inline', depth: 1, ...expected, file: undefined });
  });

  it('leaves the text of a message whose author quotes a forward to its author', () => {
    const inner = `Hello Robin, our team lead wrote this about you:\n\n${gmailForward({ name: 'Max Rhee', address: 'max@tidewater.example' }, 'Robin', 'Strong on tides.')}`;
    const email = composeEmail({
      from: [owner],
      subject: 'Fwd: Feedback',
      text: gmailForward(recruiter, 'Fwd: Feedback', inner),
    });
    const { original, depth } = readEmail(email, identity);
    expect(depth).toBe(1);
    expect(original.from).toEqual(recruiter);
    expect(original.text).toBe('Hello Robin, our team lead wrote this about you:');
    expect(original.quoted).toContain('Strong on tides.');
  });

  it('opens the mail of a mere carrier, and trusts none of it', () => {
    const email = composeEmail({
      from: [{ name: 'Tim', address: 'tim@ode.example' }],
      to: [{ name: null, address: 'jobs@afterword.test' }],
      subject: 'Fwd: Planner role',
      text: gmailForward(recruiter, 'Planner role', 'We chose another candidate.'),
    });
    const { original, provenance } = readEmail(email, identity);
    expect(original.from).toEqual(recruiter);
    expect(provenance).toMatchObject({ kind: 'untrusted', trusted: false });
    expect(provenance.reason).toContain('tim@ode.example');
  });

  it.each([
    [{ name: 'Tim', address: 'tim@ode.example' }, false],
    [{ ...owner, address: 'robin@second.example' }, true],
  ])("believes a forward inside the owner's only when the owner made it too", (carrier, trusted) => {
    const inner = gmailForward(recruiter, 'Planner role', 'We chose another candidate.');
    const email = composeEmail({
      from: [owner],
      subject: 'Fwd: Fwd: Planner role',
      text: gmailForward(carrier, 'Fwd: Planner role', inner),
      headers: [
        {
          name: 'authentication-results',
          value: `${identity.trustedAuthservId}; dmarc=pass header.from=vey.example`,
        },
      ],
    });
    const { original, provenance } = readEmail(email, identity);
    expect(original.from).toEqual(recruiter);
    expect(provenance).toMatchObject({ kind: 'owner-forward', trusted });
  });

  it('takes only the sender from the HTML, where the text part has the words and the links', () => {
    const head = 'Sent: Tuesday, October 28, 2025 10:46 AM\nTo: Robin Vey\nSubject: Planner role';
    const { original } = readEmail(
      composeEmail({
        from: [owner],
        subject: 'FW: Planner role',
        text: `From: Ines Corvi\n${head}\n\nPick a time: https://calendly.com/ines/30min`,
        html: `<p>From: ${recruiter.name} &lt;${recruiter.address}&gt;<br>${head.replaceAll('\n', '<br>')}</p><p><a href="https://calendly.com/ines/30min">Pick a time</a></p>`,
      }),
      identity,
    );
    expect(original.from).toEqual(recruiter);
    expect(original.text).toBe('Pick a time: https://calendly.com/ines/30min');
  });

  it('does not open a redirected message, whatever it quotes', () => {
    const email = composeEmail({ subject: 'Fwd: Robin', text: gmailForward(owner, 'Robin', 'Old words.') });
    const { original, wrapping } = readEmail(email, identity);
    expect(wrapping).toBe('redirect');
    expect(original.from).toEqual(recruiter);
  });

  it("takes the owner's reply with history below for the owner's own words", () => {
    const text =
      'I accept, thank you.\n\nFrom: Ines Corvi <ines.corvi@tidewater.example>\nSent: Tuesday, October 28, 2025 10:46 AM\nTo: Robin Vey <robin@vey.example>\nSubject: Planner role\n\nWill you join us?';
    const { wrapping, original, provenance } = readEmail(
      composeEmail({ from: [owner], subject: 'RE: Planner role', text }),
      identity,
    );
    expect(wrapping).toBe('none');
    expect(provenance.kind).toBe('owner');
    expect(original.text).toBe('I accept, thank you.');
  });

  it('keeps a forward that it cannot read as the words of an unknown sender', () => {
    const { original, depth, provenance } = readEmail(
      composeEmail({ from: [owner], subject: 'Fwd: Planner role', text: 'We chose another candidate.' }),
      identity,
    );
    expect(depth).toBe(1);
    expect(original).toMatchObject({
      from: null,
      subject: 'Planner role',
      text: 'We chose another candidate.',
    });
    expect(provenance.kind).toBe('owner-forward');
  });

  it('reads the whole letter as that of an unknown sender, where its own header is missing and history stands below', () => {
    const letter = 'Hello Robin,\n\nwe chose another candidate.\n\nBest wishes\nInes';
    const { original, depth, note } = readEmail(
      composeEmail({
        from: [owner],
        subject: 'Fwd: Planner role',
        text: `${letter}\n\nOn Mon, 20 Oct 2025 at 09:14, Ines Corvi <ines.corvi@tidewater.example> wrote:\n> We would like to invite you.`,
      }),
      identity,
    );
    expect(depth).toBe(1);
    expect(note).toBeNull();
    expect(original).toMatchObject({ from: null, text: 'Hello Robin,\n\nwe chose another candidate.' });
    expect(original.quoted).toContain('We would like to invite you.');
  });

  it('doubts a few words of an unknown sender above quoted history', () => {
    const text = (said: string) =>
      `${said}\n\nOn Mon, 20 Oct 2025 at 09:14, Robin Vey <robin@vey.example> wrote:\n> I would come gladly.`;
    const read = (said: string) =>
      readEmail(composeEmail({ from: [owner], subject: 'Fwd: Planner role', text: text(said) }), identity);
    const { original, doubts } = read('Not this time, it seems.');
    expect(original).toMatchObject({ from: null, text: 'Not this time, it seems.' });
    expect(doubts).toEqual([expect.stringContaining('where the forwarded message begins')]);
    expect(read('Dear Robin,\n\nwe chose another candidate.').doubts).toEqual([]);
  });

  describe("of a forward whose newest message is the owner's own", () => {
    const answer = 'Hi Ines, thank you for letting me know.';
    const readThread = (text: string) =>
      readEmail(
        composeEmail({
          from: [owner],
          subject: 'Fwd: Re: Planner role',
          text: gmailForward(owner, 'Re: Planner role', text),
        }),
        identity,
      );

    it.each([
      [
        'a sentence',
        'On Mon, 27 Oct 2025 at 10:00, Ines Corvi <ines.corvi@tidewater.example> wrote:\n\n> We chose another candidate.',
      ],
      [
        'a block',
        '________________________________\nFrom: Ines Corvi <ines.corvi@tidewater.example>\nSent: Monday, October 27, 2025 11:00 AM\nTo: Robin Vey\nSubject: Planner role\n\nWe chose another candidate.',
      ],
    ])('takes the message that it answers, quoted under %s, and doubts it', (_name, below) => {
      const { original, note, doubts } = readThread(`${answer}\n\nRobin\n\n${below}`);
      expect(original).toMatchObject({
        from: recruiter,
        subject: 'Planner role',
        text: 'We chose another candidate.',
      });
      expect(note).toContain(answer);
      expect(doubts).toEqual(['The newest message in it is your own.']);
    });

    it('doubts it where it quotes nobody else', () => {
      const older = 'On Mon, 27 Oct 2025 at 10:00, Robin Vey <robin@vey.example> wrote:\n\n> Any news?';
      for (const text of [answer, `${answer}\n\n${older}`]) {
        const { original, doubts } = readThread(text);
        expect(original.from).toEqual(owner);
        expect(doubts).toHaveLength(1);
      }
    });

    it('does not doubt what somebody else wrote', () => {
      const text = gmailForward(recruiter, 'Re: Planner role', answer);
      const email = composeEmail({ from: [owner], subject: 'Fwd: Re: Planner role', text });
      expect(readEmail(email, identity).doubts).toEqual([]);
    });
  });

  it.each([
    ['has no words', { text: '' }, 'no words'],
    [
      'is encrypted in parts',
      { text: '', attachments: [{ filename: null, contentType: 'application/pgp-encrypted', size: 11 }] },
      'encrypted',
    ],
    [
      'is encrypted in its text',
      { text: '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----' },
      'encrypted',
    ],
  ])('says of an email that it %s', (_how, changes, words) => {
    expect(readEmail(composeEmail(changes), identity).doubts).toEqual([expect.stringContaining(words)]);
  });

  it('does not miss the words of an invitation, nor of the owner', () => {
    const calendar = readEmail(composeEmail({ text: '', calendars: ['BEGIN:VCALENDAR'] }), identity);
    const own = readEmail(composeEmail({ text: '', from: [owner] }), identity);
    expect([calendar.doubts, own.doubts]).toEqual([[], []]);
  });

  it.each([
    [0, []],
    [1, ['1 more message in it was not read. Forward them one by one.']],
    [2, ['2 more messages in it were not read. Forward them one by one.']],
  ])('reads the first of the messages attached, and says that it left %i', (more, doubts) => {
    const others = Array.from({ length: more }, () => composeEmail({ subject: 'Another role' }));
    const email = composeEmail({ from: [owner], subject: 'Two', attached: [composeEmail(), ...others] });
    const { original, doubts: said } = readEmail(email, identity);
    expect(original.subject).toBe('Planner role');
    expect(said).toEqual(doubts);
  });

  it('doubts the first of two that stand in the text of one forward', () => {
    const second = gmailForward({ name: 'Sam Ode', address: 'sam@ode.example' }, 'Diver', 'Come.');
    const text = `${gmailForward(recruiter, 'Planner role', 'We chose another.')}\n\n${second.replace('10:46', '11:46')}`;
    const { original, doubts } = readEmail(
      composeEmail({ from: [owner], subject: 'Fwd: two', text }),
      identity,
    );
    expect(original).toMatchObject({ from: recruiter, text: 'We chose another.' });
    expect(doubts).toEqual(['1 more message in it was not read. Forward them one by one.']);
  });

  it("trusts no later message of another sender that the first one's text may have made up", () => {
    const trustOf = (second: typeof recruiter) => {
      const made = gmailForward(second, 'Re: Planner role', 'We chose another.').replace('10:46', '11:46');
      const email = composeEmail({
        from: [owner],
        subject: 'Fwd: Planner role',
        text: `${gmailForward(recruiter, 'Planner role', 'Hello.')}\n\n${made}`,
        headers: [
          {
            name: 'authentication-results',
            value: `${identity.trustedAuthservId}; dmarc=pass header.from=vey.example`,
          },
        ],
      });
      const { original, provenance } = readEmail(email, identity);
      return [original.from, provenance.trusted];
    };
    const sam = { name: 'Sam Ode', address: 'sam@ode.example' };
    expect(trustOf(sam)).toEqual([sam, false]);
    expect(trustOf(recruiter)).toEqual([recruiter, true]);
  });

  it.each([
    ['a friend', 'tim.ode@gmail.com', true],
    ['somebody at a company', 'tim@ode.example', false],
  ])('opens what %s passed on with a word above it (%s): %s', (_who, address, isOpened) => {
    const inner = `This came to me, sorry!\n\n${gmailForward(recruiter, 'Planner role', 'We chose another.')}`;
    const tim = { name: 'Tim Ode', address };
    const text = gmailForward(tim, 'Fwd: Planner role', inner);
    const email = composeEmail({ from: [owner], subject: 'Fwd: Planner role', text });
    const { original, note, provenance } = readEmail(email, identity);
    expect(original.from).toEqual(isOpened ? recruiter : tim);
    expect(note).toBe(isOpened ? 'This came to me, sorry!' : null);
    expect(provenance.trusted).toBe(false);
  });

  it.each([
    ['mate, look at this. pint on Friday?', true],
    ['Guck mal, kommst du am Samstag trotzdem?', true],
    ['Another one, from the shipyard.', false],
  ])('doubts whose answer it is under a word to a friend: %s', (above, isDoubted) => {
    const text = `${above}\n\n${gmailForward(recruiter, 'Planner role', 'We chose another.')}`;
    const { original, doubts } = readEmail(
      composeEmail({ from: [owner], subject: 'Fwd: Planner role', text }),
      identity,
    );
    expect(original.from).toEqual(recruiter);
    expect(doubts).toEqual(isDoubted ? [expect.stringContaining('said to somebody')] : []);
  });

  describe('of a letter that the owner pasted', () => {
    const letter =
      'Dear Robin,\n\nthank you for making the time to come and see us. We have talked it over, and chose another candidate for the role of planner.\n\nInes Corvi';
    const readPasted = (changes: Parameters<typeof composeEmail>[0]) =>
      readEmail(
        composeEmail({
          from: [owner],
          to: [{ name: null, address: 'jobs+k7qd@afterword.test' }],
          subject: 'They said no',
          text: `Got this today:\n\n${letter}`,
          ...changes,
        }),
        identity,
      );

    it('reads the letter of an unknown sender, and doubts it', () => {
      const { original, note, depth, doubts } = readPasted({});
      expect(original).toMatchObject({ from: null, text: expect.stringMatching(/^Dear Robin,/) });
      expect([note, depth]).toEqual(['Got this today:', 1]);
      expect(doubts).toEqual([expect.stringContaining('reads like a letter to you')]);
    });

    it.each([
      ['commands something', { text: `pause\n\n${letter}` }],
      ['keeps something', { text: `win: a fine letter\n\n${letter}` }],
      ['answers something', { references: ['<a@afterword.test>'] }],
      ['is an answer', { subject: 'Re: This week' }],
      ['goes to somebody else', { to: [recruiter] }],
      ['greets somebody else', { text: letter.replace('Robin', 'Ines') }],
      ['is a few words', { text: 'Hi Robin, they said no.' }],
      ['comes from somebody else', { from: [recruiter] }],
    ])('leaves what %s', (_how, changes) => {
      expect(readPasted(changes).depth).toBe(0);
    });
  });

  it('gives one fingerprint to the same mail in every wrapping', async () => {
    const files = [
      'attached-en',
      'inline-in-attached-en',
      'inline-thrice-en',
      'redirected-en',
      'gmail-html-only-en',
      'ios-en',
      'outlook-desktop-en',
      'text-part-without-names-en',
    ];
    const prints = await Promise.all(files.map(async (file) => (await readFixture(file)).fingerprint));
    expect(new Set(prints).size).toBe(1);
    expect((await readFixture('gmail-en')).fingerprint).not.toBe(prints[0]);
  });
});
