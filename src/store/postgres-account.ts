import { execFile, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { DatabaseUnavailableError } from './database-unavailable-error.ts';

const run = promisify(execFile);
const ROOT_PATH = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin:/usr/bin:/bin` };

/** The user that PostgreSQL runs as: null for ourselves, another one when we are root, which PostgreSQL refuses. */
export interface PostgresAccount {
  uid: number;
  gid: number;
  /** What stands before each command so that it runs as this user; when empty, spawn's own `uid` does it. */
  prefix: readonly string[];
}

/**
 * Says who runs PostgreSQL on `clusterDir`, creating the system user `postgres` when root has none. `mustReach` are
 * the paths that this user has to enter.
 */
export async function choosePostgresAccount(
  clusterDir: string,
  mustReach: readonly string[],
): Promise<PostgresAccount | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(clusterDir).catch(() => null);
  const ids = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : await findOrCreateUser();
  return { ...ids, prefix: await commandPrefix(ids, mustReach) };
}

async function findOrCreateUser(): Promise<{ uid: number; gid: number }> {
  const found = await idsOf('postgres');
  if (found) return found;
  // A second process may create the user at the same moment; then this fails and the look-up answers.
  const failure = await run(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    { env: ROOT_PATH },
  ).then(
    () => null,
    (error) => error,
  );
  const created = await idsOf('postgres');
  if (created) return created;
  throw new DatabaseUnavailableError(
    'PostgreSQL refuses to run as root, and the system user "postgres" could not be created.',
    'Run Afterword as an ordinary user, or create that user with "useradd --system --user-group postgres".',
    failure,
  );
}

async function idsOf(user: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, user], { env: ROOT_PATH })).stdout)),
    );
    return uid && gid ? { uid, gid } : null;
  } catch {
    return null;
  }
}

async function commandPrefix(
  ids: { uid: number; gid: number },
  mustReach: readonly string[],
): Promise<string[]> {
  // A folder of root's own, such as /root or a temporary one, lets no other user in. One capability opens it.
  const entering = [
    ...['setpriv', `--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'],
    // initdb looks for its programs with access(2), which drops capabilities unless the last of these is set.
    ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'],
  ];
  for (const prefix of [[], entering]) {
    if (await canEnter(prefix, ids, mustReach)) return prefix;
  }
  throw new DatabaseUnavailableError(
    `PostgreSQL refuses to run as root, and the user it runs as cannot enter ${mustReach.join(' or ')}.`,
    'Run Afterword as an ordinary user, or move it and DATA_DIR below a folder that everybody may enter, such as /opt or /srv.',
  );
}

function canEnter(
  prefix: readonly string[],
  ids: { uid: number; gid: number },
  paths: readonly string[],
): Promise<boolean> {
  const script = 'for path in "$@"; do test -x "$path" || exit 1; done';
  const [command = 'sh', ...args] = [...prefix, 'sh', '-c', script, 'sh', ...paths];
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', env: ROOT_PATH, ...(prefix.length ? {} : ids) });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
