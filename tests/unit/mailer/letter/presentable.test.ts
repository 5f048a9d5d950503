import { describe, expect, it } from 'vitest';
import { presentable } from '../../../../src/mailer/letter/presentable.ts';

describe('foreign words made presentable', () => {
  it.each([
    ['Zero\u200bWidth\ufeff \u2060GmbH', 'ZeroWidth GmbH'],
    ['Evil\u202eelpmaxe\u202c', 'Evilelpmaxe'],
    ['\u001b[31mred\u0007', '[31mred'],
    ['tab\tand  spaces\u00a0\u00a0here', 'tab and spaces here'],
    ['half \ud83d a pair', 'half a pair'],
    ['one\r\ntwo\u2028three\rfour', 'one\ntwo\nthree\nfour'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['👩‍👩‍👧‍👦 and ☠️', '👩‍👩‍👧‍👦 and ☠️'],
    ['می‌خواهم', 'می‌خواهم'],
    ['e\u0301', 'é'],
  ])('%j becomes %j', (given, shown) => {
    expect(presentable(given, 100)).toBe(shown);
  });

  it('have no towers of accents', () => {
    expect(presentable(`z${'\u0336'.repeat(60)}`, 100)).toBe(`z${'\u0336'.repeat(3)}`);
  });

  it('are no longer than they may be, and no sign is cut in two', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(presentable('a'.repeat(300), 80)).toBe(`${'a'.repeat(79)}…`);
    expect(presentable(`${'a'.repeat(70)}${family}${family}`, 80)).toBe(`${'a'.repeat(70)}…`);
  });
});
