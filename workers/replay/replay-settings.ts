import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { type Config, OWNER_NAME_IS_MISSING, readConfig, SettingsError } from '../../src/config.ts';
import type { SandboxSmtp } from '../../src/sandbox/smtp-server.ts';
import { CannotReplayError } from './cannot-replay-error.ts';

/** Where the person's own mail and ledger are: a replay never goes there. */
const OWN_PLACES = /^(IMAP_|SMTP_|DATABASE_URL$|REDIS_URL$|DATA_DIR$)/;

/**
 * The settings of a replay: those of a file, and of nothing else, so that the same file gives the same replay. The
 * mailbox, the mail server and the ledger that it names are left alone; others stand in for them.
 */
export async function readReplaySettings(
  file: string,
): Promise<(places: { databaseUrl: string; dataDir: string; smtp: SandboxSmtp }) => Config> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotReplayError(
      `${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}. Give settings like those of .env.`,
    );
  });
  const given = Object.entries(parse(text)).filter(([name]) => !OWN_PLACES.test(name));
  const config = readConfig(Object.fromEntries(given));
  if (!config.identity.ownerName) throw new SettingsError([OWNER_NAME_IS_MISSING]);
  return ({ databaseUrl, dataDir, smtp }) => ({
    ...config,
    databaseUrl,
    dataDir,
    redisUrl: null,
    imap: null,
    smtp: {
      host: smtp.host,
      port: smtp.port,
      secure: false,
      auth: { user: smtp.user, password: smtp.password },
    },
  });
}
