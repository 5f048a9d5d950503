import { createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';
import type { Backend } from './backend.ts';
import { logTrouble } from './log-trouble.ts';
import { QueueUnavailableError } from './queue-unavailable-error.ts';

const SCHEMA = 'bullmq';
const { Queue, Worker } = withBackend(createPostgresBackend);

/** Keeps the queue in the schema `bullmq` of a PostgreSQL, making it there when it is missing. */
export async function openPostgresBackend(databaseUrl: string): Promise<Backend> {
  // One pool for all: each worker keeps one connection of it for LISTEN, and each queue and worker hears its errors.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 12,
    application_name: 'afterword-queue',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: `-c search_path=${SCHEMA}`,
  });
  pool.setMaxListeners(0);
  pool.on('error', logTrouble('connection to PostgreSQL lost'));
  await makeSchema(pool).catch(async (error) => {
    await pool.end();
    throw error;
  });
  return {
    newQueue: (name) => new Queue(name, { connection: pool as never }),
    newWorker: (name, process, settings) =>
      new Worker(name, process, { connection: pool as never, ...settings }),
    close: () => pool.end(),
  };
}

async function makeSchema(pool: pg.Pool): Promise<void> {
  try {
    const client = await pool.connect();
    try {
      await runMigrations(client as never, SCHEMA);
    } finally {
      client.release();
    }
  } catch (error) {
    throw new QueueUnavailableError(
      `The queue in PostgreSQL cannot be opened (${(error as Error).message}).`,
      'Check DATABASE_URL and the server; its user must be allowed to make the schema "bullmq".',
      error,
    );
  }
}
