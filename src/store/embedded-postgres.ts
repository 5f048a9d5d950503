import { randomBytes } from 'node:crypto';
import { access, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { storeLogger } from '../logger.ts';
import { DatabaseUnavailableError } from './database-unavailable-error.ts';
import { withFileLock } from './file-lock.ts';
import { keepPresence } from './keep-presence.ts';
import { makeFolder } from './make-folder.ts';
import { choosePostgresAccount } from './postgres-account.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import {
  createCluster,
  EMBEDDED_USER,
  type PostgresCluster,
  readLastPort,
  readPidFile,
  startServer,
  stopServer,
} from './postgres-cluster.ts';

const DATABASE = 'afterword';
const PRESENCE = 'afterword-presence';
const LOCK_WAIT_MS = 120_000;

export interface EmbeddedPostgres {
  url: string;
  /** Leaves the server. The last process that leaves stops it. */
  close(): Promise<void>;
}

/**
 * Finds the PostgreSQL server under `dataDir`, or creates and starts it. Every process of this machine shares that
 * one server; it outlives a process that is killed, and the next one finds it again.
 */
export async function openEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  await makeFolder(dataDir).catch((cause) => {
    throw new DatabaseUnavailableError(
      `The data folder ${resolve(dataDir)} cannot be made.`,
      'Let this user write there, or set DATA_DIR to another place.',
      cause,
    );
  });
  // One name for one folder: a running server is recognised by it.
  const dir = await realpath(dataDir);
  const lock = join(dir, 'postgres.lock');
  const cluster = await describeCluster(dir);

  const open = async () => {
    const password = await readPassword(cluster);
    if (!(await exists(cluster.dir))) await createCluster(cluster);
    const port = await ensureRunning(cluster, password);
    await ensureDatabase(port, password);
    return { url: urlOf(port, password), client: await connect(port, password, PRESENCE, DATABASE) };
  };
  const openLocked = () => withFileLock(lock, LOCK_WAIT_MS, open);
  const { url, client } = await openLocked().catch((error) => {
    throw error instanceof DatabaseUnavailableError ? error : cannotUse(dir, error);
  });
  const presence = keepPresence(client, async () => {
    const again = await openLocked();
    if (again.url === url) return again.client;
    await again.client.end();
    throw new Error('its port was taken by another program meanwhile: restart Afterword');
  });

  const close = async () => {
    const last = presence.leave();
    await withFileLock(lock, LOCK_WAIT_MS, async () => {
      const alone = await isAlone(last).catch(() => false);
      await last.end().catch(() => {});
      if (alone && (await readPidFile(cluster))) await stopServer(cluster);
    });
  };
  let closed: Promise<void> | null = null;
  return {
    url,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

async function describeCluster(dataDir: string): Promise<PostgresCluster> {
  const binaries = await findPostgresBinaries();
  const dir = join(dataDir, 'postgres');
  return {
    dir,
    logFile: join(dataDir, 'postgres.log'),
    passwordFile: join(dataDir, 'postgres.password'),
    binaries,
    account: await choosePostgresAccount(dir, [dataDir, dirname(binaries.postgres), binaries.postgres]),
  };
}

async function readPassword(cluster: PostgresCluster): Promise<string> {
  const known = (await readFile(cluster.passwordFile, 'utf8').catch(() => '')).trim();
  if (known) return known;
  if (await exists(cluster.dir)) {
    throw new DatabaseUnavailableError(
      `The password of the embedded PostgreSQL cannot be read from ${cluster.passwordFile}.`,
      'Run Afterword as the user who owns that file, or bring the file back from a backup.',
    );
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(cluster.passwordFile, `${password}\n`, { mode: 0o600 });
  return password;
}

async function ensureRunning(cluster: PostgresCluster, password: string): Promise<number> {
  const deadline = Date.now() + 60_000;
  let running = await readPidFile(cluster);
  // Who still uses a server that died knows only this port.
  const lastPort = running?.port ?? (await readLastPort(cluster));
  // A server found in the middle of starting, recovering or stopping says so; it is given its time.
  while (running && Date.now() < deadline) {
    const answer = await connect(running.port, password, 'afterword', 'postgres').catch((error) => error);
    if (answer instanceof pg.Client) {
      await answer.end();
      return running.port;
    }
    if (answer.code === '28P01') throw wrongPassword(cluster);
    await sleep(100);
    running = await readPidFile(cluster);
  }
  await startServer(cluster, lastPort);
  const started = await readPidFile(cluster);
  if (started) return started.port;
  throw new DatabaseUnavailableError(
    `The embedded PostgreSQL in ${cluster.dir} ended at once.`,
    `See ${cluster.logFile}.`,
  );
}

async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = await connect(port, password, 'afterword', 'postgres');
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** True when nobody else is connected. Connections of this process that are just being closed get a moment. */
async function isAlone(presence: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await presence.query(
      `SELECT application_name AS name FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    if (rows.length === 0) return true;
    if (rows.some((row) => row.name === PRESENCE)) return false;
    await sleep(100);
  }
  return false;
}

async function connect(port: number, password: string, name: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: EMBEDDED_USER, password, database },
    ...{ ssl: false, application_name: name, connectionTimeoutMillis: 5_000, keepAlive: true },
  });
  client.on('error', (error) =>
    storeLogger.warn({ reason: error.message }, 'lost a connection to PostgreSQL'),
  );
  await client.connect();
  return client;
}

function cannotUse(dataDir: string, cause: Error): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `The embedded PostgreSQL in ${dataDir} cannot be used (${cause.message}).`,
    'See that the disk has room, and that this user is the one who owns that folder; or set DATA_DIR to another place.',
    cause,
  );
}

function wrongPassword(cluster: PostgresCluster): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `The embedded PostgreSQL in ${cluster.dir} does not accept the password in ${cluster.passwordFile}.`,
    'Bring back the file that belongs to this data folder.',
  );
}

const urlOf = (port: number, password: string) =>
  `postgresql://${EMBEDDED_USER}:${password}@127.0.0.1:${port}/${DATABASE}?sslmode=disable`;

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
