import { expect, it } from 'vitest';
import { quoteEvidence } from '../../../src/cli/quote-evidence.ts';

it('quotes each sentence once, with all the rules that go by it', () => {
  const evidence = [
    { rule: 'en-somebody-else', words: 'We chose somebody else.' },
    { rule: 'en-sorry', words: 'Sorry, Robin.' },
    { rule: 'learned-rejection', words: 'We chose somebody else.' },
  ];
  expect(quoteEvidence(evidence)).toEqual([
    '"We chose somebody else." (en-somebody-else, learned-rejection)',
    '"Sorry, Robin." (en-sorry)',
  ]);
});
