import { foldText } from '../../read/fold-text.ts';
import type { Mark } from '../choice/chooser.ts';
import { roleMark } from './role-mark.ts';
import { isRoleWord } from './role-words.ts';

/** What a word says for or against a name that it stands in. */
export interface NameMarks {
  /** Its letters and digits, folded: two names with the same are one. */
  key: string;
  /** How many words it counts as: "back-end" is two. */
  count: number;
  isRoleFirst: boolean;
  isRoleLast: boolean;
  /** As the name's first word, as its last, and wherever it stands. */
  first: Mark;
  last: Mark;
  inside: readonly Mark[];
}

/** What a word in small letters says for a name that it stands in. */
export function nameMarksOf(word: string): NameMarks {
  const folded = foldText(word);
  const parts = /^[a-z0-9+#]+$/.test(folded) ? [folded] : folded.split(/[^a-z0-9+#]+/).filter(Boolean);
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return {
    key: parts.join(''),
    count: parts.length,
    isRoleFirst: isRoleWord(first),
    isRoleLast: isRoleWord(last),
    first: roleMark(`=^${first}`),
    last: roleMark(`=$${last}`),
    inside: parts.flatMap(marksInside),
  };
}

function marksInside(part: string): Mark[] {
  return [
    `=${part}`,
    ...(part.length > 6 ? [`~${part.slice(-4)}`] : []),
    ...(isRoleWord(part) ? ['role-word'] : []),
  ].map(roleMark);
}
