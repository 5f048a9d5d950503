import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const check = (...folders: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-patterns.ts', ...folders], {
    encoding: 'utf8',
    timeout: 120_000,
  });

describe('npm run patterns', () => {
  const { status, stderr, stdout } = check('tests/fixtures/patterns');
  const refused = (at: string) =>
    stderr.split(/^(?=\S)/m).find((fault) => fault.startsWith(`tests/fixtures/patterns/core/${at}\n`));

  it('fails, and counts what is to be mended', () => {
    expect(status).toBe(1);
    expect(stdout).toContain('8 to mend');
  });

  it.each([
    ['literals.ts:2', '/(a+)+$/', 'exponential', '"a".repeat(n)'],
    ['literals.ts:3', '/(\\s*\\w+)*:/', 'exponential', '"A".repeat(n)'],
    ['literals.ts:4', '/\\s+$/', 'super-linear', '" ".repeat(n)'],
    ['literals.ts:5', '/^(?:ab)*(?:ab)*$/', 'super-linear', 'ab".repeat(n)'],
    ['literals.ts:6', '/^(?:one|two|three|onetwo|twothree)*!$/', 'super-linear', '.repeat(n)'],
    ['literals.ts:7', '/(?:\\w{1,30}\\s?){1,30}!/', 'super-linear', '.repeat(n)'],
  ])('refuses the one of %s with its attack', (at, pattern, is, attack) => {
    expect(refused(at)).toContain(pattern);
    expect(refused(at)).toContain(`${is}: `);
    expect(refused(at)).toContain(attack);
  });

  it('refuses what a helper built, under the line of the table', () => {
    expect(refused('table.ts:7')).toContain('/\\b(?:\\w+\\s?)+:/g');
  });

  it('refuses a pattern that is built when it is used', () => {
    expect(refused('late.ts:1')).toContain('build it where the module begins');
  });

  it('lets harmless ones be', () => {
    expect(refused('literals.ts:10')).toBeUndefined();
    expect(refused('table.ts:6')).toBeUndefined();
    expect(refused('rule.ts:3')).toBeUndefined();
  });
});
