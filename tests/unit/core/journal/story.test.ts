import { describe, expect, it } from 'vitest';
import { missingParts, readStory, retoldStory, writeStory } from '../../../../src/core/journal/story.ts';

const WHOLE =
  'The tide table\nSituation: two ports shared one table.\nTask: give each its own.\nAction: I split it by night.\nAnd told everybody.\nResult: no ship waited.';

describe('a story', () => {
  it.each([
    ['in its order', WHOLE],
    [
      'with one letter each, in any order',
      'The tide table\nR: no ship waited.\nS: two ports shared one table.\nA: I split it by night.\nAnd told everybody.\nT: give each its own.',
    ],
    [
      'as a phone or a list writes it',
      'The tide table\n\n- SITUATION - two ports shared one table.\n2. task： give each its own.\n**Action:** I split it by night.\nAnd told everybody.\n* Results : no ship waited.\n',
    ],
    [
      'on one line',
      'The tide table\nSituation: two ports shared one table. Task: give each its own. Action: I split it by night.\nAnd told everybody. Result: no ship waited.',
    ],
  ])('is read %s', (_how, text) => {
    const story = readStory(text);
    expect(writeStory(story)).toBe(WHOLE);
    expect(missingParts(story)).toEqual([]);
  });

  it('may lack parts, or have none', () => {
    expect(missingParts(readStory('S: two ports.\nResult:\nA: I split it.'))).toEqual(['task', 'result']);
    const free = readStory('When two ports shared one table,\nI split it at night.');
    expect(free.parts).toEqual({});
    expect(writeStory(free)).toBe('When two ports shared one table,\nI split it at night.');
  });

  it('says both where a part comes twice', () => {
    expect(readStory('A: I asked.\nS: a port.\nA: I split it.').parts.action).toBe('I asked.\nI split it.');
  });

  it('takes no sentence for a part', () => {
    const text =
      'Taskforce: three of us.\nResulting in: less waiting. The result: fine, task: done.\nA ship - late.';
    expect(readStory(text)).toEqual({ head: text, parts: {} });
  });

  it('keeps a long line whole', () => {
    const long = 'x'.repeat(5_000);
    expect(readStory(`S: ${long}`).parts.situation).toBe(long);
  });

  it('is completed by a missing part, and replaced by another story', () => {
    const half = 'The tide table\nSituation: two ports.\nAction: I split it.';
    expect(retoldStory(half, 'R: no ship waited.\nT: give each its own.')).toBe(
      'The tide table\nSituation: two ports.\nTask: give each its own.\nAction: I split it.\nResult: no ship waited.',
    );
    expect(retoldStory(half, 'Another story.')).toBe('Another story.');
    expect(retoldStory(half, 'Another\nS: one port.')).toBe('Another\nSituation: one port.');
  });
});
