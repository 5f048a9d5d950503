import { stat } from 'node:fs/promises';
import { hasNoMailbox, OWNER_NAME_IS_MISSING, readConfig, SettingsError } from '../../config.ts';
import { type Check, fail, ok, warn } from './check.ts';

type Environment = Record<string, string | undefined>;

/** Everything that is wrong with the settings, each as a sentence. */
export function settingProblems(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

/** Every problem of the settings as a check of its own, so that all of them are seen. */
export function checkSettings(env: Environment): Check[] {
  const problems = [
    ...settingProblems(env),
    ...(env.OWNER_NAME?.trim() ? [] : [OWNER_NAME_IS_MISSING]),
  ].sort();
  if (problems.length === 0) return [ok('settings', 'All settings can be used.')];
  if (hasNoMailbox(env)) {
    const says = 'No mailbox is configured yet; until then `afterword start` runs the demo.';
    return [fail('settings', says, 'Run `npx afterword init`: it asks for what is needed and writes .env.')];
  }
  return problems.map((problem) =>
    fail('settings', `${problem}.`, 'See .env.example, or let `npx afterword init` ask for it.'),
  );
}

/** The passwords in .env are for its owner's eyes. */
export async function checkEnvFile(path: string): Promise<Check> {
  const found = await stat(path).catch(() => null);
  if (!found) return ok('env-file', 'There is no .env here: the settings come from the environment alone.');
  const forOthers = found.mode & 0o077;
  if (process.platform === 'win32' || forOthers === 0) return ok('env-file', 'Only you can read .env.');
  return warn(
    'env-file',
    'Others on this machine may read .env, and it holds passwords.',
    'Run `chmod 600 .env`.',
  );
}
