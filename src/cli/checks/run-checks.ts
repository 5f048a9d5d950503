import { readConfig, readUsableConfig } from '../../config.ts';
import { type Check, fail } from './check.ts';
import { checkLedger } from './check-ledger.ts';
import { checkDataDir, checkNode } from './check-machine.ts';
import { checkImap, checkSending, checkTrust } from './check-mail-servers.ts';
import { checkAddresses, checkPolicy, checkTemplates } from './check-policy.ts';
import { checkEnvFile, checkSettings, settingProblems } from './check-settings.ts';

type Environment = Record<string, string | undefined>;

interface Part {
  names: readonly string[];
  ms: number;
  run(): Check | Check[] | Promise<Check | Check[]>;
}

/** What is not looked at while one of these settings is wrong: the answer would be about something else. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  'data-dir': /^DATA_DIR$/,
  disk: /^DATA_DIR$/,
  database: /^(DATA_DIR|DATABASE_URL)$/,
  queue: /^(DATA_DIR|DATABASE_URL|REDIS_URL)$/,
  imap: /^IMAP_/,
  smtp: /^SMTP_/,
  sending: /^(SENDING|MODE_|HOLD_HOURS)/,
};

/**
 * Looks at everything, each part by itself and in bounded time, all at once; the answers come in the order in which
 * a person would read them. Nothing is left running, unless a part did not come back in time.
 */
export async function* runChecks(
  env: Environment,
  envFile: string,
  stop: AbortSignal,
): AsyncGenerator<Check> {
  const wrong = settingProblems(env).map((problem) => problem.split(' ')[0] as string);
  const blocks = (name: string) => wrong.find((setting) => NEEDS[name]?.test(setting));

  const stopped = new Promise<never>((_, reject) => {
    stop.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
  stopped.catch(() => {});

  const running = partsOf(env, envFile, wrong.length === 0).map((part) =>
    part.names.every(blocks) ? part.names.map((name) => fail(name, '', '')) : inTime(part, stopped),
  );
  for (const answers of running) {
    for (const check of await answers) {
      const setting = blocks(check.name);
      yield setting ? notLookedAt(check.name, setting) : check;
    }
  }
}

function partsOf(env: Environment, envFile: string, sound: boolean): Part[] {
  const config = readUsableConfig(env);
  let imapCheck: Promise<Check> | undefined;
  const imap = () => {
    imapCheck ??= checkImap(config);
    return imapCheck;
  };
  const part = (names: string, run: Part['run'], ms = 10_000): Part => ({ names: names.split(' '), ms, run });
  return [
    part('settings', () => checkSettings(env)),
    part('env-file', () => checkEnvFile(envFile)),
    part('node', () => checkNode()),
    ...(config.databaseUrl ? [] : [part('data-dir disk', () => checkDataDir(config.dataDir))]),
    part('database queue', () => checkLedger(config), 90_000),
    part('imap', imap, 45_000),
    part('smtp', () => checkSending(config), 30_000),
    part('templates', () => checkTemplates(config.templatesDir)),
    ...(sound ? [part('trusted-server', () => checkTrust(readConfig(env), imap()), 90_000)] : []),
    ...(sound ? [part('addresses', () => checkAddresses(readConfig(env)))] : []),
    part('sending', () => checkPolicy(config)),
  ];
}

/** A part that throws or is late is a failed check, and no reason to stop. */
async function inTime({ names, ms, run }: Part, stopped: Promise<never>): Promise<Check[]> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} seconds`)), ms);
    });
    return [await Promise.race([Promise.resolve().then(run), late, stopped])].flat();
  } catch (error) {
    const says = `It could not be looked at: ${(error as Error).message}.`;
    return names.map((name) => fail(name, says, 'Run doctor again.'));
  } finally {
    clearTimeout(timer);
  }
}

function notLookedAt(name: string, setting: string): Check {
  return fail(name, `Not looked at, because ${setting} is wrong or missing.`, `Correct ${setting} first.`);
}
