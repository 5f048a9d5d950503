import type { Original } from '../../reading.ts';

/** Who sends round what others arrange: video calls and calendars, by their domains and the hosts of their links. */
const HOUSES: readonly { name: string; domains: readonly string[]; links: RegExp }[] = [
  { name: 'Zoom', domains: ['zoom.us', 'zoom.com'], links: /\bzoom\.(?:us|com)\/(?:j|my|w|wc|s)\// },
  { name: 'Webex', domains: ['webex.com'], links: /\bwebex\.com\/(?:meet|join|[\w-]{1,60}\/j\.php)/ },
  {
    name: 'Microsoft',
    domains: ['microsoft.com', 'teams.mail.microsoft', 'mail.microsoft'],
    links: /\bteams\.(?:microsoft|live)\.com\/(?:l\/meetup|meet)/,
  },
  {
    name: 'GoTo',
    domains: ['gotomeeting.com', 'goto.com', 'logmein.com'],
    links: /\b(?:gotomeeting\.com|meet\.goto\.com|gotomeet\.me)\//,
  },
  {
    name: 'Google',
    domains: ['google.com'],
    links: /\bmeet\.google\.com\/|\bcalendar\.google\.com\/calendar/,
  },
  { name: 'Whereby', domains: ['whereby.com'], links: /\bwhereby\.com\/[\w-]/ },
];
const OF_A_MACHINE =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|messenger|meetings?|invites?|invitations?|notifications?|calendar(?:-notification)?)$/;
const HIRES = /career|recruit|talent|hiring|\bjobs?\b|\bpeople\b|\bhr\b/i;

/**
 * The house that only carries a call which somebody else has arranged, as its machine writes; null for any other mail.
 * What its people write, or those who hire for it, or its machine without a link to a call, is its own.
 */
export function meetingHouse({ from, text, calendars }: Original): string | null {
  if (!from || HIRES.test(from.name ?? '')) return null;
  const at = from.address.lastIndexOf('@');
  if (!OF_A_MACHINE.test(from.address.slice(0, at).toLowerCase())) return null;
  const host = from.address.slice(at + 1).toLowerCase();
  const house = HOUSES.find(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  return house && (calendars.length > 0 || house.links.test(text)) ? house.name : null;
}
