import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/core/extract/extract-facts.ts';
import type { Identity } from '../../../../src/core/identity.ts';
import type { Label } from '../../../../src/core/outcome.ts';
import type { Original, Reading } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';

const owner: Identity = {
  ownerName: 'Jonas Weber',
  ownerAddresses: ['jonas@weber.example'],
  inboxAddress: 'inbox@post.example',
  intakeTag: null,
  trustedAuthservId: null,
};
const facts = (original: Partial<Original>, rest: Omit<Partial<Reading>, 'original'> = {}) =>
  extractFacts(aReading({ ...rest, original }), owner, { ownerTimeZone: 'Europe/Berlin' });

const invite = (lines: string, method = 'REQUEST') =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:1@northwind.example',
    'SUMMARY:Interview with Northwind',
    'ORGANIZER;CN="Lindt, Mara":mailto:mara.lindt@northwind.example',
    'ATTENDEE;CN=Jonas Weber:mailto:jonas@weber.example',
    'ATTENDEE;CN=Priya Anand:mailto:priya.anand@northwind.example',
    'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@northwind.example',
    'ATTENDEE;CN=Northwind Recruiting:mailto:recruiting@northwind.example',
    lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('people', () => {
  it('are the writer, with a title from the signature', () => {
    const { people } = facts({ signature: 'Mara Lindt\nTalent Acquisition Partner\nNorthwind GmbH' });
    expect(people).toEqual([
      {
        name: 'Mara Lindt',
        address: 'mara.lindt@northwind.example',
        is: 'recruiter',
        title: 'Talent Acquisition Partner',
        source: 'from',
        evidence: 'Talent Acquisition Partner',
      },
    ]);
  });

  it('are whom a machine or a colleague names, and nobody whom a stranger names', () => {
    const victim = { name: 'Victor Timm', address: 'victor.timm@harbour.example' };
    const colleague = { name: 'Priya Anand', address: 'priya.anand@northwind.example' };
    const named = (from: string) =>
      facts({
        from: { name: 'Mara Lindt', address: from },
        replyTo: [victim],
        cc: [colleague],
      }).people.map(({ address }) => address);
    expect(named('mara.lindt@northwind.example')).toEqual([
      'mara.lindt@northwind.example',
      colleague.address,
    ]);
    expect(named('no-reply@harbour-jobs.example')).toEqual([victim.address, colleague.address]);
  });

  it.each([
    ['Engineering Manager', 'hiring_manager'],
    ['Head of Talent', 'recruiter'],
    ['Personalreferentin', 'recruiter'],
    ['Leiterin Personal', 'recruiter'],
    ['Leitung HR', 'recruiter'],
    ['Recruitment Consultant', 'agency'],
    ['Teamleiter Logistik', 'hiring_manager'],
    ['Chargée de recrutement', 'recruiter'],
  ])('with the title %s are %s', (title, is) => {
    expect(facts({ signature: `Mara Lindt\n${title}` }).people[0]?.is).toBe(is);
  });

  it.each(['Executive Assistant to the Chief Data Officer', 'Account Manager'])(
    'with the title %s decide on nobody',
    (title) => {
      expect(facts({ signature: `Mara Lindt\n${title}` }).people[0]?.is).toBe('unknown');
    },
  );

  it('have their title below their name, and not from an agenda or a list of openings above it', () => {
    const titleIn = (lines: readonly string[]) =>
      facts({ text: lines.join('\n'), signature: null }).people[0]?.title ?? null;
    const agenda = ['10:00 Priya Anand', 'Director of Engineering', 'Head of Design (Berlin)'];
    expect(titleIn([...agenda, 'See you then,', 'Mara Lindt', 'Recruiting Coordinator'])).toBe(
      'Recruiting Coordinator',
    );
    expect(titleIn([...agenda, 'Best regards', 'M. Lindt', 'Recruiter'])).toBe('Recruiter');
    expect(titleIn([...agenda, 'Mara Lindt'])).toBeNull();
    expect(titleIn(agenda)).toBeNull();
    expect(titleIn(['Kind regards', 'Mara Lindt', 'You will also meet the VP Engineering.'])).toBeNull();
  });

  it.each([
    ["I'm the hiring manager for this role.", 'hiring_manager'],
    ['I am one of the recruiters at Northwind.', 'recruiter'],
    ['I am writing on behalf of our client.', 'agency'],
    ['Thank you for taking the time to speak with me.', 'interviewer'],
    ['Thank you for your application.', 'unknown'],
  ])('who write "%s" are %s', (text, is) => expect(facts({ text }).people[0]?.is).toBe(is));

  it.each([
    ['Lindt, Mara', 'Mara Lindt'],
    ['Mara Lindt (via Northwind)', 'Mara Lindt'],
    ['Mara Lindt | Northwind', 'Mara Lindt'],
    ['Mara Lindt at Northwind', 'Mara Lindt'],
    ['Dr. Mara von der Lindt', 'Dr. Mara von der Lindt'],
  ])('called %s are %s', (name, expected) => {
    expect(facts({ from: { name, address: 'ml@northwind.example' } }).people[0]?.name).toBe(expected);
  });

  it('have a name from the signature when the header gives none', () => {
    const from = { name: null, address: 'mlindt@northwind.example' };
    expect(facts({ from, signature: 'Mara Lindt\nRecruiter' }).people[0]).toMatchObject({
      name: 'Mara Lindt',
      is: 'recruiter',
    });
    expect(facts({ from, signature: 'Priya Anand\nRecruiter' }).people[0]).toMatchObject({ name: null });
  });

  it('need a name when no person sent the email', () => {
    const from = { name: null, address: 'cash@northwind.example' };
    expect(facts({ from, text: 'Apply now.' }, { automatic: 'bulk mail' }).people).toEqual([]);
  });

  it('have a name from the address only where it is plainly first.last', () => {
    const nameOf = (address: string) => facts({ from: { name: null, address } }).people[0]?.name;
    expect(nameOf('mara.lindt@northwind.example')).toBe('Mara Lindt');
    expect(nameOf('mlindt@northwind.example')).toBeNull();
    expect(nameOf('northwind@northwind.example')).toBeUndefined();
  });

  it.each([
    { name: 'Northwind Careers', address: 'careers@northwind.example' },
    { name: 'Mara Lindt', address: 'no-reply@northwind.example' },
    { name: 'Mara Lindt', address: 'jobs@northwind.example' },
    { name: 'Mara Lindt', address: 'mara.lindt@us.greenhouse-mail.io' },
    { name: 'Mara Lindt', address: 'mara.lindt@hire.lever.co' },
    { name: 'Northwind Group', address: 'nw@northwind.example' },
    { name: 'Boreal Freight', address: 'invitations@codegauge.example' },
    { name: 'Boreal Freight via Codegauge', address: 'mail@codegauge.example' },
    { name: 'Harbour Dental', address: 'frontdesk@harbour.example' },
    { name: 'Jonas Weber', address: 'jonas@weber.example' },
    { name: null, address: 'inbox+af7q@post.example' },
  ])('are not $name <$address>', (from) => {
    expect(facts({ from }).people).toEqual([]);
  });

  it('are whoever writes from an address that spells their name, whatever name their house has', () => {
    const text = 'Thank you for coming in. We have gone with another candidate at Quist Ohl.';
    const from = { name: 'Quist Ohl', address: 'quist.ohl@quorndon.example' };
    expect(facts({ from, text }).people).toMatchObject([{ name: 'Quist Ohl' }]);
    expect(facts({ from: { ...from, address: 'ohl@quorndon.example' }, text }).people).toEqual([]);
  });

  it('are never those named in the text only', () => {
    expect(facts({ text: 'Write to Priya Anand, priya.anand@northwind.example.' }).people).toHaveLength(1);
  });

  it('are those of the calendar part: who invites to an interview interviews, rooms and tasks do not', () => {
    const { people } = facts({
      from: { name: 'Northwind', address: 'no-reply@northwind.example' },
      calendars: [invite('DTSTART:20260514T120000Z\r\nDTEND:20260514T124500Z')],
    });
    expect(people.map(({ name, address, is, source }) => [name, address, is, source])).toEqual([
      ['Mara Lindt', 'mara.lindt@northwind.example', 'interviewer', 'calendar'],
      ['Priya Anand', 'priya.anand@northwind.example', 'interviewer', 'calendar'],
    ]);
  });
});

describe('the interview', () => {
  it('has the time of the calendar part, whatever its zone', () => {
    expect(
      facts({ calendars: [invite('DTSTART;TZID=America/New_York:20260514T090000\r\nDURATION:PT45M')] })
        .interview,
    ).toEqual({
      at: new Date('2026-05-14T13:00:00Z'),
      endsAt: new Date('2026-05-14T13:45:00Z'),
      source: 'calendar',
      tookPlace: false,
      cancelled: false,
      evidence: 'Interview with Northwind',
    });
  });

  it('takes a calendar time without a zone for the owner’s, and a day for the whole day', () => {
    expect(facts({ calendars: [invite('DTSTART:20260514T090000')] }).interview?.at).toEqual(
      new Date('2026-05-14T07:00:00Z'),
    );
    expect(facts({ calendars: [invite('DTSTART;VALUE=DATE:20260514')] }).interview).toMatchObject({
      at: new Date('2026-05-13T22:00:00Z'),
      endsAt: new Date('2026-05-14T22:00:00Z'),
    });
  });

  it.each(['DTSTART:20260514T120000Z\r\nSTATUS:CANCELLED', 'DTSTART:20260514T120000Z'])(
    'is called off by the calendar part: %s',
    (lines) => {
      const method = lines.includes('STATUS') ? undefined : 'CANCEL';
      expect(facts({ calendars: [invite(lines, method)] }).interview).toMatchObject({
        at: new Date('2026-05-14T12:00:00Z'),
        cancelled: true,
        tookPlace: false,
      });
    },
  );

  it('is called off by the words of the writer, with the date that no longer stands', () => {
    const text = 'Unfortunately we have to call off our interview on 14 May at 2pm. I will be in touch.';
    expect(facts({ text }).interview).toMatchObject({
      at: new Date('2026-05-14T12:00:00Z'),
      cancelled: true,
    });
    expect(facts({ text: 'Unfortunately we have to call off our meeting.' }).interview).toMatchObject({
      at: null,
      cancelled: true,
    });
  });

  it('stands on another date when the same email names one', () => {
    const text =
      'I have to cancel our interview tomorrow. Your new interview is confirmed for 14 May at 2pm instead.';
    expect(facts({ text }).interview).toMatchObject({
      at: new Date('2026-05-14T12:00:00Z'),
      cancelled: false,
    });
  });

  it('is none when the meeting is something else', () => {
    const webinar = invite('DTSTART:20260514T120000Z').replace(
      'Interview with Northwind',
      'Webinar: careers',
    );
    expect(facts({ calendars: [webinar] }).interview).toBeNull();
  });

  it.each(['', 'BEGIN:VCALENDAR', 'not a calendar', invite('DTSTART:garbage'), invite('').slice(0, 90)])(
    'survives a broken calendar part',
    (calendar) => expect(facts({ calendars: [calendar] }).interview).toBeNull(),
  );

  it('does not wait for a zone that changes every second since 1601', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Odd',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=SECONDLY',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
    ].join('\r\n');
    const hostile = invite('DTSTART;TZID=Odd:20260514T090000').replace('BEGIN:VEVENT', zone);
    expect(facts({ calendars: [hostile] }).interview?.at).toEqual(new Date('2026-05-14T07:00:00Z'));
  });

  it.each([
    ['en', 'Your interview is confirmed for Thursday, 14 May at 2pm.', '2026-05-14T12:00:00Z'],
    ['en', 'Your interview is confirmed for Thursday, 14 May at 2pm EDT.', '2026-05-14T18:00:00Z'],
    ['en', 'Our phone interview is on 14 May 2026 at 10:00 (America/New_York).', '2026-05-14T14:00:00Z'],
    ['en', 'I am looking forward to our call tomorrow at 3pm.', '2026-05-05T13:00:00Z'],
    [
      'en',
      'Unfortunately I need to move our interview from Tuesday 5 May at 10am to Thursday 7 May at 2pm.',
      '2026-05-07T12:00:00Z',
    ],
    [
      'en',
      'Your interview has been scheduled.\n\nDate: Thursday, 14 May 2026\nTime: 14:00 - 14:45',
      '2026-05-14T12:00:00Z',
    ],
    [
      'de',
      'wir laden Sie zu einem Vorstellungsgespräch am 14. Mai 2026 um 14:00 Uhr ein.',
      '2026-05-14T12:00:00Z',
    ],
    ['de', 'Ihr Gespräch findet am Donnerstag, den 14. Mai um 9 Uhr statt.', '2026-05-14T07:00:00Z'],
    ['fr', 'Votre entretien est confirmé pour le jeudi 14 mai à 14h30.', '2026-05-14T12:30:00Z'],
    ['es', 'Tu entrevista está confirmada para el jueves 14 de mayo a las 16:00.', '2026-05-14T14:00:00Z'],
    ['nl', 'Je sollicitatiegesprek staat gepland op donderdag 14 mei om 14.30 uur.', '2026-05-14T12:30:00Z'],
    ['pt', 'Sua entrevista está confirmada para quinta-feira, 14 de maio às 15h.', '2026-05-14T13:00:00Z'],
    ['nl', 'Het gesprek voor de vacature staat op donderdag 14 mei om 14:30.', '2026-05-14T12:30:00Z'],
    [
      'nl',
      'We nodigen je uit voor een gesprek met Ada op donderdag 14 mei om 14:30 uur.',
      '2026-05-14T12:30:00Z',
    ],
    ['nl', 'Top, dan bel ik je donderdag 14 mei om 11:00 uur. Tot dan!', '2026-05-14T09:00:00Z'],
    ['de', 'Dann halten wir Donnerstag, 14. Mai, um 12:00 Uhr fest.', '2026-05-14T10:00:00Z'],
    ['pt', 'Combinado, então nos falamos quinta-feira, 14 de maio, às 10h30.', '2026-05-14T08:30:00Z'],
    ['it', 'Perfetto, allora ti chiamo giovedì 14 maggio alle 14:00.', '2026-05-14T12:00:00Z'],
    ['it', 'la aspetto per il colloquio di giovedì 14 maggio alle 15:00.', '2026-05-14T13:00:00Z'],
    ['fr', 'Parfait, je vous appelle jeudi 14 mai à 14h30.', '2026-05-14T12:30:00Z'],
    ['es', 'Perfecto, te llamo el jueves 14 de mayo a las 12:00.', '2026-05-14T10:00:00Z'],
    ['en', 'Great, I will call you on Thursday 14 May at 3pm.', '2026-05-14T13:00:00Z'],
    ['it', 'Il colloquio è confermato per giovedì 14 maggio alle ore 15:00.', '2026-05-14T13:00:00Z'],
  ] as const)('is dated by a phrase (%s): %s', (language, text, at) => {
    expect(facts({ text }, { language }).interview).toMatchObject({
      at: new Date(at),
      source: 'phrase',
      tookPlace: false,
    });
  });

  it.each([
    'Would Thursday, 14 May at 2pm work for an interview?',
    'Please let us know by 14 May whether you are available for an interview.',
    'You can choose a slot between 11 May and 15 May for your interview.',
    'We will get back to you about the interview by Friday.',
    'Interviews will take place in the week of 11 May.',
    'Please complete the test before 14 May.',
    'We cannot offer you an interview on 14 May.',
    'Your interview is on 05/06/2026 at 10:00.',
    'If you are selected, your interview will be on 14 May at 2pm.',
    'We will call you before Thursday 14 May at 2pm.',
    'Shall I call you on Thursday 14 May at 2pm?',
    'We will meet the deadline on Thursday.',
  ])('is not dated by: %s', (text) => expect(facts({ text }).interview).toBeNull());

  it('took place when the writer thanks for it', () => {
    expect(facts({ text: 'Thank you for taking the time to speak with us last week.' }).interview).toEqual({
      at: null,
      endsAt: null,
      source: 'thanked',
      tookPlace: true,
      cancelled: false,
      evidence: 'Thank you for taking the time to speak with us last week.',
    });
  });

  it('did not take place when the same email arranges it', () => {
    const text = 'Thank you for taking the time to speak with us. Join via https://us02web.zoom.us/j/123456';
    expect(facts({ text }).interview).toBeNull();
  });

  it('did not take place because the owner says thank you', () => {
    const from = { name: 'Jonas Weber', address: 'jonas@weber.example' };
    expect(
      facts({ from, text: 'Thank you for taking the time to speak with me last week.' }).interview,
    ).toBeNull();
  });
});

describe('hostile mail', () => {
  it.each(['A', 'A-', '(', 'a.b.', '12 May 2pm interview ', 'The A-A Team ', 'https://calendly.com/', '\n'])(
    'of nothing but "%s" is read in no time',
    (piece) => {
      const text = piece.repeat(300_000 / piece.length);
      const started = performance.now();
      facts({ text, subject: text, signature: text, from: { name: text, address: 'a@northwind.example' } });
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});

describe('the salary', () => {
  const text = 'The salary for this role is £55,000 - £65,000 per annum.';
  it.each<[Label, boolean]>([
    ['offer', true],
    ['interview_invitation', true],
    ['application_received', true],
    ['rejection', false],
    ['feedback_reply', false],
    ['not_job_related', false],
  ])('is in %s: %s', (label, isThere) => {
    const { salary } = extractFacts(aReading({ original: { text } }), owner, {
      ownerTimeZone: 'Europe/Berlin',
      label,
    });
    expect(salary !== null).toBe(isThere);
  });
});

describe('what the writer says of themselves', () => {
  it.each([
    ["I'm Mara, the hiring manager for the role.", 'hiring_manager'],
    ['I am the Engineering Manager of the data team.', 'hiring_manager'],
    ['Ich bin Teamleiterin und würde Sie gern kennenlernen.', 'hiring_manager'],
    ['I am the HR Manager of the house.', 'recruiter'],
    ['I am the Account Manager of your region.', 'unknown'],
    ['You will meet the hiring manager of the data team.', 'unknown'],
  ])('%s makes them %s', (text, is) => {
    expect(facts({ text }).people[0]?.is).toBe(is);
  });

  it('is a recruiter who directs human resources in French', () => {
    expect(facts({ signature: 'Mara Lindt\nDRH' }).people[0]).toMatchObject({
      is: 'recruiter',
      title: 'DRH',
    });
  });
});
