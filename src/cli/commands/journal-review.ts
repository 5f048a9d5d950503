import { type Context, openContext } from '../../context.ts';
import { prepareReview, type Review, type ReviewAsked } from '../../core/journal/review.ts';
import { previewPeriod } from '../../core/letter/letter-period.ts';
import { findApplicationDetails } from '../../store/application-details.ts';
import { applicationByCode } from '../../store/codes.ts';
import { findSearch } from '../../store/search/find-search.ts';
import { type PersonThere, showReview } from '../journal/show-review.ts';
import { settingsHere } from '../read-settings.ts';

/** Shows what to go through before an interview: with a company, of an application, or the next one that is known. */
export async function reviewJournal(
  what: readonly string[],
  { role, json }: { role?: string; json?: boolean },
): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, config, now } = context;
  const { identity, policy } = config;
  const period = previewPeriod(now(), policy.timeZone, null);
  const asked = { at: now(), period, ownerName: identity.ownerName, policy };
  const search = await findSearch(store.ledger, ownerId, asked);
  const review = prepareReview(search, await meaningOf(what.join(' '), role ?? null, context));
  const people = await peopleOf(review, context);
  console.log(
    json ? JSON.stringify({ ...review, people }, null, 2) : showReview(review, people, policy.timeZone),
  );
}

async function meaningOf(
  what: string,
  role: string | null,
  { store, ownerId }: Context,
): Promise<ReviewAsked> {
  if (!/^AP-/i.test(what)) return { applicationId: null, company: what === '' ? null : what, role };
  return { applicationId: await applicationByCode(store.ledger, ownerId, what), company: null, role };
}

async function peopleOf({ applications }: Review, { store, ownerId }: Context): Promise<PersonThere[]> {
  const known = new Map<string, PersonThere>();
  for (const { id } of applications) {
    const { people } = await findApplicationDetails(store.ledger, ownerId, id);
    for (const person of people) known.set(person.address, known.get(person.address) ?? person);
  }
  return [...known.values()];
}
