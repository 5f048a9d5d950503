import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// `prisma generate` needs no schema engine, but downloads one unless this variable names a file that exists.
// Any executable will do, so a machine without that download can install.
const prismaCli = fileURLToPath(import.meta.resolve('prisma/build/index.js'));
const result = spawnSync(process.execPath, [prismaCli, 'generate', '--no-hints'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  encoding: 'utf8',
});
if (result.status !== 0) {
  console.error(result.stdout, result.stderr);
  process.exitCode = 1;
}
