import { CONCEPTS, type Concept } from './concepts.ts';

type Entry = readonly [start: string, concept: Concept];

const WORDS = new Map<string, Concept[]>();
/** Entries with a `*` by their first three letters, the longest first. */
const STARTS = new Map<string, Entry[]>();
const KEY = 3;

for (const [concept, words] of Object.entries(CONCEPTS) as [Concept, string][]) {
  for (const word of new Set(words.split(' '))) {
    if (word.endsWith('*')) {
      const start = word.slice(0, -1);
      const key = start.slice(0, KEY);
      STARTS.set(key, [...(STARTS.get(key) ?? []), [start, concept]]);
    } else WORDS.set(word, [...(WORDS.get(word) ?? []), concept]);
  }
}
for (const entries of STARTS.values()) entries.sort((a, b) => b[0].length - a[0].length);

const NONE: readonly Concept[] = [];

/** What a folded word stands for; mostly nothing, at times two things. */
export function conceptsOf(word: string): readonly Concept[] {
  const exact = WORDS.get(word);
  if (exact) return exact;
  if (word.length < KEY) return NONE;
  const entries = STARTS.get(word.slice(0, KEY));
  const found = entries?.find(([start]) => word.startsWith(start));
  return found ? [found[1]] : NONE;
}
