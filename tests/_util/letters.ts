import type {
  CameInLine,
  EyeLine,
  Flow,
  GoingOutLine,
  HeardLine,
  Letter,
  LetterLink,
  LiveLine,
} from '../../src/core/letter/letter.ts';

const INBOX = 'jobs@inbox.example';
const TOKEN = 'K7Q2MZ4RT9XA';

export function linkOf(words: string, command: string, body?: string): LetterLink {
  const text = body === undefined ? '' : `&body=${encodeURIComponent(body)}`;
  return {
    words,
    command,
    href: `mailto:${INBOX}?subject=${encodeURIComponent(`${command} ${TOKEN}`)}${text}`,
  };
}

const flow: Flow = {
  stages: [
    { stage: 'applied', count: 42 },
    { stage: 'screening', count: 12 },
    { stage: 'interviewing', count: 7 },
    { stage: 'offer', count: 1 },
  ],
  links: [
    { from: 'applied', to: 'screening', count: 12 },
    { from: 'applied', to: 'interviewing', count: 1 },
    { from: 'applied', to: 'rejected', count: 14 },
    { from: 'applied', to: 'silent', count: 11 },
    { from: 'applied', to: 'closed', count: 2 },
    { from: 'applied', to: 'live', count: 2 },
    { from: 'screening', to: 'interviewing', count: 6 },
    { from: 'screening', to: 'rejected', count: 4 },
    { from: 'screening', to: 'withdrawn', count: 1 },
    { from: 'screening', to: 'live', count: 1 },
    { from: 'interviewing', to: 'offer', count: 1 },
    { from: 'interviewing', to: 'rejected', count: 4 },
    { from: 'interviewing', to: 'live', count: 2 },
    { from: 'offer', to: 'live', count: 1 },
  ],
  inWords:
    'Of 42 applications, 12 came to a first conversation, 7 to interviews and 1 to an offer. 22 ended with a no, 11 without an answer, 2 were closed, 1 you withdrew; 6 are live.',
};

const live: LiveLine[] = [
  {
    code: 'AP-3F2A1B',
    company: 'Fjordlicht',
    role: 'Data Engineer',
    stage: 'offer',
    days: 1,
    nextStep: 'Answer the offer by Friday 27 November.',
    links: [linkOf('I accept it', 'accepted AP-3F2A1B'), linkOf('I withdraw', 'withdrawn AP-3F2A1B')],
  },
  {
    code: 'AP-77B0C2',
    company: 'Halden & Sønn',
    role: 'Senior Platform Engineer',
    stage: 'interviewing',
    days: 4,
    nextStep: 'Interview on Wednesday 25 November, 14:00.',
    links: [linkOf('I withdraw', 'withdrawn AP-77B0C2')],
  },
  {
    code: 'AP-10D9E4',
    company: null,
    role: 'Backend Developer',
    stage: 'applied',
    days: 12,
    nextStep: 'Nothing to do yet: most answers come within three weeks.',
    links: [linkOf('I withdraw', 'withdrawn AP-10D9E4')],
  },
];

const cameIn: CameInLine[] = [
  {
    code: 'EM-51C0DE',
    outcome: 'a no',
    label: 'rejection',
    company: 'Nordwind Logistik',
    role: 'Data Engineer',
    on: 'Tuesday 17 November',
    words: 'we have decided to go forward with other candidates',
    links: [
      linkOf('It is an interview', 'label EM-51C0DE interview_invitation'),
      linkOf('It is something else', 'label EM-51C0DE status_update'),
    ],
  },
  {
    code: 'EM-90AB12',
    outcome: 'an offer',
    label: 'offer',
    company: 'Fjordlicht',
    role: 'Data Engineer',
    on: 'Sunday 22 November',
    words: 'we are delighted to offer you the position',
    links: [linkOf('It is no offer', 'label EM-90AB12 status_update')],
  },
];

const eye: EyeLine[] = [
  {
    what: 'Is this a no from Almgren?',
    words:
      'Their email of 18 November says “we will come back to you in the new year”. It reads like a no, but not surely.',
    links: [
      linkOf('A no', 'label EM-2B2B2B rejection'),
      linkOf('Still open', 'label EM-2B2B2B status_update'),
      linkOf('Not about a job', 'label EM-2B2B2B not_job_related'),
    ],
  },
  {
    what: 'Who spoke with you at Nordwind Logistik?',
    words: 'The no came from a no-reply address, so nobody can be asked for feedback.',
    links: [linkOf('Name a person', 'person AP-88A1B2 ', 'name@company.example')],
  },
];

const goingOut: GoingOutLine[] = [
  {
    code: 'AF-7Q2K',
    what: 'A request for feedback',
    to: 'Ines Roth <ines.roth@nordwind.example>',
    application: 'Nordwind Logistik, Data Engineer',
    when: 'Tuesday 24 November, about 09:40',
    why: 'she led your second interview',
    links: [
      linkOf('Stop it', 'stop AF-7Q2K'),
      linkOf('Send it now', 'send AF-7Q2K 1a2b3c4d'),
      linkOf('Change its text', 'edit AF-7Q2K', 'Hello Ines,\n\nthank you for your time.\n\n[end]\n'),
    ],
  },
];

const heard: HeardLine[] = [
  {
    from: 'Tomás Weil',
    application: 'Almgren, Analytics Engineer',
    on: 'Thursday 19 November',
    text: 'Happy to. Your examples were strong, but they came late: I had to ask twice what you did yourself.\n\nStart with the result next time.',
  },
];

/** A week in which every part has something to say. */
export const FULL_WEEK: Letter = {
  subject: 'Your week: an offer, one no, and two things to settle',
  week: '16 to 22 November 2026',
  ownerName: 'Jana Berg',
  opening: 'An offer came in, and a no. Two things need your word before anything else.',
  notice: 'Sending is paused since Saturday: an address did not work. Answer “resume” when it may go on.',
  standing: {
    span: 'this week',
    figures: [
      { what: 'Applications', thisWeek: 3, sinceStart: 42 },
      { what: 'Interviews', thisWeek: 1, sinceStart: 7 },
      { what: 'A no', thisWeek: 1, sinceStart: 22 },
      { what: 'Offers', thisWeek: 1, sinceStart: 1 },
    ],
    flow,
    live,
    more: 3,
  },
  cameIn: { lines: cameIn, more: 0, also: 'Three applications were acknowledged.' },
  eye: { lines: eye, more: 0 },
  goingOut: { lines: goingOut, more: 0 },
  heard: {
    lines: heard,
    more: 0,
    themes: [
      { theme: 'How you told your story', count: 3, of: 7 },
      { theme: 'Not about you', count: 2, of: 7 },
    ],
  },
  eggs: {
    live: 6,
    shares: ['4 of 6 are data engineering roles.', '3 of 6 came from one job board.'],
    suggestion: 'Two more applications for other roles would keep one no from emptying the list.',
  },
  normal: {
    rates: [
      {
        what: 'An application leads to a first conversation',
        successes: 13,
        of: 40,
        rate: 0.31,
        low: 0.21,
        high: 0.43,
      },
      {
        what: 'A first conversation leads to interviews',
        successes: 7,
        of: 12,
        rate: 0.55,
        low: 0.34,
        high: 0.75,
      },
      { what: 'Interviews lead to an offer', successes: 1, of: 5, rate: 0.074, low: 0.02, high: 0.39 },
    ],
    outlook: 'At your rates, an offer takes about 9 to 60 more applications.',
    basis: 'This rests on the 40 applications that had six weeks to be answered.',
  },
  pitch: {
    current: {
      version: 3,
      on: '2 November',
      text: 'I make slow data fast. At the harbour office I brought the reports from every night to every hour, and the crews plan by them now.',
    },
    lessons: [{ text: 'Say the result first, then how.', about: 'Tomás Weil, Almgren' }],
    more: 0,
    question: 'Which sentence of your pitch says what you did yourself?',
    answer: linkOf('Write a new version', 'pitch:', 'pitch: '),
  },
  question: {
    id: 'offer-in-hand',
    text: 'An offer is on the table. What would you have to hear to say yes without a second thought?',
    answer: linkOf('Answer it', 'answer:', 'answer: '),
  },
  wins: {
    lines: [
      {
        on: 'Wednesday 18 November',
        text: 'Spoke at the local meet-up about tide models; forty people came.',
      },
    ],
    more: 0,
    prompt: 'What went well this week, however small?',
    add: linkOf('Add a win', 'win:', 'win: '),
  },
  footer:
    'Answer this letter to steer Afterword: one line for each thing, as many as you like. “help” says what can be said.',
};

/** Nothing came in, and little is owed. */
export const QUIET_WEEK: Letter = {
  ...FULL_WEEK,
  subject: 'Your week: quiet',
  opening: 'Nothing came in this week.',
  notice: null,
  standing: {
    span: 'this week',
    figures: [{ what: 'Applications', thisWeek: 0, sinceStart: 1 }],
    flow: {
      stages: [{ stage: 'applied', count: 1 }],
      links: [{ from: 'applied', to: 'live', count: 1 }],
      inWords: 'One application, which is live.',
    },
    live: live.slice(2),
    more: 0,
  },
  cameIn: null,
  eye: null,
  goingOut: null,
  heard: null,
  eggs: null,
  normal: null,
  pitch: null,
  wins: null,
};

/** One no after an interview, and nothing else. */
export const ONE_REJECTION: Letter = {
  ...QUIET_WEEK,
  subject: 'Your week: one no',
  opening: 'One no came in.',
  standing: null,
  cameIn: { lines: cameIn.slice(0, 1), more: 0, also: null },
  wins: { ...FULL_WEEK.wins!, lines: [] },
};

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  `Evil\u202eelpmaxe\u202c \u2066turned\u2069 Ltd`,
  'Ünbroken'.repeat(38),
  'خدمات الاختبار العربية',
  'שירותי בדיקה',
  'Zero\u200bWidth\ufeff\u2060 GmbH',
  `Z${'\u0301\u0323'.repeat(40)}algo`,
  '👩‍👩‍👧‍👦 Family 🏴‍☠️ & Co',
  '\u0007Bell\u001b[31m red\r\nBcc: everyone@victim.example',
  '"><a href="javascript:alert(3)">x</a>',
  '{{ owner_name }} {% include "x" %}',
];

const nth = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** Every name and word is one that somebody would break out with. */
export const HOSTILE_NAMES_WEEK: Letter = {
  ...FULL_WEEK,
  subject: `Your week: ${HOSTILE[0]}`,
  ownerName: HOSTILE[1] as string,
  opening: `A no came in from ${HOSTILE[2]}.`,
  standing: {
    ...FULL_WEEK.standing!,
    live: HOSTILE.map((name, index) => ({
      ...nth(live, index),
      company: name,
      role: nth(HOSTILE, index + 3),
    })),
  },
  cameIn: {
    lines: HOSTILE.map((name, index) => ({
      ...nth(cameIn, index),
      company: name,
      role: nth(HOSTILE, index + 5),
      words: nth(HOSTILE, index + 1),
    })),
    more: 0,
    also: null,
  },
  eye: {
    lines: HOSTILE.map((name, index) => ({
      ...nth(eye, index),
      what: `Is this a no from ${name}?`,
      words: name,
    })),
    more: 0,
  },
  goingOut: {
    lines: HOSTILE.map((name) => ({ ...goingOut[0]!, to: name, application: name, why: name })),
    more: 0,
  },
  heard: {
    ...FULL_WEEK.heard!,
    lines: HOSTILE.map((name) => ({ ...heard[0]!, from: name, text: `${name}\n${name}` })),
  },
  pitch: { ...FULL_WEEK.pitch!, lessons: HOSTILE.map((name) => ({ text: name, about: name })) },
  wins: { ...FULL_WEEK.wins!, lines: HOSTILE.map((text) => ({ on: 'Monday 16 November', text })) },
};

const FORTY = Array.from({ length: 40 }, (_, index) => index);
const LONG_TEXT =
  'Your answers were clear, and the panel liked how you spoke about the harbour project. '.repeat(20);

/** Forty lines in each list, with long texts and long links. */
export const FORTY_LINES: Letter = {
  ...FULL_WEEK,
  standing: { ...FULL_WEEK.standing!, live: FORTY.map((index) => nth(live, index)), more: 360 },
  cameIn: { lines: FORTY.map((index) => nth(cameIn, index)), more: 12, also: null },
  eye: { lines: FORTY.map((index) => nth(eye, index)), more: 0 },
  goingOut: {
    lines: FORTY.map((index) => ({
      ...goingOut[0]!,
      code: `AF-${1000 + index}`,
      links: [
        ...goingOut[0]!.links.slice(0, 2),
        linkOf('Change its text', 'edit AF-7Q2K', LONG_TEXT.slice(0, 1_500)),
      ],
    })),
    more: 0,
  },
  heard: { ...FULL_WEEK.heard!, lines: FORTY.map(() => ({ ...heard[0]!, text: LONG_TEXT })) },
  pitch: {
    ...FULL_WEEK.pitch!,
    lessons: FORTY.map(() => ({ text: LONG_TEXT.slice(0, 300), about: 'Ines Roth' })),
  },
  wins: {
    ...FULL_WEEK.wins!,
    lines: FORTY.map(() => ({ on: 'Monday 16 November', text: LONG_TEXT.slice(0, 200) })),
  },
};

/** Every letter that the tests look at. */
export const LETTERS: Readonly<Record<string, Letter>> = {
  'a full week': FULL_WEEK,
  'a quiet week': QUIET_WEEK,
  'one rejection only': ONE_REJECTION,
  'hostile names': HOSTILE_NAMES_WEEK,
  'forty lines each': FORTY_LINES,
};
