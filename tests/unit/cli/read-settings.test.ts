import { afterEach, describe, expect, it, vi } from 'vitest';
import { momentOf } from '../../../src/cli/read-settings.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a day or moment on the command line', () => {
  it.each([
    ['America/New_York', '2026-03-31', '2026-03-31T04:00:00.000Z'],
    ['America/New_York', '2026-11-02T08:00', '2026-11-02T13:00:00.000Z'],
    ['America/New_York', '2026-03-31T09:00:00Z', '2026-03-31T09:00:00.000Z'],
    ['America/New_York', '2026-03-31T09:00:00+02:00', '2026-03-31T07:00:00.000Z'],
    ['Nowhere/Land', '2026-03-31', '2026-03-31T00:00:00.000Z'],
    ['', '2026-03-31', '2026-03-31T00:00:00.000Z'],
  ])('is one of the owner in %j: %s', (zone, given, expected) => {
    vi.stubEnv('OWNER_TIME_ZONE', zone);
    expect(momentOf(given).toISOString()).toBe(expected);
  });

  it.each(['yesterday', '31.3.2026', '3/31/2026', '2026-02-31', '2026-13-01', '5', ''])(
    'is not %j',
    (given) => {
      expect(() => momentOf(given, '--date')).toThrow(/^--date .*not a date/);
    },
  );
});
