import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { MimeFile } from './read-mime.ts';

export const MAX_CALENDAR_BYTES = 256 * 1024;
const MAX_CALENDARS = 20;

/** Whether a part is a calendar (RFC 5545), by its type or by the name of the file. */
export function isCalendar(contentType: string, filename: string | null): boolean {
  return /^(?:text\/calendar|application\/ics)$/i.test(contentType) || /\.ics$/i.test(filename ?? '');
}

/** The calendar parts. An invitation often comes twice, as a part to be shown and as a file: one is enough. */
export function readCalendars(files: readonly MimeFile[], problems: string[]): string[] {
  const calendars = files.filter((file) => isCalendar(file.contentType, file.filename));
  if (calendars.some((file) => file.size > MAX_CALENDAR_BYTES)) {
    problems.push('A calendar part is larger than 256 KB and was not read.');
  }
  const texts = calendars.flatMap(({ content, charset }) =>
    content ? [cleanText(decodeText(content, charset ?? ''))] : [],
  );
  return [...new Set(texts)].slice(0, MAX_CALENDARS);
}
