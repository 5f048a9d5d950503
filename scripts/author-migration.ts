import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbeddedPostgres } from '../src/store/embedded-postgres.ts';
import { diffMigrationsToSchema } from './schema-engine.ts';

// npm run db:author            shows the SQL that schema.prisma needs beyond the migrations, and fails when it needs any
// npm run db:author -- NAME    writes it as the next migration

const name = process.argv[2];
const scratch = mkdtempSync(join(tmpdir(), 'afterword-author-'));
const server = await openEmbeddedPostgres(scratch);
try {
  const sql = await diffMigrationsToSchema(server.url);
  if (sql === null) console.log('The migrations and prisma/schema.prisma agree.');
  else if (name) console.log(`written: ${write(name, sql)}`);
  else {
    console.log(sql);
    process.exitCode = 1;
  }
} finally {
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}

function write(name: string, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = /^\d{14}_/.test(name) ? name : `${stamp}_${name}`;
  const path = fileURLToPath(new URL(`../prisma/migrations/${folder}`, import.meta.url));
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'migration.sql'), sql);
  return path;
}
