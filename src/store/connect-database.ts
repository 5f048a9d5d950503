import pg from 'pg';
import { storeLogger } from '../logger.ts';
import { DatabaseUnavailableError } from './database-unavailable-error.ts';

const ADVICE: Record<string, string> = {
  ECONNREFUSED: 'Nothing answers there: start that PostgreSQL, or correct host and port in DATABASE_URL.',
  ENOTFOUND: 'No such host: correct the host in DATABASE_URL.',
  EAI_AGAIN: 'The host name cannot be looked up now: check the network, or the host in DATABASE_URL.',
  '28P01': 'The password is wrong: correct DATABASE_URL.',
  '28000': 'The server refuses this user: correct DATABASE_URL, or the access rules of the server.',
  '3D000': 'The server has no database of that name: create it, or correct DATABASE_URL.',
  '53300': 'The server has no connection left: close other programs, or raise its max_connections.',
};

/** Opens one connection of its own, or throws a `DatabaseUnavailableError` that says what to do. */
export async function connectDatabase(databaseUrl: string, name = 'afterword'): Promise<pg.Client> {
  const client = newClient(databaseUrl, name);
  client.on('error', (error) =>
    storeLogger.warn({ reason: error.message }, 'lost a connection to PostgreSQL'),
  );
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    const place = `${client.host}:${client.port}/${client.database ?? ''}`;
    throw new DatabaseUnavailableError(
      `The database at ${place} cannot be opened (${message || code}).`,
      ADVICE[code] ?? 'Check DATABASE_URL and the server.',
      error,
    );
  }
}

function newClient(databaseUrl: string, name: string): pg.Client {
  try {
    const connectionString = new URL(databaseUrl).href;
    return new pg.Client({ connectionString, application_name: name, connectionTimeoutMillis: 10_000 });
  } catch (error) {
    throw new DatabaseUnavailableError(
      'DATABASE_URL is not an address of a PostgreSQL.',
      'Write it as postgresql://user:password@host:5432/database, special characters of the password percent-encoded.',
      error,
    );
  }
}
