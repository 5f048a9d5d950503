import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, SETTING_NAMES } from '../../src/config.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const lines = example.split('\n');
const settingLines = lines.filter((line) => /^#?[A-Z_]+=/.test(line));
const namesIn = (text: readonly string[]) => text.map((line) => line.replace(/^#/, '').split('=')[0]);

describe('.env.example', () => {
  it('names every setting once, and nothing that is no setting', () => {
    expect(namesIn(settingLines).sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('says something about every setting right above it or its group', () => {
    const bare = settingLines.filter((line) => {
      const above = lines.slice(0, lines.indexOf(line)).reverse();
      const before = above.find((other) => !/^#?[A-Z_]+=/.test(other));
      return !before?.startsWith('# ') || before.startsWith('# ---');
    });
    expect(bare).toEqual([]);
  });

  it('shows the true defaults', () => {
    const required = { OWNER_ADDRESS: 'robin@example.org', INBOX_ADDRESS: 'jobs@inbox.example' };
    const shown = parse(settingLines.map((line) => line.replace(/^#/, '')).join('\n'));
    expect(readConfig({ ...shown, ...required })).toEqual(readConfig(required));
  });

  it('used as it stands, leaves sending off and asks for what is missing', () => {
    expect(() => readConfig(parse(example))).toThrow(
      /INBOX_ADDRESS is missing[\s\S]*OWNER_ADDRESS is missing/,
    );
    expect(lines.filter((line) => /^[A-Z_]+=./.test(line))).toEqual([]);
  });
});
