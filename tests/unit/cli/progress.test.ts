import { describe, expect, it } from 'vitest';
import { showProgress } from '../../../src/cli/progress.ts';

/** Shows some work of 200 mails, so many of which are done after so many seconds. */
function show(
  isTTY: boolean,
  steps: readonly (readonly [seconds: number, done: number])[],
  columns = 80,
): string[] {
  let ms = 0;
  const written: string[] = [];
  const terminal = { isTTY, columns, write: (text: string) => written.push(text) };
  const progress = showProgress({ what: 'reading', total: 200, unit: 'mail' }, { terminal, now: () => ms });
  for (const [seconds, done] of steps) {
    ms = seconds * 1000;
    progress.at(done, done);
  }
  progress.end();
  return written;
}

describe('the progress of something long', () => {
  it('is a line that changes, with its rate and the time that is left', () => {
    const [first, last, end] = show(true, [[10, 50]]).map((text) => text.replace('\r\u001b[K', ''));
    expect(first).toBe('reading ████████░░░░░░░░░░░░░░░░░░░░░░ 25%  50 mails, 5/s, 30 s left');
    expect(last).toBe(first);
    expect(end).toBe('\n');
  });

  it('is a line now and then where nobody watches, and the last one always', () => {
    const lines = show(false, [
      [20, 50],
      [21, 60],
      [22, 70],
      [40, 200],
      [41, 200],
    ]);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toBe('reading ██████████████████████████████ 100%  200 mails, 5/s\n');
  });

  it('says once what was done at once, where nobody watches', () => {
    expect(show(false, [[1, 1]])).toEqual([
      'reading ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0%  1 mail, 1/s, 3 min left\n',
    ]);
  });

  it('fits into a narrow terminal', () => {
    for (const columns of [60, 40, 30]) {
      const [line] = show(true, [[2_000, 199]], columns);
      expect(line?.replace('\r\u001b[K', '').length).toBeLessThan(columns);
    }
  });
});
