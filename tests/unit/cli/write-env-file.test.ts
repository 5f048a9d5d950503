import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeEnvFile } from '../../../src/cli/write-env-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-env-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('writeEnvFile', () => {
  it('writes for the owner’s eyes only, and leaves nothing else behind', async () => {
    const path = join(folder, '.env');
    expect(await writeEnvFile(path, 'A=1\n')).toBeNull();
    expect(await modeOf(path)).toBe(0o600);
    expect(await readdir(folder)).toEqual(['.env']);
  });

  it('keeps what was there, every time, and hides it from others', async () => {
    const path = join(folder, '.env');
    await writeFile(path, 'A=0\n', { mode: 0o644 });
    expect(await writeEnvFile(path, 'A=1\n')).toBe(`${path}.bak`);
    expect(await writeEnvFile(path, 'A=2\n')).toBe(`${path}.bak.2`);
    expect(await Promise.all(['', '.bak', '.bak.2'].map((end) => readFile(path + end, 'utf8')))).toEqual([
      'A=2\n',
      'A=0\n',
      'A=1\n',
    ]);
    expect(await modeOf(`${path}.bak`)).toBe(0o600);
    expect(await modeOf(path)).toBe(0o600);
  });

  it('writes where a link points to', async () => {
    await writeFile(join(folder, 'kept-elsewhere'), 'A=0\n');
    await symlink(join(folder, 'kept-elsewhere'), join(folder, '.env'));
    await writeEnvFile(join(folder, '.env'), 'A=1\n');
    expect(await readFile(join(folder, 'kept-elsewhere'), 'utf8')).toBe('A=1\n');
  });

  it('leaves no draft when it cannot be put in place', async () => {
    await expect(writeEnvFile(join(folder, 'absent', '.env'), 'A=1\n')).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});
