import { serviceOfDomain } from '../../applicant-tracking.ts';
import type { Original } from '../../reading.ts';
import { isFreeMail } from '../free-mail.ts';
import { nameOfLabel, registrableDomain } from './employer-domain.ts';
import { knownName } from './known-name.ts';
import type { Mention } from './mention.ts';
import { standing } from './standing.ts';

const WEB = /(https?:\/\/|www\.)((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12})(?:\/([\w-]{2,40}))?/gi;
const WEB_OR_ADDRESS = /(https?:\/\/|www\.|@)((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12})(?:\/([\w-]{2,40}))?/gi;
const MOST = 20;
/** Houses that everybody links to. */
const EVERYWHERE = new Set(
  'facebook twitter instagram youtube google microsoft apple zoom vimeo tiktok whatsapp medium github kununu trustpilot sharepoint office aka bit goo w3 amazonaws cloudfront sendgrid mailchimp hubspot mimecast proofpoint safelinks eeoc dol gov europa wikipedia'.split(
    ' ',
  ),
);
/** What tracking systems put in front of an employer's name, or in its place. */
const NOT_A_TENANT =
  /^(?:www|boards?|job-boards|jobs?|careers?|apply|app|hire|mail|email|notifications?|wd\d+|us|eu|uk|de|my|secure|go|clicks?|links?|track|recruiting|talent|candidates?|api|static|cdn|img|help|support|login|id|info|e|t|m|l|internal|external|users?|icims\d?|search|share|privacy|legal|about)$/i;
const CAREERS = /^(?:[a-z]{0,12}(?:careers?|jobs?|karriere)-)|-(?:careers?|jobs?|karriere|external|hr)$/gi;
const IN_WEB = standing('link-web');
const IN_ADDRESS = standing('link-address');
const AT_SERVICE = standing('link-tenant');

/** Adds the names that a mail's links and addresses spell: careers-northwind.icims.com, jobs.northwind.example. */
export function addMentionsInLinks({ text, signature }: Original, mentions: Mention[]): void {
  addFrom(text, WEB, mentions);
  // An address in the text may be the reader's own.
  if (signature) addFrom(signature, WEB_OR_ADDRESS, mentions);
}

function addFrom(text: string, links: RegExp, mentions: Mention[]): void {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return;
  let seen = 0;
  for (const [evidence, sign, host, path] of text.matchAll(links)) {
    if (++seen > MOST) break;
    const service = serviceOfDomain(host!) !== null;
    const label = service ? tenantOf(host!, path ?? '') : labelOf(host!);
    if (label === null) continue;
    mentions.push({
      known: knownName(nameOfLabel(label)),
      place: 'link',
      evidence,
      standings: [service ? AT_SERVICE : sign === '@' ? IN_ADDRESS : IN_WEB],
    });
  }
}

function labelOf(host: string): string | null {
  const domain = registrableDomain(host.toLowerCase());
  if (domain === null || isFreeMail(domain)) return null;
  const label = domain.slice(0, domain.indexOf('.')).replace(CAREERS, '');
  return EVERYWHERE.has(label) || label.length < 2 ? null : label;
}

/** kla.wd1.myworkdayjobs.com, careers-northwind.icims.com, boards.greenhouse.io/northwind. */
function tenantOf(host: string, path: string): string | null {
  const service = registrableDomain(host.toLowerCase());
  const own = service === null ? '' : host.slice(0, -service.length);
  const labels = own.split('.').filter((label) => label !== '');
  const tenant = labels.find((label) => !NOT_A_TENANT.test(label));
  if (tenant) return tenant.replace(CAREERS, '');
  const isBoard = labels.some((label) => /^(?:boards|job-boards|jobs|apply|careers)$/.test(label));
  return isBoard && !NOT_A_TENANT.test(path) && /[a-z]/i.test(path) ? path : null;
}
