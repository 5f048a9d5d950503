import type { Context } from '../../src/context.ts';
import type { SupporterSearch } from '../../src/core/supporters/supporter-news.ts';
import { listJournal } from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { findApplicationsThen } from '../../src/store/search/applications.ts';
import { listWishes } from '../../src/store/wishes.ts';

/** What supporters could be told by now: counts without names, what the owner shares of the journal, and open wishes. */
export async function findSupporterSearch(
  ledger: Ledger,
  { ownerId, config, now }: Context,
): Promise<SupporterSearch> {
  const { identity, policy } = config;
  const at = now();
  const period = { start: at.toISOString().slice(0, 10), from: at, to: at };
  const asked = { at, period, ownerName: identity.ownerName, policy, late: null };
  const { applications } = await findApplicationsThen(ledger, ownerId, asked);
  const journal = await listJournal(ledger, ownerId);
  return {
    applications: applications.map(({ told: { openedAt, stage, stageAt, wasInterviewed } }) => ({
      openedAt,
      stage,
      stageAt,
      wasInterviewed,
    })),
    shared: journal.flatMap(({ id, kind, text, shareable }) =>
      shareable && (kind === 'win' || kind === 'lesson') ? [{ id, kind, text }] : [],
    ),
    wishes: await listWishes(ledger, ownerId),
  };
}
