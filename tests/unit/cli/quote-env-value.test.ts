import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { fillEnvExample } from '../../../src/cli/fill-env-example.ts';
import { quoteEnvValue } from '../../../src/cli/quote-env-value.ts';

const NASTY = [
  'plain-Word_1@inbox.example',
  'four words with blanks',
  ' blanks around ',
  'a#b #c',
  "it's",
  'say "so"',
  'back`tick',
  `it's "so"`,
  '`it` is "so"',
  'ends with a backslash\\',
  "quote and backslash '\\",
  'line\\nbreak in letters',
  '$HOME $1 \\$',
  '=starts with equals',
  'ünïcödé ✓ пароль',
  "'wrapped'",
  '"wrapped"',
  'export X=1',
  '#',
  '\\',
];

describe('quoteEnvValue', () => {
  it.each(NASTY)('is read back by dotenv: %s', (value) => {
    expect(parse(`A=${quoteEnvValue(value)}\nB='b'\nC="c"`)).toEqual({ A: value, B: 'b', C: 'c' });
  });

  it('refuses what no way of writing can carry', () => {
    expect(() => quoteEnvValue('two\nlines')).toThrow(/cannot be written/);
    expect(() => quoteEnvValue('\'"` # all')).toThrow(/cannot be written/);
  });

  it('keeps a dollar in single quotes, where no other reader expands it', () => {
    expect(quoteEnvValue('pa$word')).toBe("'pa$word'");
  });
});

describe('fillEnvExample', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');

  it('puts every value in its place, one after another in one file', () => {
    for (const value of NASTY) {
      const values = {
        IMAP_PASSWORD: value,
        SMTP_PASSWORD: `${value}2`,
        OWNER_NAME: 'Robin "Rob" Marsh',
        MINE_TOO: value,
      };
      expect(parse(fillEnvExample(example, values))).toMatchObject(values);
    }
  });

  it('keeps the explanations, and leaves what has no value commented out', () => {
    const text = fillEnvExample(example, { HOLD_HOURS: '4', REDIS_URL: '' });
    expect(text).toContain('\nHOLD_HOURS=4\n');
    expect(text).toContain('\n#REDIS_URL=\n');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(
      example.split('\n').filter((line) => line.startsWith('# ')).length,
    );
  });
});
