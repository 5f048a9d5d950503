import { pino } from 'pino';
import { prettyFactory } from 'pino-pretty';

/**
 * Ids, rules and outcomes at info; addresses and subjects only at trace; bodies and secrets never.
 * To stderr: stdout belongs to the answers of the command line. Lines of JSON, or of words when a person is watching.
 */
export const logger = pino(
  { level: wantedLevel(process.env.LOG_LEVEL), base: { pid: process.pid } },
  process.stderr.isTTY ? inWords() : pino.destination({ dest: 2, sync: true }),
);

export const mailboxLogger = logger.child({ part: 'mailbox' });
export const storeLogger = logger.child({ part: 'store' });
export const queueLogger = logger.child({ part: 'queue' });
export const workLogger = logger.child({ part: 'work' });

function inWords() {
  const pretty = prettyFactory({ ignore: 'pid,part', translateTime: 'SYS:HH:MM:ss', singleLine: true });
  return { write: (line: string) => void process.stderr.write(String(pretty(line))) };
}

/** A level that does not exist is reported with the other settings; it must not end the process here. */
function wantedLevel(name: string | undefined): string {
  return name === 'silent' || (name && name in pino.levels.values) ? name : 'info';
}
