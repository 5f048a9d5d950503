import { Command, CommanderError } from 'commander';
import { config as loadDotenv } from 'dotenv';
import { hasNoMailbox } from '../config.ts';
import { sayFailure } from './say-failure.ts';

// A variable of the environment wins over .env; the loggers read their level when they are first imported.
loadDotenv({ quiet: true });
// Only a running Afterword tells what it does while it does it; the other commands answer.
if (process.argv[2] !== 'start' || hasNoMailbox(process.env)) process.env.LOG_LEVEL ??= 'error';

const { addCommands } = await import('./commands.ts');

const program = new Command('afterword')
  .description(
    'Makes each rejection of a job search useful. With no mailbox configured, `start` runs the demo.',
  )
  .version('0.1.0')
  // A long name of a command leaves less room for what it does; that still stays beside it.
  .configureHelp({ minWidthToWrap: 24 })
  .showHelpAfterError('(`afterword --help` and `afterword <command> --help` say more)')
  .exitOverride();
addCommands(program);

/** 0 fine, 1 failed, 2 wrong use. */
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : sayFailure(error);
}
