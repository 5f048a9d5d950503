import { rawOf } from '../_util/mail-to-afterword.ts';
import type { Numbers } from './numbers.ts';

const FIRST = ['Ines', 'Jo', 'Marta', 'Piet', 'Noor', 'Silas', 'Ruth', 'Anton', 'Livia', 'Owen'];
const LAST = [
  'Corvi',
  'Marsh',
  'Holt',
  'Verhagen',
  'Aksoy',
  'Lindqvist',
  'Baird',
  'Moreau',
  'Tanaka',
  'Keller',
];
const NAMES = ['Tide', 'Cedar', 'Quill', 'Lark', 'Moss', 'Ember', 'Slate', 'Thorn', 'Wren', 'Alder'];
const ENDS = ['water', 'field', 'loom', 'stone', 'bridge', 'haven', 'crest', 'mill', 'gate', 'shore'];
const ROLES = ['Harbour Planner', 'Crane Operator', 'Data Engineer', 'Product Designer', 'Quality Analyst'];

/**
 * The receipt of an application, and the no after a conversation, from a person of a company that no other number has;
 * up to a hundred of them.
 */
export function anApplication(
  number: number,
  random: Numbers,
  now: Date,
): { receipt: Buffer; rejection: Buffer } {
  const company = `${NAMES[number % 10]}${ENDS[Math.floor(number / 10) % 10]}`;
  const [first, last, role] = [random.pick(FIRST), random.pick(LAST), random.pick(ROLES)];
  const address = `${first}.${last}@${company}.example`.toLowerCase();
  const mail = (words: string) => ({
    from: `${first} ${last} <${address}>`,
    subject: `Your application for ${role} at ${company}`,
    text: ['Dear Robin,', '', words, '', 'Best wishes,', `${first} ${last}`, company].join('\r\n'),
  });
  const received = `Thank you for your application for the ${role} role at ${company}. We have received it and will be in touch.`;
  const refused = `Thank you for speaking with us last week about the ${role} role at ${company}. Unfortunately, we have decided not to move forward with your application.`;
  return {
    receipt: rawOf({ ...mail(received), daysAgo: 20 }, 1_000 + number, now),
    rejection: rawOf(mail(refused), 2_000 + number, now),
  };
}
