import { afterEach, describe, expect, it } from 'vitest';
import { readDate, readReceivedDate } from '../../../src/mailbox/read-date.ts';

describe('readDate', () => {
  it.each([
    ['Tue, 27 Oct 2026 15:12:33 +0100'],
    ['Tue, 27 Oct 2026 15:12:33 +0100 (CET)'],
    ['Tue, 27 Oct 2026 14:12:33 GMT'],
    ['Tue, 27 Oct 2026 10:12:33 EDT'],
    ['2026-10-27T15:12:33+01:00'],
    ['2026-10-27T14:12:33.000Z'],
    ['Tue, 27 Oct 2026 15:12:33 CET'],
    ['Tue, 27 Oct 2026 15:12:33 BST'],
    ['27 Oct 26 15:12:33 CET'],
    ['Di, 27 Okt 2026 15:12:33 +0100'],
    ['mar., 27 oct. 2026 15:12:33 +0100'],
    ['Tue, 27 Oct 2026 15.12.33 +0100'],
  ])('reads "%s"', (line) => {
    expect(readDate(line)?.toISOString()).toBe('2026-10-27T14:12:33.000Z');
  });

  it.each(['soon', '', 'Tue, 99 Foo 2026 15:12:33 +0100', 'Mon, 1 Jan 1900 00:00:00 +0000'])(
    'reads no date in "%s"',
    (line) => {
      expect(readDate(line)).toBeNull();
    },
  );

  describe('on a machine elsewhere', () => {
    const { TZ } = process.env;
    afterEach(() => {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    });

    it.each(['America/New_York', 'Asia/Tokyo'])('takes a date without a zone for UTC (%s)', (zone) => {
      process.env.TZ = zone;
      expect(readDate('Tue, 27 Oct 2026 15:12:33')?.toISOString()).toBe('2026-10-27T15:12:33.000Z');
    });
  });
});

describe('readReceivedDate', () => {
  it('reads what stands behind the last semicolon', () => {
    const line =
      'from mx.a.example (mx; relay) by mx.b.example with ESMTPS id 4x1; Tue, 27 Oct 2026 15:12:33 +0100';
    expect(readReceivedDate(line)?.toISOString()).toBe('2026-10-27T14:12:33.000Z');
    expect(readReceivedDate('from mx.a.example by mx.b.example')).toBeNull();
  });
});
