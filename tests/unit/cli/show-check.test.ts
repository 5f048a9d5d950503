import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/cli/checks/check.ts';
import { showCheck } from '../../../src/cli/show-check.ts';

describe('showCheck', () => {
  it('is a line when there is nothing to do', () => {
    expect(showCheck(ok('node', 'Node 20.20.2.'))).toBe('ok    node            Node 20.20.2.');
  });

  it('says below what to do, within a terminal, and keeps a long path whole', () => {
    const path = `/srv/${'very-long-name/'.repeat(8)}data`;
    const lines = showCheck(
      fail('data-dir', `${'some words '.repeat(20)}`, `Give ${path} to the user.`),
    ).split('\n');
    expect(lines.filter((line) => !line.includes(path)).every((line) => line.length <= 100)).toBe(true);
    expect(lines.some((line) => line.trim().startsWith('To do: Give'))).toBe(true);
    expect(lines.some((line) => line.includes(path))).toBe(true);
  });

  it('lets no server write into the terminal', () => {
    expect(showCheck(fail('imap', 'NO \u001b[2Jhello', 'x'))).not.toContain('\u001b');
  });
});
