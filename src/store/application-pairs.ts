import type { Ledger } from './open-store.ts';

/** The applications that the owner keeps apart from each application. */
export async function pairsApart(ledger: Ledger, ownerId: string): Promise<ReadonlyMap<string, string[]>> {
  const pairs = await ledger.applicationPair.findMany({ where: { ownerId, said: 'apart' } });
  const apart = new Map<string, string[]>();
  for (const { applicationId, otherId } of pairs) {
    apart.set(applicationId, [...(apart.get(applicationId) ?? []), otherId]);
    apart.set(otherId, [...(apart.get(otherId) ?? []), applicationId]);
  }
  return apart;
}

/** When the owner split each of the applications that are kept apart from this one. */
export async function splitsOf(
  ledger: Ledger,
  ownerId: string,
  id: string,
): Promise<readonly { otherId: string; at: Date }[]> {
  const pairs = await ledger.applicationPair.findMany({
    where: { ownerId, said: 'apart', OR: [{ applicationId: id }, { otherId: id }] },
  });
  return pairs.map(({ applicationId, otherId, saidAt }) => ({
    otherId: applicationId === id ? otherId : applicationId,
    at: saidAt,
  }));
}

/** Remembers that the owner split two applications: they are never joined again by themselves. */
export async function keepApart(
  ledger: Ledger,
  ownerId: string,
  [applicationId, otherId]: readonly [string, string],
  saidAt: Date,
): Promise<void> {
  await ledger.applicationPair.deleteMany({ where: eitherWay(ownerId, applicationId, otherId) });
  await ledger.applicationPair.create({
    data: { ownerId, applicationId, otherId, said: 'apart', saidAt, emailIds: [] },
  });
}

/**
 * Remembers that the owner merged one application into another, and with which emails. What the owner said of the one
 * that is gone holds for the one that stays.
 */
export async function keepMerged(
  ledger: Ledger,
  ownerId: string,
  { into, gone, emailIds, at }: { into: string; gone: string; emailIds: readonly string[]; at: Date },
): Promise<void> {
  await ledger.applicationPair.deleteMany({ where: eitherWay(ownerId, into, gone) });
  const ofGone = await ledger.applicationPair.findMany({
    where: { ownerId, OR: [{ applicationId: gone }, { otherId: gone }] },
  });
  await ledger.applicationPair.deleteMany({ where: { id: { in: ofGone.map(({ id }) => id) } } });
  const inherited = ofGone.map((pair) => ({
    ...pair,
    applicationId: into,
    otherId: pair.applicationId === gone ? pair.otherId : pair.applicationId,
  }));
  const merged = { ownerId, applicationId: into, otherId: gone, said: 'same', saidAt: at };
  await ledger.applicationPair.createMany({
    data: [...inherited, { ...merged, emailIds: [...emailIds] }],
    skipDuplicates: true,
  });
}

/** The application that the owner merged another one into, whose id lies in a range; null when none was merged. */
export async function mergedInto(
  ledger: Ledger,
  ownerId: string,
  goneId: { gte: string; lte: string },
): Promise<string | null> {
  const pairs = await ledger.applicationPair.findMany({
    where: { ownerId, otherId: goneId, said: 'same' },
    take: 2,
  });
  return pairs.length === 1 ? pairs[0]!.applicationId : null;
}

/**
 * The merge that splitting these emails off undoes, whose application comes back with them; null when they undo none.
 * Forgotten from here on.
 */
export async function undoMerge(
  ledger: Ledger,
  applicationId: string,
  emailIds: readonly string[],
): Promise<string | null> {
  const merges = await ledger.applicationPair.findMany({
    where: { applicationId, said: 'same' },
    orderBy: { saidAt: 'desc' },
  });
  const undone = merges.find(
    (merge) => merge.emailIds.length > 0 && merge.emailIds.every((id) => emailIds.includes(id)),
  );
  if (!undone) return null;
  await ledger.applicationPair.delete({ where: { id: undone.id } });
  return undone.otherId;
}

function eitherWay(ownerId: string, one: string, other: string) {
  return {
    ownerId,
    OR: [
      { applicationId: one, otherId: other },
      { applicationId: other, otherId: one },
    ],
  };
}
