import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { endWithProcess } from './end-with-process.ts';

/** A database of a replay's own, on a server and in a folder of its own; all are gone at the end, however the process ends. */
export async function openFreshDatabase(): Promise<AsyncDisposable & { url: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-replay-'));
  const endNow = () => {
    killServer(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const release = endWithProcess(endNow);
  const server = await openEmbeddedPostgres(folder).catch((error) => {
    release();
    endNow();
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
      release();
      endNow();
    },
  };
}

/** Ends the server of a folder without letting it write anything down; does nothing when none runs there. */
function killServer(folder: string): void {
  try {
    const [pid] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGQUIT');
  } catch {
    // There is no note of a server, or it has gone.
  }
}
