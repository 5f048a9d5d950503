import { DateTime } from 'luxon';
import type { Language } from '../../../src/core/reading.ts';
import { about, deliveryOf, mailBy, throughFilter } from './delivery.ts';
import type { Delivery, ExpectedApplication, Wanted } from './expected.ts';
import { type Calendar, forwardedAttached, forwardedInline, type Mail, redirected } from './mime.ts';
import { JANA, OWNER_ZONE } from './owner.ts';
import { PLANS, personOf } from './plans.ts';
import type { Person } from './words/phrasebook.ts';

interface Special {
  expected: ExpectedApplication;
  deliveries: Delivery[];
}

interface Candidacy {
  company: string;
  role: string;
  zone: string;
  language: Language;
}

function expectation(
  candidacy: Candidacy,
  wanted: Wanted,
  why: string,
  to: readonly Person[],
  more: Partial<ExpectedApplication> = {},
): ExpectedApplication {
  const key = `${candidacy.company} / ${candidacy.role}`;
  const isRequired = wanted !== 'nothing';
  return { key, ...candidacy, wanted, why, to, isRequired, endedAt: null, silentFrom: null, ...more };
}

function talkOf(
  { company, role, zone }: Candidacy,
  organizer: Person,
  start: string,
  attendees: readonly Person[],
  more: Partial<Calendar> = {},
): Calendar {
  return {
    uid: `${company.toLowerCase().replace(/\W/g, '')}-${start.slice(0, 10)}`,
    summary: `${role}: Jana Wessel`,
    location: company,
    organizer,
    attendees: [JANA, ...attendees],
    start: DateTime.fromFormat(start, 'yyyy-MM-dd HH:mm', { zone }),
    minutes: 60,
    sequence: 0,
    ...more,
  };
}

/** The applications that go as few do, each in its own words. */
export async function tellSpecials(): Promise<Special[]> {
  return Promise.all([
    correctedAtOnce(),
    correctedThenTrulyRefused(),
    personAfterMachine(),
    strangeReplyTo(),
    againAtOneCompany(),
    ...twoAtOneCompany(),
    forwardedThrice(),
    monthsOld(),
    calledOffByCalendar(),
    onlyTheRefusal(),
    surveyAfterwards(),
    withdrawn(),
    otherRole(),
    ownersOwnAnswer(),
    atChristmas(),
    beforeClockChange(),
    longThread(),
    initialsOnly(),
    afterAnOptOut(),
  ]);
}

async function correctedAtOnce(): Promise<Special> {
  const it = {
    company: 'Harrowgate Data',
    role: 'Senior Data Engineer',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('f Olivia Strand, Talent Partner', 'harrowgate.example', 0);
  const lead = personOf('m Jack Mellor, Data Lead', 'harrowgate.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2025-10-06 10:12',
    'Interview with Harrowgate Data',
    `Hi Jana,\n\nJack would love to meet you. The invitation for Thursday is attached. It's about the Senior Data Engineer role.\n\nBest,\nOlivia`,
    { calendar: talkOf(it, rec, '2025-10-09 15:00', [lead]) },
  );
  const no = mailBy(
    rec,
    it.zone,
    '2025-10-14 10:04',
    'Your application at Harrowgate Data',
    `Hi Jana,\n\nThank you for meeting Jack last Thursday. After careful thought we've decided not to move forward with your application for Senior Data Engineer.\n\nBest,\nOlivia\n\nOlivia Strand\nTalent Partner, Harrowgate Data`,
  );
  const sorry = mailBy(
    rec,
    it.zone,
    '2025-10-14 13:37',
    'Re: Your application at Harrowgate Data',
    `Jana, I am SO sorry. That last email was meant for another candidate, please ignore it! Jack really enjoyed talking to you and we'd like you to meet the rest of the team. Are you free on Monday at 11?\n\nMortified,\nOlivia`,
    { inReplyTo: no.messageId },
  );
  return {
    expected: expectation(it, 'nothing', 'the refusal was a mistake and taken back at once', []),
    deliveries: [
      await throughFilter(invite, 's01-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's01-1-no', about('rejection', it.company, it.role, key)),
      await throughFilter(sorry, 's01-2-sorry', about('interview_invitation', it.company, it.role, key)),
    ],
  };
}

async function correctedThenTrulyRefused(): Promise<Special> {
  const it = {
    company: 'Moorland Textil',
    role: 'Einkaufsanalystin',
    zone: 'Europe/Berlin',
    language: 'de',
  } as const;
  const rec = personOf('f Frauke Dierks, Personalreferentin', 'moorland-textil.example', 0);
  const key = `${it.company} / ${it.role}`;
  const sign = 'Mit freundlichen Grüßen\nFrauke Dierks\n\nPersonalreferentin\nMoorland Textil, Oldenburg';
  const invite = mailBy(
    rec,
    it.zone,
    '2026-02-23 09:30',
    'Gespräch am Donnerstag',
    `Sehr geehrte Frau Wessel,\n\ngern laden wir Sie zu einem Vorstellungsgespräch für die Stelle Einkaufsanalystin ein: Donnerstag, 26. Februar 2026, 14:00 Uhr, in Oldenburg.\n\n${sign}`,
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-03-04 11:15',
    'Ihre Bewerbung als Einkaufsanalystin',
    `Sehr geehrte Frau Wessel,\n\nvielen Dank für das Gespräch am vergangenen Donnerstag. Leider haben wir uns für eine andere Person entschieden.\n\n${sign}`,
  );
  const sorry = mailBy(
    rec,
    it.zone,
    '2026-03-04 15:50',
    'AW: Ihre Bewerbung als Einkaufsanalystin',
    `Sehr geehrte Frau Wessel,\n\nbitte betrachten Sie meine Nachricht von heute Vormittag als gegenstandslos, mir ist ein Versehen unterlaufen. Sie sind weiterhin im Verfahren! Unsere Geschäftsführerin möchte Sie kennenlernen. Hätten Sie am 11. März um 10 Uhr Zeit?\n\n${sign}`,
    { inReplyTo: no.messageId },
  );
  const truly = mailBy(
    rec,
    it.zone,
    '2026-03-24 10:20',
    'Unsere Entscheidung',
    `Sehr geehrte Frau Wessel,\n\nes ist mir unangenehm, nach dem Hin und Her: Nach dem zweiten Gespräch am 11. März hat sich unsere Geschäftsführerin nun doch für eine Mitbewerberin entschieden, die bereits in der Branche gearbeitet hat. Haben Sie vielen Dank für Ihre Geduld.\n\n${sign}`,
  );
  const delivery = await throughFilter(truly, 's02-3-no', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(it, 'feedback_request', 'the second refusal stands', [rec], {
      endedAt: delivery.at,
    }),
    deliveries: [
      await throughFilter(invite, 's02-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's02-1-no', about('rejection', it.company, it.role, key)),
      await throughFilter(sorry, 's02-2-sorry', about('interview_invitation', it.company, it.role, key)),
      delivery,
    ],
  };
}

async function personAfterMachine(): Promise<Special> {
  const it = {
    company: 'Ashdown Labs',
    role: 'Insights Lead',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const lead = personOf('m Patrick Osborne, Research Director', 'ashdownlabs.example', 0);
  const robot = { name: 'Ashdown Labs', address: 'no-reply@ashdownlabs.example' };
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    lead,
    it.zone,
    '2025-11-03 16:20',
    'Chat on Friday?',
    `Hi Jana,\n\nYour CV for the Insights Lead role landed on my desk. Invitation for Friday attached, an hour by video.\n\nPatrick`,
    { calendar: talkOf(it, lead, '2025-11-07 11:00', []) },
  );
  const no = mailBy(
    robot,
    it.zone,
    '2025-11-18 18:00',
    'Your application to Ashdown Labs',
    'Dear Jana,\n\nThank you for your interest in Ashdown Labs and for the time you spent interviewing for Insights Lead. We have decided to proceed with other candidates.\n\nThe Ashdown Labs team\nPlease do not reply.',
    { headers: [{ key: 'Auto-Submitted', value: 'auto-generated' }] },
  );
  const kind = mailBy(
    lead,
    it.zone,
    '2025-11-19 08:41',
    'Re: Chat on Friday?',
    `Hi Jana,\n\nI see the system beat me to it last night, sorry about that. I wanted to tell you myself: it was a really good conversation, and we went with someone who'd managed a team of ten before. You'd have been my second choice.\n\nPatrick\n\nPatrick Osborne\nResearch Director, Ashdown Labs`,
    { inReplyTo: invite.messageId },
  );
  const last = await throughFilter(kind, 's03-2-person', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(
      it,
      'feedback_request',
      'the machine first, then the person who led the talk',
      [lead],
      {
        endedAt: last.at,
      },
    ),
    deliveries: [
      await throughFilter(invite, 's03-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's03-1-machine', about('rejection', it.company, it.role, key)),
      last,
    ],
  };
}

async function strangeReplyTo(): Promise<Special> {
  const it = {
    company: 'Dunmore Capital',
    role: 'Portfolio Data Analyst',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('f Helen Carr, Recruitment Manager', 'dunmorecapital.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-01-13 11:05',
    'Interview for Portfolio Data Analyst',
    `Dear Jana,\n\nI am pleased to invite you to an interview for Portfolio Data Analyst on Tuesday 20 January at 10:00 at our London office.\n\nKind regards,\nHelen Carr`,
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-01-29 14:44',
    'Your interview at Dunmore Capital',
    `Dear Jana,\n\nThank you for coming to see us on 20 January. We have chosen another candidate for Portfolio Data Analyst.\n\nKind regards,\nHelen Carr\nRecruitment Manager, Dunmore Capital`,
    { replyTo: { name: 'Helen Carr', address: 'helen.carr@dunmore-capital.example' } },
  );
  const last = await throughFilter(no, 's04-1-no', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(it, 'feedback_request', 'to the writer, not to the strange Reply-To', [rec], {
      endedAt: last.at,
    }),
    deliveries: [
      await throughFilter(invite, 's04-0-invite', about('interview_invitation', it.company, it.role, key)),
      last,
    ],
  };
}

/** She was interviewed there in autumn; this time nobody met her. */
async function againAtOneCompany(): Promise<Special> {
  const it = {
    company: 'Tidewell Systems',
    role: 'Staff Data Engineer',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('f Hannah Pryce, Talent Partner', 'tidewell.example', 0);
  const key = `${it.company} / ${it.role}`;
  const got = mailBy(
    { name: 'Tidewell Systems Careers', address: 'no-reply@tidewell.example' },
    it.zone,
    '2026-05-11 09:00',
    'Thank you for applying to Tidewell Systems',
    'Hi Jana,\n\nThanks for applying for Staff Data Engineer. We have your application and will be in touch.\n\nThe Tidewell Systems Recruiting Team',
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-05-21 12:12',
    'Staff Data Engineer',
    `Hi Jana,\n\nLovely to see your name again! I'm afraid Staff Data Engineer was filled internally before we began interviewing, so I can't take you forward this time.\n\nBest,\nHannah\n\nHannah Pryce\nTalent Partner\nTidewell Systems | Leeds`,
  );
  return {
    expected: expectation(it, 'nothing', 'a second application, in which nobody was met', []),
    deliveries: [
      await throughFilter(got, 's05-0-received', about('application_received', it.company, it.role, key)),
      await throughFilter(no, 's05-1-no', about('rejection', it.company, it.role, key)),
    ],
  };
}

function twoAtOneCompany(): Promise<Special>[] {
  const zone = 'Europe/London';
  const company = 'Gildersome Retail';
  const rec = personOf('m Lewis Hagan, Talent Partner', 'gildersome.example', 0);
  const buyer = personOf('f Sara Whitby, Head of Buying', 'gildersome.example', 0);
  const stores = personOf('m Amit Joshi, Head of Stores', 'gildersome.example', 0);
  const one = { company, role: 'Buying Data Analyst', zone, language: 'en' } as const;
  const two = { company, role: 'Store Operations Analyst', zone, language: 'en' } as const;
  const sign = 'Best,\nLewis\n\nLewis Hagan\nTalent Partner, Gildersome Retail';
  const tellOne = async (): Promise<Special> => {
    const key = `${company} / ${one.role}`;
    const invite = mailBy(
      rec,
      zone,
      '2026-02-03 10:00',
      'Interview: Buying Data Analyst',
      `Hi Jana,\n\nSara Whitby would like to see you about the Buying Data Analyst role; invitation attached.\n\n${sign}`,
      { calendar: talkOf(one, rec, '2026-02-06 11:00', [buyer], { uid: 'gildersome-buying' }) },
    );
    const no = mailBy(
      rec,
      zone,
      '2026-02-17 15:30',
      'Buying Data Analyst',
      `Hi Jana,\n\nSara has made her decision on the Buying Data Analyst role and it's gone to someone with a fashion background. Thanks so much for interviewing. This doesn't touch your other application with us for Store Operations Analyst, which is still running.\n\n${sign}`,
    );
    const last = await throughFilter(no, 's06-1-no', about('rejection', company, one.role, key));
    return {
      expected: expectation(one, 'feedback_request', 'one of two applications ended', [rec, buyer], {
        endedAt: last.at,
        isRequired: false,
      }),
      deliveries: [
        await throughFilter(invite, 's06-0-invite', about('interview_invitation', company, one.role, key)),
        last,
      ],
    };
  };
  const tellTwo = async (): Promise<Special> => {
    const key = `${company} / ${two.role}`;
    const invite = mailBy(
      rec,
      zone,
      '2026-02-09 10:00',
      'Interview: Store Operations Analyst',
      `Hi Jana,\n\nAnd here is the invitation for the second role, Store Operations Analyst, with Amit Joshi.\n\n${sign}`,
      { calendar: talkOf(two, rec, '2026-02-20 14:00', [stores], { uid: 'gildersome-stores' }) },
    );
    const no = mailBy(
      stores,
      zone,
      '2026-03-05 09:50',
      'Store Operations Analyst',
      `Jana,\n\nThanks for coming in a fortnight ago, I enjoyed it. We've decided to give the Store Operations Analyst job to a store manager who wanted to move across. I'm sorry, as you were very good.\n\nAmit\n\nAmit Joshi\nHead of Stores, Gildersome Retail`,
    );
    const last = await throughFilter(no, 's07-1-no', about('rejection', company, two.role, key));
    return {
      expected: expectation(
        two,
        'feedback_request',
        'the other application ended, by another person',
        [stores],
        {
          endedAt: last.at,
        },
      ),
      deliveries: [
        await throughFilter(invite, 's07-0-invite', about('interview_invitation', company, two.role, key)),
        last,
      ],
    };
  };
  return [tellOne(), tellTwo()];
}

async function forwardedThrice(): Promise<Special> {
  const it = {
    company: 'Thornbury Estates',
    role: 'Lettings Data Analyst',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('m Giles Warrender, People Manager', 'thornbury.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-03-02 10:00',
    'Invitation to interview',
    `Dear Jana,\n\nWe would like to invite you to interview for Lettings Data Analyst on Monday 9 March at 2pm.\n\nKind regards,\nGiles Warrender`,
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-03-17 09:15',
    'Lettings Data Analyst',
    `Dear Jana,\n\nThank you for attending an interview on 9 March. We were fortunate to see several able candidates and have appointed one of the others.\n\nKind regards,\nGiles Warrender\nPeople Manager\nThornbury Estates`,
  );
  const expect = about('rejection', it.company, it.role, key);
  const inline = no.at.plus({ hours: 4 }).setZone(OWNER_ZONE);
  const attached = no.at.plus({ hours: 30 }).setZone(OWNER_ZONE);
  const weekLater = no.at.plus({ days: 8 }).setZone(OWNER_ZONE);
  return {
    expected: expectation(it, 'feedback_request', 'the same mail came four times', [rec], {
      endedAt: no.at.plus({ seconds: 12 }).toUTC().toISO(),
    }),
    deliveries: [
      await throughFilter(invite, 's08-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's08-1-no', expect),
      deliveryOf(
        await forwardedInline(no, { client: 'gmail', language: 'en', at: inline }),
        inline,
        's08-2-again',
        expect,
      ),
      deliveryOf(
        await forwardedAttached(no, { at: attached, note: 'did you get this?' }),
        attached,
        's08-3-again',
        expect,
      ),
      deliveryOf(
        await forwardedInline(no, { client: 'outlook', language: 'nl', at: weekLater }),
        weekLater,
        's08-4-again',
        expect,
      ),
    ],
  };
}

async function monthsOld(): Promise<Special> {
  const it = {
    company: 'Pemberton Glass',
    role: 'Quality Data Analyst',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('f Joyce Aldridge, HR Manager', 'pembertonglass.example', 0);
  const key = `${it.company} / ${it.role}`;
  const no = mailBy(
    rec,
    it.zone,
    '2025-07-08 11:20',
    'Outcome of your interview',
    `Dear Jana,\n\nThank you for the interview on Friday. We will not be offering you the position of Quality Data Analyst.\n\nKind regards,\nJoyce Aldridge\nHR Manager, Pemberton Glass`,
  );
  const at = DateTime.fromISO('2025-11-22T19:05', { zone: OWNER_ZONE });
  return {
    expected: expectation(it, 'nothing', 'four months old when it came in', []),
    deliveries: [
      deliveryOf(
        await forwardedInline(no, {
          client: 'thunderbird',
          language: 'en',
          at,
          note: 'an old one, for the record',
        }),
        at,
        's09-0-old',
        about('rejection', it.company, it.role, key),
      ),
    ],
  };
}

async function calledOffByCalendar(): Promise<Special> {
  const it = {
    company: 'Wexcombe Mills',
    role: 'Planning Analyst',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('f Dawn Prior, HR Adviser', 'wexcombe.example', 0);
  const lead = personOf('m Roy Tanner, Mill Manager', 'wexcombe.example', 0);
  const key = `${it.company} / ${it.role}`;
  const talk = talkOf(it, rec, '2026-04-24 10:00', [lead]);
  const invite = mailBy(
    rec,
    it.zone,
    '2026-04-14 10:00',
    'Planning Analyst interview',
    'Hello Jana,\n\nPlease see the attached invitation to an interview for Planning Analyst.\n\nDawn',
    {
      calendar: talk,
    },
  );
  const off = mailBy(
    rec,
    it.zone,
    '2026-04-22 16:10',
    'Cancelled: Planning Analyst interview',
    'This event has been cancelled.',
    {
      calendar: { ...talk, sequence: 1, cancelled: true },
    },
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-04-28 10:30',
    'Planning Analyst',
    `Hello Jana,\n\nApologies for calling off last week's meeting. The mill is cutting its planning team, so we have decided not to go ahead with your application.\n\nKind regards,\nDawn Prior\nHR Adviser, Wexcombe Mills`,
  );
  return {
    expected: expectation(it, 'nothing', 'the calendar called the interview off', []),
    deliveries: [
      await throughFilter(invite, 's10-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(off, 's10-1-cancel', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's10-2-no', about('rejection', it.company, it.role, key)),
    ],
  };
}

async function onlyTheRefusal(): Promise<Special> {
  const it = {
    company: 'Calloway Pharma',
    role: 'Trial Data Coordinator',
    zone: 'America/New_York',
    language: 'en',
  } as const;
  const rec = personOf('f Denise Fuller, Senior Recruiter', 'callowaypharma.example', 0);
  const no = mailBy(
    rec,
    it.zone,
    '2025-12-09 17:05',
    'Trial Data Coordinator at Calloway Pharma',
    `Hi Jana,\n\nThank you for meeting with Dr. Shah and me last Wednesday about the Trial Data Coordinator position. We really enjoyed the conversation. Ultimately, the team selected a candidate with more oncology experience.\n\nWishing you the best,\nDenise\n\nDenise Fuller\nSenior Recruiter, Calloway Pharma\nNew York, NY`,
  );
  const at = no.at.plus({ hours: 2 }).setZone(OWNER_ZONE);
  const raw = await forwardedInline(no, { client: 'gmail', language: 'en', at });
  return {
    expected: expectation(
      it,
      'feedback_request',
      'only the refusal was forwarded; it thanks for the meeting',
      [rec],
      {
        endedAt: at.toUTC().toISO(),
      },
    ),
    deliveries: [
      deliveryOf(raw, at, 's11-0-no', about('rejection', it.company, it.role, `${it.company} / ${it.role}`)),
    ],
  };
}

async function surveyAfterwards(): Promise<Special> {
  const it = {
    company: 'Zandvliet Bank',
    role: 'Klantdata-analist',
    zone: 'Europe/Amsterdam',
    language: 'nl',
  } as const;
  const rec = personOf('f Mieke Brands, Recruiter', 'zandvlietbank.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-01-19 10:00',
    'Gesprek Klantdata-analist',
    'Hoi Jana,\n\nLeuk dat je komt! Het gesprek voor Klantdata-analist staat op vrijdag 23 januari om 13:00 uur bij ons in Zandvliet.\n\nGroet,\nMieke',
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-02-02 10:25',
    'Klantdata-analist',
    'Hoi Jana,\n\nDank voor je bezoek van 23 januari. We hebben besloten om met een andere kandidaat verder te gaan, het lag dicht bij elkaar.\n\nHartelijke groet,\nMieke Brands\nRecruiter, Zandvliet Bank',
  );
  const survey = mailBy(
    { name: 'Zandvliet Bank', address: 'no-reply@zandvlietbank.example' },
    it.zone,
    '2026-02-02 16:00',
    'Hoe heb je de sollicitatie ervaren?',
    'Beste Jana,\n\nJe hebt onlangs bij Zandvliet Bank gesolliciteerd. Wil je ons in twee minuten vertellen hoe je dat hebt ervaren? https://enquete.meetlat.example/z\n\nDit is een automatisch bericht.',
    { headers: [{ key: 'Auto-Submitted', value: 'auto-generated' }] },
  );
  const last = await throughFilter(no, 's12-1-no', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(it, 'feedback_request', 'a survey after the refusal changes nothing', [rec], {
      endedAt: last.at,
    }),
    deliveries: [
      await throughFilter(invite, 's12-0-invite', about('interview_invitation', it.company, it.role, key)),
      last,
      await throughFilter(survey, 's12-2-survey', about('status_update', it.company, null, key)),
    ],
  };
}

async function withdrawn(): Promise<Special> {
  const it = {
    company: 'Nettleford Motors',
    role: 'Sales Data Analyst',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('m Carl Dempsey, Recruiter', 'nettleford.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2025-11-10 09:40',
    'Interview - Sales Data Analyst',
    'Hi Jana,\n\nYou are booked in for an interview for Sales Data Analyst on Thursday 13 November at 9:30.\n\nCarl',
  );
  const bye = mailBy(
    rec,
    it.zone,
    '2025-11-19 13:00',
    'Re: Withdrawing my application',
    `Hi Jana,\n\nThanks for letting me know, and no hard feelings. I've withdrawn your application for Sales Data Analyst on our side. Good luck with everything!\n\nCarl\n\nCarl Dempsey\nRecruiter, Nettleford Motors\n\nOn 18 Nov 2025, at 20:10, Jana Wessel <${JANA.address}> wrote:\n> Hi Carl,\n> unfortunately I have decided not to pursue the role any further.\n> Jana`,
  );
  return {
    expected: expectation(it, 'nothing', 'she withdrew herself', []),
    deliveries: [
      await throughFilter(invite, 's13-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(bye, 's13-1-bye', about('status_update', it.company, it.role, key)),
    ],
  };
}

async function otherRole(): Promise<Special> {
  const it = {
    company: 'Colville Press',
    role: 'Data Editor',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('f Anna Sefton, Managing Editor', 'colvillepress.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-03-10 10:00',
    'Data Editor: come and meet us',
    'Hi Jana,\n\nCould you come in on Friday 13 March at 3pm to talk about the Data Editor post?\n\nAnna',
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-03-25 12:00',
    'Data Editor, and another idea',
    `Hi Jana,\n\nThanks for Friday the 13th, which was luckier than it sounds. We've given Data Editor to somebody else. However, I think you would be great for a new post, Head of Charts, which opens next week. Would you like to come in and talk about that one instead? I have Tuesday at 10 or Wednesday at 4.\n\nAnna\n\nAnna Sefton\nManaging Editor, Colville Press`,
  );
  return {
    expected: expectation(it, 'nothing', 'she is asked in for another role: hers to answer', [rec], {
      isRequired: false,
    }),
    deliveries: [
      await throughFilter(invite, 's14-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's14-1-other', about('rejection', it.company, it.role, key)),
    ],
  };
}

/** She had answered herself, with a copy to the inbox, before Afterword could. */
async function ownersOwnAnswer(): Promise<Special> {
  const it = {
    company: 'Rothwell Tools',
    role: 'Warranty Analyst',
    zone: 'Europe/London',
    language: 'en',
  } as const;
  const rec = personOf('f Karen Stott, HR Manager', 'rothwelltools.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-04-20 10:00',
    'Interview for Warranty Analyst',
    'Dear Jana,\n\nWe look forward to your interview for Warranty Analyst on Wednesday 22 April at 10am.\n\nKaren Stott',
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-04-29 09:10',
    'Warranty Analyst',
    'Dear Jana,\n\nThank you for your time last Wednesday. We have decided to appoint another candidate.\n\nKind regards,\nKaren Stott\nHR Manager, Rothwell Tools',
  );
  const own: Mail = {
    ...mailBy(
      JANA,
      OWNER_ZONE,
      '2026-04-29 11:02',
      'Re: Warranty Analyst',
      `Dear Karen,\n\nThank you for telling me. If you have five minutes, I would be grateful to hear what I could have done better.\n\nBest wishes,\nJana\n\nOn 29 Apr 2026, Karen Stott wrote:\n> Thank you for your time last Wednesday. We have decided to appoint another candidate.`,
      { inReplyTo: no.messageId },
    ),
    to: { name: rec.name, address: rec.address },
  };
  return {
    expected: expectation(it, 'nothing', 'she asked for feedback herself, with a copy to the inbox', []),
    deliveries: [
      await throughFilter(invite, 's15-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's15-1-no', about('rejection', it.company, it.role, key)),
      deliveryOf(
        await redirected(own),
        own.at,
        's15-2-own',
        about('status_update', it.company, it.role, key),
      ),
    ],
  };
}

async function atChristmas(): Promise<Special> {
  const it = {
    company: 'Frostlicht GmbH',
    role: 'Datenmanagerin',
    zone: 'Europe/Berlin',
    language: 'de',
  } as const;
  const rec = personOf('m Georg Tischler, Personalleiter', 'frostlicht.example', 0);
  const key = `${it.company} / ${it.role}`;
  const sign = 'Mit freundlichen Grüßen\nGeorg Tischler\n\nPersonalleiter\nFrostlicht GmbH, Erfurt';
  const invite = mailBy(
    rec,
    it.zone,
    '2025-12-10 09:00',
    'Vorstellungsgespräch Datenmanagerin',
    `Sehr geehrte Frau Wessel,\n\nwir laden Sie herzlich zum Vorstellungsgespräch am 16. Dezember 2025 um 11 Uhr ein.\n\n${sign}`,
  );
  const no = mailBy(
    rec,
    it.zone,
    '2025-12-23 14:30',
    'Ihre Bewerbung als Datenmanagerin',
    `Sehr geehrte Frau Wessel,\n\nvielen Dank für das Gespräch am 16. Dezember. Wir haben uns nach reiflicher Überlegung für einen anderen Kandidaten entschieden. Ich bedaure, Ihnen das so kurz vor den Feiertagen schreiben zu müssen, und wünsche Ihnen dennoch frohe Weihnachten.\n\n${sign}`,
  );
  const last = await throughFilter(no, 's16-1-no', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(it, 'feedback_request', 'on the eve of the holidays', [rec], { endedAt: last.at }),
    deliveries: [
      await throughFilter(invite, 's16-0-invite', about('interview_invitation', it.company, it.role, key)),
      last,
    ],
  };
}

async function beforeClockChange(): Promise<Special> {
  const it = {
    company: 'Saltmarsh Foods',
    role: 'Category Analyst',
    zone: 'America/New_York',
    language: 'en',
  } as const;
  const rec = personOf('m Neil Abrams, Talent Lead', 'saltmarshfoods.example', 0);
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-02-23 09:00',
    'Category Analyst: conversation',
    'Hi Jana,\n\nYour interview for Category Analyst is set for Thursday, February 26 at 1:00 PM ET. The Zoom link will follow.\n\nNeil',
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-03-06 16:40',
    'Category Analyst',
    'Hi Jana,\n\nThanks again for talking with our team on February 26. We went with a candidate who has worked with grocery scanner data before. It was a tough call, and I appreciate how much work you put in.\n\nBest,\nNeil\n\nNeil Abrams\nTalent Lead, Saltmarsh Foods\nNew York',
  );
  const last = await throughFilter(no, 's17-1-no', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(it, 'feedback_request', 'on the Friday before the clocks change', [rec], {
      endedAt: last.at,
    }),
    deliveries: [
      await throughFilter(invite, 's17-0-invite', about('interview_invitation', it.company, it.role, key)),
      last,
    ],
  };
}

/** The whole correspondence hangs below the refusal, as Outlook leaves it. */
async function longThread(): Promise<Special> {
  const it = {
    company: 'Kupfermühle Papier',
    role: 'Energiedatenmanagerin',
    zone: 'Europe/Berlin',
    language: 'de',
  } as const;
  const rec = personOf('f Ilse Brandner, Personalwesen', 'kupfermuehle.example', 0);
  const key = `${it.company} / ${it.role}`;
  const no = mailBy(
    rec,
    it.zone,
    '2026-05-19 13:25',
    'AW: AW: Terminvorschlag Energiedatenmanagerin',
    `Guten Tag Frau Wessel,

leider habe ich keine guten Nachrichten: Die Werkleitung hat sich gestern für den anderen Bewerber entschieden.

Danke, dass Sie am 12. Mai bei uns waren.

Freundliche Grüße
Ilse Brandner
Personalwesen
Kupfermühle Papier GmbH, Düren

Von: Jana Wessel <${JANA.address}>
Gesendet: Mittwoch, 6. Mai 2026 18:02
An: Ilse Brandner <${rec.address}>
Betreff: AW: Terminvorschlag Energiedatenmanagerin

Sehr geehrte Frau Brandner,
der 12. Mai um 9 Uhr passt mir sehr gut.
Jana Wessel

Von: Ilse Brandner <${rec.address}>
Gesendet: Mittwoch, 6. Mai 2026 10:40
An: Jana Wessel <${JANA.address}>
Betreff: Terminvorschlag Energiedatenmanagerin

Sehr geehrte Frau Wessel,
wir laden Sie gern zum Gespräch am Dienstag, 12. Mai 2026 um 9 Uhr in unser Werk ein.`,
  );
  const last = await throughFilter(no, 's18-0-no', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(it, 'feedback_request', 'the talk is told in the text and below it', [rec], {
      endedAt: last.at,
    }),
    deliveries: [last],
  };
}

/** A writer who shows no first name anywhere. */
async function initialsOnly(): Promise<Special> {
  const it = { company: 'Vasari Design', role: 'Data analyst', zone: 'Europe/Rome', language: 'it' } as const;
  const rec: Person = {
    name: 'R. Vasari',
    first: 'R.',
    last: 'Vasari',
    title: 'Titolare',
    address: 'rv@vasaridesign.example',
    sex: 'm',
  };
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-02-25 10:00',
    'Colloquio',
    'Gentile Jana,\n\nla aspetto per il colloquio di lunedì 2 marzo alle 15:00 nel nostro studio, per la posizione di Data analyst.\n\nR. Vasari',
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-03-11 17:10',
    'Re: Colloquio',
    "Gentile Jana,\n\ngrazie per essere venuta. Ho deciso di affidare il lavoro a un'altra persona.\n\nCordialmente\nR. Vasari\nVasari Design, Milano",
    { inReplyTo: invite.messageId },
  );
  const last = await throughFilter(no, 's19-1-no', about('rejection', it.company, it.role, key));
  return {
    expected: expectation(it, 'feedback_request', 'a writer with an initial for a first name', [rec], {
      endedAt: last.at,
    }),
    deliveries: [
      await throughFilter(invite, 's19-0-invite', about('interview_invitation', it.company, it.role, key)),
      last,
    ],
  };
}

/** The recruiter of autumn, who wanted no more mail, refuses her for another role. */
async function afterAnOptOut(): Promise<Special> {
  const company = 'Quarrystone Analytics';
  const it = { company, role: 'Lead Analytics Engineer', zone: 'Europe/Dublin', language: 'en' } as const;
  const rec = PLANS.find((plan) => plan.company === company)?.recruiter as Person;
  const key = `${it.company} / ${it.role}`;
  const invite = mailBy(
    rec,
    it.zone,
    '2026-03-03 10:00',
    'Interview: Lead Analytics Engineer',
    'Hi Jana,\n\nGood to see you apply again. Your interview for Lead Analytics Engineer is on Friday 6 March at 10:00.\n\nAoife',
  );
  const no = mailBy(
    rec,
    it.zone,
    '2026-03-12 10:00',
    'Lead Analytics Engineer',
    'Hi Jana,\n\nThanks for interviewing again. It is a no this time too, I am afraid: we hired a former colleague.\n\nAoife\n\nAoife Brennan\nRecruiter, Quarrystone Analytics',
  );
  return {
    expected: expectation(it, 'nothing', 'she wanted no more mail', []),
    deliveries: [
      await throughFilter(invite, 's20-0-invite', about('interview_invitation', it.company, it.role, key)),
      await throughFilter(no, 's20-1-no', about('rejection', it.company, it.role, key)),
    ],
  };
}
