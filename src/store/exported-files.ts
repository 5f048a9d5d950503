import { isToOwner, OUTGOING_KINDS } from '../core/outgoing.ts';
import type { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

const BYTES_AT_ONCE = 8 * 1024 * 1024;
const EMAILS_AT_ONCE = 200;
const OUTGOING_AT_ONCE = 20;

/** The bytes of the emails that came in; no more than some are in memory. */
export async function* rawEmails(
  ledger: Ledger,
  ownerId: string,
): AsyncGenerator<{ id: string; raw: Uint8Array }> {
  const emails = await ledger.email.findMany({ where: { ownerId }, select: { id: true, size: true } });
  let [ids, bytes]: [string[], number] = [[], 0];
  const readThem = () =>
    ledger.email.findMany({ where: { id: { in: ids } }, select: { id: true, raw: true } });
  for (const { id, size } of emails) {
    ids.push(id);
    bytes += size;
    if (bytes < BYTES_AT_ONCE && ids.length < EMAILS_AT_ONCE) continue;
    yield* await readThem();
    [ids, bytes] = [[], 0];
  }
  yield* await readThem();
}

/** An email of ours as files: its bytes unless it goes to the owner, and the picture that it shows. */
export interface OutgoingFiles {
  code: string;
  mime: Uint8Array | null;
  picture: Uint8Array | null;
}

/** The bytes of emails of ours that stand in files; no more than some are in memory. */
export async function* outgoingFiles(ledger: Ledger, ownerId: string): AsyncGenerator<OutgoingFiles> {
  const toOthers = OUTGOING_KINDS.filter((kind) => !isToOwner(kind));
  const query = {
    where: { ownerId, OR: [{ kind: { in: toOthers } }, { picture: { not: null } }] },
    select: { id: true, code: true, kind: true, mime: true, picture: true },
    orderBy: { id: 'asc' },
    take: OUTGOING_AT_ONCE,
  } satisfies Prisma.OutgoingFindManyArgs;
  for (let rows = await ledger.outgoing.findMany(query); rows.length > 0; ) {
    for (const { code, kind, mime, picture } of rows)
      yield { code, mime: toOthers.some((other) => other === kind) ? mime : null, picture };
    const cursor = { id: rows.at(-1)!.id };
    rows = await ledger.outgoing.findMany({ ...query, cursor, skip: 1 });
  }
}
