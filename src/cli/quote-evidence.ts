import type { Evidence } from '../core/outcome.ts';

/** The sentences of the surest rules, each once: several rules may go by one. */
export function surestSentences(evidence: readonly Evidence[], most: number): string[] {
  return [...new Set(evidence.map(({ words }) => words))].slice(0, most);
}

/** Each sentence once, quoted, with all the rules that go by it: `"We chose somebody else." (en-somebody-else, en-chose)`. */
export function quoteEvidence(evidence: readonly Evidence[]): string[] {
  const rules = new Map<string, string[]>();
  for (const { words, rule } of evidence) rules.set(words, [...(rules.get(words) ?? []), rule]);
  return [...rules].map(([words, names]) => `"${words}" (${names.join(', ')})`);
}
