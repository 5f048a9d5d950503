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
