import type { Context } from '../../src/context.ts';
import { lastToldBy } from '../../src/core/supporters/plan-supporter-letter.ts';
import type { Supporter } from '../../src/core/supporters/supporter.ts';
import { supporterNews } from '../../src/core/supporters/supporter-news.ts';
import type { RenderedText } from '../../src/mailer/parse-template.ts';
import { findSupporterCase } from '../../src/store/supporters.ts';
import { findSupporterSearch } from './supporter-search.ts';
import { supporterWords } from './supporter-words.ts';

/** The letter that a supporter would get if it were written now; null when there is nothing to say. Keeps nothing. */
export async function previewSupporterLetter(
  { id }: Pick<Supporter, 'id'>,
  context: Context,
): Promise<RenderedText | null> {
  const { ledger } = context.store;
  const about = await findSupporterCase(ledger, id, context.now());
  if (!about) return null;
  const news = supporterNews(await findSupporterSearch(ledger, context), lastToldBy(about));
  return news && supporterWords(about.supporter, news, context);
}
