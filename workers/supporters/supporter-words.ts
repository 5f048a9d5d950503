import type { Context } from '../../src/context.ts';
import { greetedName } from '../../src/core/supporters/greeted-name.ts';
import type { Supporter } from '../../src/core/supporters/supporter.ts';
import type { SupporterNews } from '../../src/core/supporters/supporter-news.ts';
import type { RenderedText } from '../../src/mailer/parse-template.ts';

/** The words of a letter to a supporter, in their language. */
export function supporterWords(
  { name, language }: Supporter,
  news: SupporterNews,
  { templates, config }: Context,
): RenderedText {
  return templates.render('supporter_letter', language, {
    recipient_name: name,
    recipient_first_name: greetedName(name),
    owner_name: config.identity.ownerName ?? config.mailFrom,
    applications: String(news.applications),
    new_applications: news.newApplications ? String(news.newApplications) : null,
    talks: String(news.talks),
    open: String(news.open),
    offers: news.offers > 0 ? String(news.offers) : null,
    wins: asList(news.wins),
    lessons: asList(news.lessons),
    introductions: news.introductions.length > 0 ? news.introductions.join(', ') : null,
    mock_interview: news.mockInterview ? 'yes' : null,
    walk: news.walk ? 'yes' : null,
    other_wishes: asList(news.otherWishes),
  });
}

function asList(lines: readonly string[]): string | null {
  return lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : null;
}
