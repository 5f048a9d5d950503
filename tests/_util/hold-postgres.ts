import { openEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';

// A process that uses the embedded server under argv[2] until its stdin closes.
const server = await openEmbeddedPostgres(process.argv[2] ?? '');
console.log(server.url);
process.stdin.resume().once('end', async () => {
  await server.close();
  process.exit(0);
});
