import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';

/** A database of a replay's own, on a server and in a folder of its own; all are gone at the end. */
export async function openFreshDatabase(): Promise<AsyncDisposable & { url: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-replay-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const server = await openEmbeddedPostgres(folder).catch(async (error) => {
    await remove();
    throw error;
  });
  const url = new URL(server.url);
  // No replay goes on after a crash: nothing has to wait for the disk.
  url.searchParams.set('options', '-c synchronous_commit=off');
  return {
    url: url.href,
    folder,
    async [Symbol.asyncDispose]() {
      await server.close();
      await remove();
    },
  };
}
