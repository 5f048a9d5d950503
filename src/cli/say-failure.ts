import { SettingsError } from '../config.ts';

/** The wrong thing was asked for: a file that is not there, a date that is none. */
export class WrongUseError extends Error {
  override name = 'WrongUseError';
}

/** Says on stderr what went wrong and what to do, never a stack trace; answers with the exit code. */
export function sayFailure(error: unknown): 1 | 2 {
  const message = error instanceof Error ? error.message : String(error);
  console.error(message.trim());
  if (error instanceof SettingsError) {
    console.error(
      '\nSet them in the environment or in .env (`afterword init` asks for them; .env.example lists them all).',
    );
  }
  if (process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace') console.error(error);
  return error instanceof WrongUseError ? 2 : 1;
}
