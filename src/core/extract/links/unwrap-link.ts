import { isHostOf } from './link-hosts.ts';

/** A wrapper may stand in another one. */
const MOST_WRAPPERS = 3;

/**
 * Where a link leads behind the wrappers that say so in their query: Outlook's safe links and Google's redirects. Nothing
 * is fetched. The link itself when it is none of these.
 */
export function unwrapLink(url: URL): URL {
  let inner = url;
  for (let depth = 0; depth < MOST_WRAPPERS; depth += 1) {
    const target = targetOf(inner);
    if (target === null || !/^https?:\/\//i.test(target) || !URL.canParse(target)) break;
    inner = new URL(target);
  }
  return inner;
}

function targetOf({ hostname, pathname, searchParams }: URL): string | null {
  if (isHostOf(hostname, 'safelinks.protection.outlook.com')) return searchParams.get('url');
  if (/^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(hostname) && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url');
  return null;
}
