import { readFileSync, writeFileSync } from 'node:fs';

/** A clock that several processes read, and that steps when it is told to. */
export interface MovedClock {
  file: string;
  now(): Date;
  /** Steps ahead, or back when negative. */
  ahead(ms: number): void;
}

/** The clock that is kept in `file`: how far it is ahead of the machine's. */
export function openMovedClock(file: string): MovedClock {
  const read = () => Number(readFileSync(file, 'utf8') || 0);
  return {
    file,
    now: () => new Date(Date.now() + read()),
    ahead: (ms) => writeFileSync(file, String(read() + ms)),
  };
}
