import { describe, expect, it } from 'vitest';
import { usualPairsSource } from '../../../../scripts/train/usual-pairs.ts';

describe('usualPairsSource', () => {
  it('keeps what several writers say, and leaves out what one of them says in all their letters', () => {
    const source = usualPairsSource([
      { writer: 'a', sentences: ['we have decided against it', 'greetings from kilnbrook'] },
      { writer: 'a', sentences: ['greetings from kilnbrook'] },
      { writer: 'b', sentences: ['we have decided'] },
    ]);
    expect(source).toContain('\nhave\tdecide\nwe\thave\n');
    expect(source).not.toMatch(/kilnbr|agains/);
  });
});
