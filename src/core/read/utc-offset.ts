import { DateTime } from 'luxon';
import type { HeaderLine } from '../email.ts';

const FARTHEST = 14 * 60;

/**
 * The minutes east of UTC that a Date header was written at (RFC 5322, 3.3); null for none, for one that cannot be read,
 * and for `-0000`, which says that the writer's clock is not told.
 */
export function utcOffsetOf(headers: readonly HeaderLine[]): number | null {
  const written = headers.find(({ name }) => name === 'date')?.value.slice(0, 200) ?? '';
  // A weekday that does not fit the day says nothing against the offset.
  const date = written
    .trim()
    .replace(/\([^()]{0,60}\)$/, '')
    .replace(/^[A-Za-z]{3,9},/, '')
    .trim();
  if (date.endsWith('-0000')) return null;
  const { isValid, offset } = DateTime.fromRFC2822(date, { setZone: true });
  return isValid && Math.abs(offset) <= FARTHEST ? offset : null;
}
