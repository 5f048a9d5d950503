import { serviceOfDomain } from '../../applicant-tracking.ts';
import type { Link } from '../../facts.ts';
import { registrableDomain } from '../company/employer-domain.ts';

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
  { is: 'meeting', host: 'teams.microsoft.com', path: /^\/(?:l\/meetup-join|meet)\// },
  { is: 'meeting', host: 'teams.live.com', path: /^\/(?:l\/meetup-join|meet)\// },
  { is: 'meeting', host: 'meet.google.com' },
  { is: 'meeting', host: 'webex.com', path: /^\/(?:meet|join|j\.php|[\w-]+\/j\.php|wbxmjs|webappng)/ },
  { is: 'meeting', host: 'livestorm.co', path: /^\/p\// },
  { is: 'meeting', host: 'v.ringcentral.com', path: /^\/join\// },
  ...hosts(
    'meeting',
    'whereby.com meet.jit.si gotomeeting.com meet.goto.com gotomeet.me bluejeans.com around.co chime.aws alfaview.com clickmeeting.com',
  ),
  ...hosts(
    'assessment',
    'coderbyte.com codesubmit.io imocha.io vervoe.com byteboard.dev coderscreen.com wonderlic.com glider.ai assess.aon.com hfmtalentindex.com',
  ),
];

/** Pages of a test house or a booking page that are about the house, or undo what it is for. */
const OTHER_PAGE =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:terms|privacy|legal|imprint|impressum|cookies?|about|blog|help|support|contact|faq|pricing|products?|features|solutions|customers|resources|company|careers|jobs|log-?in|sign-?(?:in|up)|download|unsubscribe|preferences|security|gdpr|domains|dashboard|skills-directory|prepare|practi[cs]e|tutorials?|leaderboard|report|app\/report|cancellations?)\b/i;
const OTHER_HOST = /^(?:support|help|blog|docs|status|community|learn|info|news)\./;

/** Whether a host is that one, or one below it. */
export function isHostOf(host: string, name: string): boolean {
  return host === name || host.endsWith(`.${name}`);
}

/** What a host says by itself of a link to it; `'nothing'` where the host is known and the page is another one. */
export function kindOfHost(url: URL, host: string): Link['is'] | 'nothing' | null {
  const entries = LINK_HOSTS.filter((entry) => isHostOf(host, entry.host));
  const known = entries.find(({ path }) =>
    path ? path.test(url.pathname) : !isFrontPage(url, host) && !OTHER_PAGE.test(url.pathname),
  );
  if (known) return known.is;

  const service = serviceOfDomain(host)?.is;
  if (service === 'scheduling' || service === 'assessment')
    return isFrontPage(url, host) || OTHER_PAGE.test(url.pathname) || OTHER_HOST.test(host)
      ? 'nothing'
      : service;
  return entries.length > 0 && service !== 'ats' ? 'nothing' : null;
}

/** "https://www.hackerrank.com", and not "https://nora.youcanbook.me". */
function isFrontPage({ pathname, search, hash }: URL, host: string): boolean {
  if (pathname !== '/' || search !== '' || hash !== '') return false;
  const bare = host.replace(/^www\./, '');
  return bare === registrableDomain(bare) || LINK_HOSTS.some((entry) => entry.host === host);
}
