import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../../src/store/make-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('makes what is missing above it, also when several do so at once, and again', async () => {
  const deep = join(folder, 'one', 'two', 'three');
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(deep)]);
  await makeFolder(deep);
  expect((await stat(deep)).isDirectory()).toBe(true);
});

it('fails where nothing can be made', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(makeFolder(join(folder, 'file'))).rejects.toThrow();
  await expect(makeFolder(join(folder, 'file', 'below'))).rejects.toThrow();
});

it.runIf(process.platform === 'linux')('ends where a file system lets nothing be made', async () => {
  await expect(makeFolder('/proc/afterword/data')).rejects.toThrow();
});
