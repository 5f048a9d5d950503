import { shortCodes } from '../core/short-code.ts';
import type { Wish, WishKind } from '../core/supporters/wish.ts';
import { wishByCode } from './codes.ts';
import type { Ledger } from './open-store.ts';

/** Notes what would help the owner; supporters read it. */
export async function addWish(
  ledger: Ledger,
  ownerId: string,
  wish: Pick<Wish, 'kind' | 'company' | 'text' | 'createdAt'>,
): Promise<void> {
  await ledger.wish.create({ data: { ownerId, ...wish }, select: { id: true } });
}

/** The wishes, oldest first; only the open ones unless all are asked for. */
export async function listWishes(
  ledger: Ledger,
  ownerId: string,
  { all }: { all: boolean } = { all: false },
): Promise<Wish[]> {
  const rows = await ledger.wish.findMany({ where: { ownerId }, orderBy: { createdAt: 'asc' } });
  const codes = shortCodes(
    'WI',
    rows.map(({ id }) => id),
  );
  return rows
    .filter(({ endedAt }) => all || endedAt === null)
    .map(({ id, kind, company, text, createdAt, endedAt }) => ({
      id,
      code: codes.get(id) as string,
      kind: kind as WishKind,
      company,
      text,
      createdAt,
      endedAt,
    }));
}

/** Ends a wish that is fulfilled or given up; false when it has ended already. */
export async function endWish(ledger: Ledger, ownerId: string, code: string, at: Date): Promise<boolean> {
  const id = await wishByCode(ledger, ownerId, code);
  const { count } = await ledger.wish.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } });
  return count === 1;
}
