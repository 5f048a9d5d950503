import { pino } from 'pino';

/**
 * Ids, rules and outcomes at info; addresses and subjects only at trace; bodies and secrets never.
 * To stderr: stdout belongs to the answers of the command line.
 */
export const logger = pino(
  { level: wantedLevel(process.env.LOG_LEVEL), base: { pid: process.pid } },
  pino.destination({ dest: 2, sync: true }),
);

export const mailboxLogger = logger.child({ part: 'mailbox' });
export const mailerLogger = logger.child({ part: 'mailer' });
export const storeLogger = logger.child({ part: 'store' });
export const queueLogger = logger.child({ part: 'queue' });
export const workLogger = logger.child({ part: 'work' });

/** A level that does not exist is reported with the other settings; it must not end the process here. */
function wantedLevel(name: string | undefined): string {
  return name === 'silent' || (name && name in pino.levels.values) ? name : 'info';
}
