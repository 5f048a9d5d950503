import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and what is missing above it, one after the other. The recursive way of the runtime goes round for ever
 * where a file system lets nothing be made, as /proc does.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const whole = resolve(path);
  if (await isFolder(whole)) return;
  const above = dirname(whole);
  if (above !== whole) await makeFolder(above, mode);
  await mkdir(whole, { mode }).catch(async (error: NodeJS.ErrnoException) => {
    // Another process may have made it at the same moment.
    if (error.code !== 'EEXIST' || !(await isFolder(whole))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
