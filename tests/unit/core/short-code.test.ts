import { describe, expect, it } from 'vitest';
import { idsOfCode, shortCodes } from '../../../src/core/short-code.ts';

const one = '3f2a1bcc-0000-4000-8000-000000000000';
const twin = '3f2a1bcd-0000-4000-8000-000000000000';
const other = 'a0000000-0000-4000-8000-000000000000';

describe('the short code of a row', () => {
  it('is six digits, and grows until it means one row only', () => {
    expect([...shortCodes('AP', [other, one, twin])]).toEqual([
      [one, 'AP-3F2A1BCC'],
      [twin, 'AP-3F2A1BCD'],
      [other, 'AP-A00000'],
    ]);
  });

  it('finds its row again, in small letters too and with fewer digits', () => {
    const range = {
      lowest: '3f2a1b00-0000-0000-0000-000000000000',
      highest: '3f2a1bff-ffff-ffff-ffff-ffffffffffff',
    };
    expect(idsOfCode('EM', ' em-3f2a1b ')).toEqual(range);
    expect(idsOfCode('EM', 'EM-3F2A')?.lowest).toBe('3f2a0000-0000-0000-0000-000000000000');
  });

  it.each(['AP-3F2A1B', 'EM-', 'EM-XYZ123', 'EM-3F2', '3F2A1B'])('is not %s for an email', (code) => {
    expect(idsOfCode('EM', code)).toBeNull();
  });
});
