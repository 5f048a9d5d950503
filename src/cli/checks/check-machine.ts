import { randomUUID } from 'node:crypto';
import { access, constants, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Check, fail, ok, warn } from './check.ts';

const MB = 1024 * 1024;
/** An empty embedded PostgreSQL takes about 60 MB, and its log of changes may grow to 1 GB. */
const FREE_NEEDED_MB = 200;
const FREE_WANTED_MB = 1024;

/** Whether this Node is one that the program is made for. */
export async function checkNode(version = process.versions.node): Promise<Check> {
  const { engines } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
  const least = String(engines.node).replace(/^\D*/, '');
  if (isAtLeast(version, least)) return ok('node', `Node ${version}.`);
  return fail('node', `Node ${version} is too old.`, `Install Node ${least} or newer.`);
}

/** Whether the folder of the embedded database can be written to, and has room. */
export async function checkDataDir(dataDir: string): Promise<Check[]> {
  const existing = await nearestFolder(dataDir);
  const problem = await writingProblem(existing, existing === dataDir);
  const state = problem
    ? fail(
        'data-dir',
        `${dataDir} cannot be written to (${problem}).`,
        'Give the folder to the user who runs Afterword, or set DATA_DIR to another one.',
      )
    : ok(
        'data-dir',
        existing === dataDir ? `${dataDir} can be written to.` : `${dataDir} is made when it is needed.`,
      );
  return [state, await checkDisk(existing)];
}

async function checkDisk(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MB);
  const says = `${free >= 10_240 ? `${Math.floor(free / 1024)} GB` : `${free} MB`} are free for the data.`;
  if (free >= FREE_WANTED_MB) return ok('disk', says);
  const advice = 'Make room on that disk, or set DATA_DIR to a folder on another one.';
  return free < FREE_NEEDED_MB ? fail('disk', says, advice) : warn('disk', says, advice);
}

async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  return found || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

/** A file is written where that is ours to do: permissions alone do not show a read-only disk. */
async function writingProblem(folder: string, isOurs: boolean): Promise<string | null> {
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder} is no folder`;
    await access(folder, constants.W_OK);
    if (!isOurs) return null;
    await writeFile(probe, '');
    await rm(probe);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  }
}

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  const different = want!.findIndex((part, place) => part !== have![place]);
  return different < 0 || (have![different] ?? 0) > want![different]!;
}
