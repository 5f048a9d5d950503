import { DateTime, IANAZone } from 'luxon';
import { type Config, readConfig, readConfigForWork, type WorkConfig } from '../config.ts';
import { WrongUseError } from './say-failure.ts';

/** The settings of this process, from the environment and .env; throws a SettingsError with every problem. */
export function settingsHere(): Config {
  return readConfig(process.env);
}

/** The settings of this process for `start`; throws a SettingsError with every problem. */
export function workSettingsHere(): WorkConfig {
  return readConfigForWork(process.env);
}

/**
 * A day or moment given on the command line; now when absent. A day begins, and a time without a zone is meant, where the
 * owner is.
 */
export function momentOf(given: string | undefined, option = '--now'): Date {
  if (given === undefined) return new Date();
  const moment = DateTime.fromISO(given, { zone: zoneHere() });
  if (!moment.isValid) {
    throw new WrongUseError(
      `${option} ${given}: not a date. Write it like 2026-03-31 or 2026-03-31T09:00:00Z.`,
    );
  }
  return moment.toJSDate();
}

/** The settings say what is wrong with a zone that there is not. */
function zoneHere(): string {
  const zone = process.env.OWNER_TIME_ZONE?.trim() ?? '';
  return IANAZone.isValidZone(zone) ? zone : 'UTC';
}
