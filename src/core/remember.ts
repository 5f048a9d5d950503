/** Longer inputs are rare, and no two are alike. */
const LONGEST = 60;

/** The same function, with its last answer kept: for pure functions of a long text that several ask for in turn. */
export function rememberLast<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let last: { text: string; answer: Answer } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: answer(text) };
    return last.answer;
  };
}

/**
 * The same function, with its last answers kept: for pure functions of a word, which a language repeats endlessly. Forgets all
 * when it is full, so that no text can fill the memory.
 */
export function remember<Answer>(answer: (word: string) => Answer, most = 20_000): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (word.length > LONGEST) return answer(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const fresh = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}

/** A power of two: several times the words that mails repeat all the time. */
const SLOTS = 1 << 14;

/**
 * The same function for the words of texts, each known again where it stands: to cut it out of its text and look it up by
 * its letters costs twice as much. The reader of the text gives a hash of its letters, as `hashLetter` makes it. Of words that
 * share a slot, the last one is kept.
 */
export function rememberInPlace<Answer extends object>(
  answer: (word: string) => Answer,
): (text: string, start: number, end: number, hash: number) => Answer {
  const words = new Array<string>(SLOTS).fill('');
  const answers = new Array<Answer | null>(SLOTS).fill(null);
  return (text, start, end, hash) => {
    const slot = hash & (SLOTS - 1);
    const last = answers[slot];
    if (last && standsAt(words[slot]!, text, start, end)) return last;
    const word = text.slice(start, end);
    const fresh = answer(word);
    words[slot] = word;
    answers[slot] = fresh;
    return fresh;
  };
}

/** The hash of a word with one letter more. */
export function hashLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
