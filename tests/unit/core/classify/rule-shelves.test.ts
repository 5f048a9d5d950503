import { describe, expect, it } from 'vitest';
import { CLASSIFICATION_RULES } from '../../../../src/core/classify/classification-rules/all-rules.ts';
import { foldWords } from '../../../../src/core/classify/fold-words.ts';
import { SHELVES } from '../../../../src/core/classify/rule-shelves.ts';

describe('SHELVES', () => {
  it('let every rule read all lines that any rule was written for and that it matches', () => {
    const readsBody = CLASSIFICATION_RULES.filter(({ where }) => where === 'text' || where === 'anywhere');
    const missed = CLASSIFICATION_RULES.map(({ example }) => foldWords(example)).flatMap((line) => {
      const asked = new Set(SHELVES.sentence.flatMap(({ rulesFor }) => rulesFor(line)));
      return readsBody
        .filter((rule) => {
          rule.pattern.lastIndex = 0;
          return !asked.has(rule) && rule.pattern.test(line);
        })
        .map(({ name }) => `${name}: ${line}`);
    });
    expect(missed).toEqual([]);
  });
});
