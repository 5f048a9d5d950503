import type { Letter } from '../../core/letter/letter.ts';
import { presentable } from './presentable.ts';

/** How long the words of a field can be; whatever is longer ends in an ellipsis. */
const MAX_LENGTHS: Readonly<Record<string, number>> = {
  company: 80,
  role: 80,
  from: 80,
  to: 120,
  application: 120,
  about: 80,
  ownerName: 80,
  subject: 150,
};
const MAX_LENGTH = 500;
/** Addresses are made by us and have to stay as they are. */
const KEPT = new Set(['href', 'id']);
/** Somebody's own words keep their lines; elsewhere a line end could pass for a part of ours. */
const WITH_LINES = 'text';

/** The same letter with its words made safe to show, whoever wrote them, and long texts cut to so many characters. */
export function cleanLetter(letter: Letter, maxText: number): Letter {
  return cleanValue(letter, '', { ...MAX_LENGTHS, text: maxText }) as Letter;
}

function cleanValue(value: unknown, field: string, lengths: Readonly<Record<string, number>>): unknown {
  if (typeof value === 'string') {
    if (KEPT.has(field)) return value;
    const words = presentable(value, lengths[field] ?? MAX_LENGTH);
    return field === WITH_LINES ? words : words.replace(/\n+/g, ' ');
  }
  if (Array.isArray(value)) return value.map((each) => cleanValue(each, field, lengths));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, cleanValue(each, name, lengths)]),
  );
}
