import { serviceOfDomain } from '../applicant-tracking.ts';
import type { Link } from '../facts.ts';
import type { Label } from '../outcome.ts';
import { isHostOf, kindOfHost } from './links/link-hosts.ts';
import { unwrapLink } from './links/unwrap-link.ts';
import { saidOfAnyPage, saidOfTheirPage, type WordsBeside, wordsBeside } from './links/words-beside-link.ts';

const MAX_URLS = 200;
const MAX_LINKS = 10;
const MAX_LINE = 300;

/** What an email can mean that asks the owner to a test or a conversation. */
const ASKS: readonly Label[] = [
  'assessment',
  'interview_invitation',
  'application_received',
  'recruiter_outreach',
  'status_update',
];
/** Hosts that show themselves, and are linked to from everywhere. */
const SHOWS_ITSELF =
  /(?:^|\.)(?:linkedin|facebook|youtube|instagram|twitter|tiktok|glassdoor|kununu|wikipedia|trustpilot|x|youtu)\.[a-z]{2,3}$|^(?:www|maps)\.google\./;
/** Pages of a tracking system that are for choosing a time, or are a test. */
const BOOKING_PATH =
  /\/(?:book|bookings?|schedule|scheduling|interview-?schedul(?:e|ing)|self-?schedul(?:e|ing)|availability|reschedule)(?:\/|$)/i;

/**
 * The links of a text that lead to a booking page, a meeting, a test, the application's own page or a place for
 * documents. Hosts are compared whole, never as substrings; behind a wrapper it is the link inside that counts. Where the
 * host says nothing the words beside the link do: of an application's page and a place for documents only at a recruiting
 * service and at the employer's own `domain`, of a test, a booking page or a meeting also elsewhere, in an email that may
 * ask to one (`label`).
 */
export function extractLinks(text: string, domain: string | null = null, label?: Label): Link[] {
  const found = new Map<string, Link>();
  let seen = 0;
  for (const { 0: match, index } of text.matchAll(/\bhttps?:\/\/[^\s<>"'\])}|\\^`]{4,2000}/gi)) {
    if (++seen > MAX_URLS || found.size >= MAX_LINKS) break;
    const written = match.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, '');
    if (!URL.canParse(written)) continue;
    const outer = new URL(written);
    const inner = unwrapLink(outer);
    const url = inner === outer ? written : inner.href;
    const evidence = lineAround(text, index, written.length);
    const is = kindOfLink(inner, wordsOnDemand(evidence, written), { domain, label });
    if (is && !found.has(url)) found.set(url, { url, is, evidence });
  }
  return [...found.values()];
}

/** Most links are to hosts whose words nobody asks for. */
function wordsOnDemand(evidence: string, link: string): () => WordsBeside {
  let words: WordsBeside | undefined;
  return () => {
    words ??= wordsBeside(evidence, link);
    return words;
  };
}

/** The line of a link; with the one above it when it stands alone. */
function lineAround(text: string, at: number, length: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  const behind = text.indexOf('\n', at + length);
  const line = text.slice(Math.max(from, at - MAX_LINE), behind < 0 ? at + length + MAX_LINE : behind);
  if (line.trim().length > length + 8 || from === 0) return line.trim().slice(0, MAX_LINE);
  const above =
    text
      .slice(Math.max(0, from - MAX_LINE), from)
      .trim()
      .split('\n')
      .at(-1) ?? '';
  return `${above} ${line.trim()}`.trim().slice(0, 2 * MAX_LINE);
}

function kindOfLink(
  url: URL,
  words: () => WordsBeside,
  { domain, label }: { domain: string | null; label: Label | undefined },
): Link['is'] | null {
  // "https://calendly.com@evil.example/" is a page of evil.example that wants to look like another.
  if (url.username || url.password) return null;

  const host = url.hostname.replace(/\.$/, '');
  const known = kindOfHost(url, host);
  if (known) return known === 'nothing' ? null : known;

  const service = serviceOfDomain(host)?.is;
  if (service === 'ats' || (domain !== null && isHostOf(host, domain))) {
    const theirs = saidOfTheirPage(words());
    if (theirs === 'upload') return theirs;
    const said = label === 'not_job_related' ? null : saidOfAnyPage(words());
    if (said) return said;
    return service === 'ats' && BOOKING_PATH.test(url.pathname) ? 'scheduling' : theirs;
  }
  const mayAsk = label === undefined || ASKS.includes(label);
  return mayAsk && service === undefined && !SHOWS_ITSELF.test(host) ? saidOfAnyPage(words()) : null;
}
