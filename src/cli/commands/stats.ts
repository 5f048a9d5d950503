import { openContext } from '../../context.ts';
import { previewPeriod } from '../../core/letter/letter-period.ts';
import { numbers } from '../../core/letter/numbers.ts';
import { findSearch } from '../../store/search/find-search.ts';
import { momentOf, settingsHere } from '../read-settings.ts';
import { showStats } from '../show-stats.ts';

/** Shows the numbers of the search: those of the letter, for the seven days until now or another moment. */
export async function stats({ json, date }: { json?: boolean; date?: string }): Promise<void> {
  const at = momentOf(date, '--date');
  await using context = await openContext(settingsHere());
  const { store, ownerId, config } = context;
  const { identity, policy } = config;
  const period = previewPeriod(at, policy.timeZone, null);
  const asked = { at, period, ownerName: identity.ownerName, policy };
  const search = await findSearch(store.ledger, ownerId, asked);
  const found = numbers(search, period);
  console.log(
    json
      ? JSON.stringify({ week: { from: period.from, to: period.to }, ...found }, null, 2)
      : showStats(found),
  );
}
