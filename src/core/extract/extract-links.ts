import { serviceOfDomain } from '../applicant-tracking.ts';
import type { Link } from '../facts.ts';
import { foldText } from '../read/fold-text.ts';

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
const MAX_LINE = 300;

/** Words beside a link to a place for documents, and to one where an application can be seen. On folded text. */
const UPLOAD =
  /\b(?:upload\w*|submit (?:your|the) (?:documents?|files?)|hochladen|hochgeladen|televerser|deposer (?:vos|les) (?:documents?|pieces)|subir|adjuntar|uploaden|aanleveren|enviar (?:os|seus) documentos|anexar|caricare|caricamento)\b/;
const PORTAL =
  /\b(?:status|track\w*|portal|log ?in|sign in|your (?:account|profile|application|candidate)|candidate (?:home|area|page|profile)|applicant (?:area|page|portal)|withdraw|view (?:your|the) application|bewerberportal|kandidatenbereich|bewerberbereich|karriereportal|bewerbungsstatus|anmelden|einloggen|profil|espace candidat|suivre|suivi|statut|candidature|candidatura|estado|tu solicitud|area (?:do|de) candidato|mijn sollicitatie\w*|sollicitatie|inloggen|acompanh\w*|stato|area (?:candidati|riservata))\b/;
/** Links that stand under every letter. On folded text. */
const SMALL_PRINT =
  /\b(?:unsubscribe|privacy|opt[ -]?out|preferences|terms|imprint|cookies?|impressum|datenschutz\w*|abmelden|abbestellen|desabonn\w*|desinscri\w*|confidentialite|darse de baja|privacidad|afmelden|uitschrijven|cancelar (?:a )?inscricao|privacidade|disiscri\w*|informativa)\b/;

/**
 * The links of a text that lead to a booking page, a meeting, a test, the application's own page or a place for
 * documents. Hosts are compared whole, never as substrings; the last two count only at a recruiting service and at the
 * employer's own `domain`.
 */
export function extractLinks(text: string, domain: string | null = null): Link[] {
  const found = new Map<string, Link>();
  let seen = 0;
  for (const { 0: match, index } of text.matchAll(/\bhttps?:\/\/[^\s<>"'\])}|\\^`]{4,2000}/gi)) {
    if (++seen > MAX_URLS || found.size >= MAX_LINKS) break;
    const url = match.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, '');
    const evidence = lineAround(text, index, url.length);
    const is = kindOfLink(url, evidence, domain);
    if (is && !found.has(url)) found.set(url, { url, is, evidence });
  }
  return [...found.values()];
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

function kindOfLink(candidate: string, evidence: string, domain: string | null): Link['is'] | null {
  if (!URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  // "https://calendly.com@evil.example/" is a page of evil.example that wants to look like another.
  if (url.username || url.password) return null;

  const host = url.hostname.replace(/\.$/, '');
  const isOf = (name: string) => host === name || host.endsWith(`.${name}`);
  const known = LINK_HOSTS.find((entry) => isOf(entry.host) && (entry.path?.test(url.pathname) ?? true));
  if (known) return known.is;

  const service = serviceOfDomain(host)?.is;
  if (service === 'scheduling' || service === 'assessment') return service;
  const isTheirs = service === 'ats' || (domain !== null && isOf(domain));
  const words = foldText(evidence.replace(candidate, ' '));
  if (!isTheirs || SMALL_PRINT.test(words)) return null;
  if (UPLOAD.test(words)) return 'upload';
  return PORTAL.test(words) ? 'portal' : null;
}
