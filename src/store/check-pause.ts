import { whyLedgerIsOlder } from '../core/plan/ledger-age.ts';
import { connectDatabase } from './connect-database.ts';
import { readHandOffMark } from './hand-off-mark.ts';

interface OwnerColumns {
  id: string;
  handed_over: number;
  paused: boolean;
  reason: string | null;
}

/**
 * Why nothing is sent from a ledger whose tables are up to date, or will not be from the next start on; null when
 * nothing speaks against it. Changes nothing.
 */
export async function checkPause(databaseUrl: string, dataDir: string): Promise<string | null> {
  const client = await connectDatabase(databaseUrl, 'afterword-check');
  try {
    const { rows } = await client.query<OwnerColumns>(
      `SELECT id, handed_over, sending_paused_at IS NOT NULL AS paused, sending_paused_reason AS reason
         FROM owners WHERE slug = 'me'`,
    );
    const [owner] = rows;
    if (!owner) return null;
    const older = whyLedgerIsOlder(await readHandOffMark(dataDir, owner.id), owner.handed_over);
    return older ?? (owner.paused ? (owner.reason ?? 'by the owner') : null);
  } finally {
    await client.end();
  }
}
