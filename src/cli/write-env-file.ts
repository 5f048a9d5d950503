import { randomUUID } from 'node:crypto';
import { chmod, constants, copyFile, open, realpath, rename, rm } from 'node:fs/promises';

/**
 * Puts a file in place whole or not at all, readable by its owner only. What was there before is kept beside it;
 * answers with the path of that backup, or null when there was nothing.
 */
export async function writeEnvFile(path: string, text: string): Promise<string | null> {
  const target = await realpath(path).catch(() => path);
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    const backup = await keepBackup(target);
    await rename(draft, target);
    return backup;
  } finally {
    await rm(draft, { force: true });
  }
}

/** An older backup is never overwritten: it may be the only one with a setting that somebody wrote by hand. */
async function keepBackup(target: string): Promise<string | null> {
  for (let number = 1; ; number += 1) {
    const backup = number === 1 ? `${target}.bak` : `${target}.bak.${number}`;
    try {
      await copyFile(target, backup, constants.COPYFILE_EXCL);
      await chmod(backup, 0o600);
      return backup;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return null;
      if (code !== 'EEXIST') throw error;
    }
  }
}
