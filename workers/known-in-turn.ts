import type { KnownApplication } from '../src/core/application.ts';
import { knownApplications } from '../src/store/applications.ts';
import type { Ledger } from '../src/store/open-store.ts';

/** The applications as matching needs them, asked for once in a turn of the owner's, and again where they changed. */
export function knownInTurn(ledger: Ledger, ownerId: string) {
  let known: Map<string, KnownApplication> | null = null;
  const stale = new Set<string>();
  return {
    async all(): Promise<readonly KnownApplication[]> {
      known ??= byId(await knownApplications(ledger, ownerId));
      for (const id of stale) {
        const [fresh] = await knownApplications(ledger, ownerId, id);
        if (fresh) known.set(id, fresh);
      }
      stale.clear();
      return [...known.values()].sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime());
    },
    /** Something was told of this application. */
    changed(id: string): void {
      stale.add(id);
    },
  };
}

export type KnownInTurn = ReturnType<typeof knownInTurn>;

function byId(applications: readonly KnownApplication[]): Map<string, KnownApplication> {
  return new Map(applications.map((each) => [each.id, each]));
}
