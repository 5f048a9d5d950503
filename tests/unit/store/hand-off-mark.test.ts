import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteHandOffs, readHandOffMark } from '../../../src/store/hand-off-mark.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-mark-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('is nothing where nothing was noted, and in a folder that is not there', async () => {
  expect(await readHandOffMark(join(folder, 'not', 'yet'), 'mine')).toEqual({ own: null, others: 0 });
});

it('is the highest number that anybody noted, in whatever order', async () => {
  await Promise.all([3, 1, 5, 2, 4].map((count) => noteHandOffs(folder, 'mine', count)));
  await noteHandOffs(folder, 'mine', 2);
  expect(await readHandOffMark(folder, 'mine')).toEqual({ own: 5, others: 0 });
});

it('keeps ledgers apart', async () => {
  await noteHandOffs(folder, 'mine', 2);
  await noteHandOffs(folder, 'another', 9);
  await noteHandOffs(folder, 'a third', 4);
  expect(await readHandOffMark(folder, 'mine')).toEqual({ own: 2, others: 9 });
  expect(await readHandOffMark(folder, 'a new one')).toEqual({ own: null, others: 9 });
});

it('is not misled by a line that was torn or is none', async () => {
  await noteHandOffs(folder, 'mine', 12);
  await appendFile(join(folder, 'handed-over', 'mine'), 'x99\n-7\n1');
  expect(await readHandOffMark(folder, 'mine')).toEqual({ own: 12, others: 0 });
});
