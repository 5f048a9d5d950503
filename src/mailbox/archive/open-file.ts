import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { CannotReadArchiveError } from './old-mail.ts';

/** What a path leads to, or why it leads to nothing that can be read, in words. */
export async function lookAt(path: string): Promise<{ path: string; isFolder: boolean; size: number }> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (!found.isFile() && !found.isDirectory())
      throw new CannotReadArchiveError(`${path} is neither a file nor a folder.`);
    return { path: real, isFolder: found.isDirectory(), size: found.size };
  } catch (error) {
    throw error instanceof CannotReadArchiveError
      ? error
      : new CannotReadArchiveError(`${path} cannot be read: ${fileProblem(error)}.`);
  }
}

/** The first bytes of a file. */
export async function readBeginning(path: string, length: number): Promise<Buffer> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw new CannotReadArchiveError(`${path} cannot be read: ${fileProblem(error)}.`);
  } finally {
    await file?.close();
  }
}

/** What the file system says, in words. */
export function fileProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && IN_WORDS[code]) || message;
}

const IN_WORDS: Record<string, string | undefined> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk cannot read it',
};
