import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail of somebody's old mailbox. */
export interface OldMailSample {
  at: Date;
  /** As it was on its way, with CRLF. */
  raw: string;
  /** Made by the owner. */
  isSent: boolean;
}

export const OWNER = { name: 'Robin Vale', address: 'robin@vale.example' };

const BEGIN = Date.UTC(2024, 0, 8, 9);
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const FIRST = ['Amber', 'Brack', 'Cold', 'Dun', 'Elder', 'Fern', 'Gran', 'Heath', 'Isle', 'Juniper'];
const SECOND = ['fold', 'mere', 'stead', 'wick', 'ford', 'haven', 'brook', 'moor', 'gate', 'holm'];
const THIRD = [
  'Labs',
  'Systems',
  'Foods',
  'Energy',
  'Logistics',
  'Health',
  'Robotics',
  'Maps',
  'Books',
  'Rail',
];
const ROLES = ['Data Engineer', 'Backend Engineer', 'Product Analyst', 'Platform Engineer', 'Data Analyst'];
const NOISE: readonly (readonly [subject: string, text: string])[] = [
  ['Your order has shipped', 'Thank you for your order. Two parcels are on their way and arrive on Tuesday.'],
  [
    'Weekly digest',
    'Ten stories that our readers liked this week. Unsubscribe at the bottom of this letter.',
  ],
  [
    'Dinner on Friday?',
    'Shall we meet at eight? From the station it is ten minutes on foot. I bring the bread.',
  ],
  ['Invoice of this month', 'Your invoice is attached. The amount is taken from your account in ten days.'],
];

/** One application of the old search: when it began, where, for what, and whether an interview came before the no. */
export interface OldApplication {
  company: string;
  role: string;
  isInterviewed: boolean;
}

export function oldApplication(index: number): OldApplication {
  const company = `${FIRST[index % 10]}${SECOND[Math.floor(index / 10) % 10]} ${THIRD[Math.floor(index / 100) % 10]}`;
  return { company, role: ROLES[index % ROLES.length]!, isInterviewed: index % 3 === 0 };
}

/**
 * An old mailbox: some applications, each with its letters and what the owner wrote, in a mass of other mail. Always the
 * same for the same numbers, in the order of the dates. `noise` are other texts than the few of this file.
 */
export function* oldMailbox(
  counts: { applications: number; others: number },
  noise: readonly (readonly [subject: string, text: string])[] = NOISE,
): Generator<OldMailSample> {
  const { applications, others } = counts;
  const letters = Array.from({ length: applications }, (_, index) => lettersOf(index, applications)).flat();
  const span = Math.max(400 * DAY_MS, ...letters.map(({ at }) => at.getTime() - BEGIN));
  const rest = Array.from({ length: others }, (_, index) =>
    otherMail(index, BEGIN + (index * span) / others, noise),
  );
  yield* [...letters, ...rest].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function lettersOf(index: number, applications: number): OldMailSample[] {
  const { company, role, isInterviewed } = oldApplication(index);
  const house = `${company.toLowerCase().replaceAll(' ', '-')}.example`;
  const person = { name: `Ines Roth`, address: `ines.roth@${house}` };
  const start = BEGIN + Math.floor((index * 300 * DAY_MS) / applications);
  const at = (days: number) => new Date(start + days * DAY_MS);
  const id = (name: string) => `<${name}.${index}@${house}>`;
  const letters = [
    mailOf({
      from: { name: `${company} Careers`, address: `no-reply@${house}` },
      at: at(0),
      id: id('received'),
      subject: `Your application to ${company}`,
      text: `Hello Robin,\n\nThank you for applying for the ${role} position at ${company}. We have received your application and will be in touch.\n\nThe ${company} team`,
    }),
  ];
  if (isInterviewed)
    letters.push(
      mailOf({
        from: person,
        at: at(6),
        id: id('invitation'),
        subject: `Interview for the ${role} position at ${company}`,
        text: `Hello Robin,\n\nWe would like to invite you to an interview for the ${role} position at ${company} on ${dayOf(at(10))} at 10:00.\n\nBest regards,\nInes Roth\nTalent Partner, ${company}`,
      }),
      mailOf({
        from: OWNER,
        to: person,
        at: at(7),
        id: `<answer.${index}@vale.example>`,
        references: id('invitation'),
        subject: `Re: Interview for the ${role} position at ${company}`,
        text: 'Hello Ines,\n\nThank you, that suits me well.\n\nRobin',
      }),
    );
  letters.push(
    mailOf({
      from: isInterviewed ? person : { name: `${company} Careers`, address: `no-reply@${house}` },
      at: at(14),
      id: id('no'),
      subject: `Your application for ${role} at ${company}`,
      text: `Hello Robin,\n\n${isInterviewed ? 'Thank you for taking the time to interview with us.\n' : ''}Unfortunately we have decided not to move forward with your application for the ${role} position at ${company}.\n\nBest regards,\n${isInterviewed ? 'Ines Roth' : 'The team'}\n${company}`,
    }),
  );
  return letters;
}

function otherMail(index: number, at: number, noise: typeof NOISE): OldMailSample {
  const [subject, text] = noise[index % noise.length]!;
  return mailOf({
    from: { name: `Sender ${index % 97}`, address: `sender${index % 97}@shop${index % 31}.example` },
    at: new Date(at),
    id: `<other.${index}@shop.example>`,
    subject: `${subject} (${index})`,
    text: `${text}\n\nNumber ${index}`,
  });
}

interface MailFields {
  from: { name: string; address: string };
  to?: { name: string; address: string };
  at: Date;
  id: string;
  references?: string;
  subject: string;
  text: string;
}

function mailOf({ from, to = OWNER, at, id, references, subject, text }: MailFields): OldMailSample {
  const lines = [
    `From: ${from.name} <${from.address}>`,
    `To: ${to.name} <${to.address}>`,
    `Subject: ${subject.replaceAll('\n', ' ')}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${id}`,
    ...(references ? [`In-Reply-To: ${references}`, `References: ${references}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
    '',
  ];
  return { at, raw: lines.join('\r\n'), isSent: from === OWNER };
}

/** As an mbox has it: line ends of the machine, a line before it, and a mark before lines that look like that one. */
export function inMbox({ at, raw }: Pick<OldMailSample, 'at' | 'raw'>): string {
  const [day, date, month, year, time] = at.toUTCString().replace(',', '').split(' ');
  const quoted = raw.replaceAll('\r\n', '\n').replace(/^(>*From )/gm, '>$1');
  return `From sender@somewhere.example ${day} ${month} ${date?.replace(/^0/, ' ')} ${time} ${year}\n${quoted}\n`;
}

/** Writes a maildir, what was sent into its folder of that name. */
export async function writeMaildir(folder: string, mails: Iterable<OldMailSample>): Promise<void> {
  for (const name of ['cur', 'new', 'tmp', '.Sent/cur', '.Sent/new', '.Sent/tmp'])
    await mkdir(join(folder, name), { recursive: true });
  let index = 0;
  for (const { at, raw, isSent } of mails) {
    index += 1;
    const name = `${Math.floor(at.getTime() / 1000)}.${index}_1.vale`;
    const place = isSent ? join('.Sent', 'cur', `${name}:2,S`) : join('new', name);
    await writeFile(join(folder, place), raw.replaceAll('\r\n', '\n'));
  }
}

function dayOf(at: Date): string {
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
