import { resolve } from 'node:path';
import { checkMailbox } from '../../mailbox/check-mailbox.ts';
import { findAuthservId } from '../../mailbox/find-authserv-id.ts';
import { checkSmtp } from '../../mailer/check-smtp.ts';
import type { LogIns } from '../init/log-ins.ts';
import { makeEnvFile } from '../init/make-env-file.ts';
import { isLeaving, terminalPrompts } from '../prompts.ts';
import { WrongUseError } from '../say-failure.ts';

const TIMEOUTS = { connectMs: 10_000, greetingMs: 10_000, silenceMs: 15_000 };

const logIns: LogIns = {
  imap: (settings) => checkMailbox(settings, TIMEOUTS),
  smtp: (settings) => checkSmtp(settings, 20_000),
  findAuthservId: (settings) => findAuthservId(settings, TIMEOUTS),
};

/** Asks for the mailbox, tries the log-ins, and writes .env in the folder where it is started. */
export async function init(): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new WrongUseError(
      '`afterword init` asks questions, and this is not a terminal. Copy .env.example to .env, fill it in, and run `chmod 600 .env`.',
    );
  }
  // While a log-in is tried no question is open that could take the Ctrl-C.
  const leave = () => {
    sayGoodbye();
    process.exit(1);
  };
  process.once('SIGINT', leave);
  try {
    await makeEnvFile(terminalPrompts, logIns, resolve('.env'));
  } catch (error) {
    if (!isLeaving(error)) throw error;
    sayGoodbye();
    process.exitCode = 1;
  } finally {
    process.removeListener('SIGINT', leave);
  }
}

function sayGoodbye(): void {
  console.error('\nStopped. Nothing was written.');
}
