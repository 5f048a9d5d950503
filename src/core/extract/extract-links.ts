import { serviceOfDomain } from '../applicant-tracking.ts';
import type { Link } from '../facts.ts';

interface LinkHost {
  is: Link['is'];
  /** The host, or any host below it. */
  host: string;
  /** What the path must begin with, where the host serves other things too. */
  path?: RegExp;
}

const hosts = (is: Link['is'], names: string): LinkHost[] => names.split(' ').map((host) => ({ is, host }));

/** What the list of recruiting services does not say: pages of hosts that serve other things too, and meeting rooms. */
const LINK_HOSTS: readonly LinkHost[] = [
  { is: 'scheduling', host: 'calendar.google.com', path: /^\/calendar\/(?:u\/\d\/)?appointments\b/ },
  { is: 'scheduling', host: 'calendar.app.google' },
  { is: 'scheduling', host: 'outlook.office.com', path: /^\/(?:book|bookwithme)\b/ },
  { is: 'scheduling', host: 'outlook.office365.com', path: /^\/(?:owa\/calendar|book|bookwithme)\b/ },
  { is: 'scheduling', host: 'book.ms' },
  { is: 'scheduling', host: 'meetings.hubspot.com' },
  { is: 'scheduling', host: 'app.greenhouse.io', path: /^\/(?:scheduling|availability|interview)/ },
  { is: 'scheduling', host: 'hire.lever.co', path: /^\/(?:scheduling|interview|schedule|easy-?book)/ },
  {
    is: 'scheduling',
    host: 'ashbyhq.com',
    path: /^\/(?:schedule|scheduling|availability|candidate-scheduling|b)\//,
  },
  { is: 'scheduling', host: 'scheduler.zoom.us' },
  ...hosts(
    'scheduling',
    'koalendar.com tidycal.com appointlet.com zeeg.me meetergo.com zcal.co calendarhero.com',
  ),
  { is: 'meeting', host: 'zoom.us', path: /^\/(?:j|my|w|wc|s)\// },
  { is: 'meeting', host: 'zoom.com', path: /^\/(?:j|my|w|wc|s)\// },
  { is: 'meeting', host: 'teams.microsoft.com', path: /^\/(?:l\/meetup-join|meet)/ },
  { is: 'meeting', host: 'teams.live.com', path: /^\/(?:l\/meetup-join|meet)/ },
  { is: 'meeting', host: 'meet.google.com' },
  { is: 'meeting', host: 'webex.com', path: /^\/(?:meet|join|j\.php|[\w-]+\/j\.php|wbxmjs|webappng)/ },
  ...hosts(
    'meeting',
    'whereby.com meet.jit.si gotomeeting.com gotomeet.me bluejeans.com around.co chime.aws',
  ),
  ...hosts(
    'assessment',
    'coderbyte.com codesubmit.io imocha.io vervoe.com byteboard.dev coderscreen.com wonderlic.com glider.ai',
  ),
];

const MAX_URLS = 200;
const MAX_LINKS = 10;

/** The links of a text that lead to a booking page, a meeting or a test. Hosts are compared whole, never as substrings. */
export function extractLinks(text: string): Link[] {
  const found = new Map<string, Link>();
  let seen = 0;
  for (const [candidate] of text.matchAll(/\bhttps?:\/\/[^\s<>"'\])}|\\^`]{4,2000}/gi)) {
    if (++seen > MAX_URLS || found.size >= MAX_LINKS) break;
    const link = readLink(candidate.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, ''));
    if (link) found.set(link.url, link);
  }
  return [...found.values()];
}

function readLink(candidate: string): Link | null {
  if (!URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  // "https://calendly.com@evil.example/" is a page of evil.example that wants to look like another.
  if (url.username || url.password) return null;

  const host = url.hostname.replace(/\.$/, '');
  const known = LINK_HOSTS.find(
    (entry) =>
      (host === entry.host || host.endsWith(`.${entry.host}`)) && (entry.path?.test(url.pathname) ?? true),
  );
  if (known) return { url: candidate, is: known.is };

  const service = serviceOfDomain(host)?.is;
  return service === 'scheduling' || service === 'assessment' ? { url: candidate, is: service } : null;
}
