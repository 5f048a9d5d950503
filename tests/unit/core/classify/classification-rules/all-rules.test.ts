import { describe, expect, it } from 'vitest';
import { CLASSIFICATION_RULES } from '../../../../../src/core/classify/classification-rules/all-rules.ts';
import type { Rule } from '../../../../../src/core/classify/classification-rules/rule.ts';
import { foldWords } from '../../../../../src/core/classify/fold-words.ts';
import { isAsserted } from '../../../../../src/core/classify/is-asserted.ts';
import { LABELS } from '../../../../../src/core/outcome.ts';

describe('classification rules', () => {
  it.each(CLASSIFICATION_RULES)('$name finds its own line: $example', (rule) => {
    rule.pattern.lastIndex = 0;
    const line = foldWords(rule.example);
    const match = rule.pattern.exec(line);
    expect(match).not.toBeNull();
    expect(isAsserted(rule, line, match!.index, match!.index + match![0].length)).toBe(true);
  });

  it('gives every rule of a place and a name once, and every label some rules', () => {
    const names = CLASSIFICATION_RULES.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(LABELS.filter((label) => !CLASSIFICATION_RULES.some((rule) => rule.label === label))).toEqual([]);
  });

  it.each(CLASSIFICATION_RULES)(
    '$name has no unbounded gap and no repeat within a repeat',
    ({ pattern, unless }) => {
      for (const source of [pattern.source, unless?.source ?? '']) {
        expect(source).not.toMatch(/(?<!\\)\.[*+]|(?<!\\)\.\{\d+,\}|\[\^[^\]]*\][*+]/);
        expect(source).not.toMatch(/\(\?:[^()]*[*+]\)[*+]/);
      }
    },
  );

  it('reads a long sentence made of each rule’s own words quickly', () => {
    const slow: string[] = [];
    for (const rule of CLASSIFICATION_RULES) {
      const words = foldWords(rule.example)
        .replace(/[.!?,]/g, '')
        .split(' ');
      for (const hostile of hostileLines(words)) {
        let ms = readingTime(rule, hostile);
        // A busy machine is slow now and then, a bad pattern always.
        for (let again = 0; again < 3 && ms > 60; again++) ms = Math.min(ms, readingTime(rule, hostile));
        if (ms > 60) slow.push(`${rule.name}: ${ms.toFixed(0)} ms`);
      }
    }
    expect(slow).toEqual([]);
  });
});

function readingTime({ pattern, unless }: Rule, text: string): number {
  const started = performance.now();
  pattern.lastIndex = 0;
  while (pattern.exec(text)?.[0]) if (performance.now() - started > 200) break;
  unless?.test(text);
  return performance.now() - started;
}

/** Lines as long as a sentence may be, of the rule's beginning, its words turned round, and each word alone. */
function hostileLines(words: readonly string[]): string[] {
  const fill = (part: string) => `${part} `.repeat(Math.ceil(600 / (part.length + 1))).slice(0, 600);
  return [
    fill(words.slice(0, -1).join(' ')),
    fill(words.toReversed().join(' ')),
    ...words.map((word) => fill(word)),
    fill('a'),
    fill('not the'),
  ];
}
