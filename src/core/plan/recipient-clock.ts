import { FixedOffsetZone } from 'luxon';
import { isFreeMail } from '../extract/free-mail.ts';
import type { ApplicationHistory, PastEmail } from '../history.ts';
import type { Policy } from '../policy.ts';
import type { Clock } from './clock.ts';
import {
  countryOfDomain,
  countryOfZone,
  isSpokenIn,
  mainCountriesOf,
  nameOfCountry,
  placeOfLanguage,
  showsOffset,
  usualZoneAt,
  zoneAtOffset,
  zonesOfCountry,
} from './countries.ts';

/** A clock, and what tells it. */
export interface RecipientClock extends Clock {
  reason: string;
}

/** The offset of an email's Date header, and when it was shown. */
interface SeenOffset {
  offset: number;
  at: Date;
  whose: string;
}

interface SeenCountry {
  country: string;
  /** A word of theirs, and not only where a domain is registered. */
  isTheirWord: boolean;
  from: string;
}

/** Mail that is sent through Google's programs bears the time of California, wherever its writer is. */
const CALIFORNIA = 'America/Los_Angeles';

/**
 * Where a recipient works, by the offsets that their emails were written at, by what their signature and their domain
 * say of the country, by their colleagues, and by the company; where nothing is known, as the owner. Where the country is
 * a guess, the holidays of every main country of the language count: to wait a day costs nothing.
 */
export function recipientClock(
  history: ApplicationHistory,
  address: string,
  { timeZone }: Pick<Policy, 'timeZone'>,
): RecipientClock {
  const to = address.toLowerCase();
  const offset = seenOffset(history, to);
  const country = seenCountry(history, to);
  if (offset && country) return byBoth(offset, country, history, timeZone);
  if (country) return byCountry(country, timeZone);
  if (offset) return byOffset(offset, history, timeZone);
  return {
    zone: timeZone,
    country: countryOfZone(timeZone),
    orIn: mainCountriesOf(history.language),
    orAt: mainCountriesOf(history.language).map((country) => zonesOfCountry(country)[0]!),
    reason:
      'nothing tells where they are: by your own clock, and in hours that are working hours elsewhere too',
  };
}

function byBoth(
  seen: SeenOffset,
  { country, isTheirWord, from }: SeenCountry,
  history: ApplicationHistory,
  timeZone: string,
): RecipientClock {
  const zone = zoneAtOffset(country, seen.offset, seen.at, timeZone);
  if (zone) return { zone, country, reason: `${from}, and ${seen.whose} at ${sign(seen.offset)}` };
  // Somebody abroad writes by the clock there; a server writes by its own.
  return isTheirWord || showsOffset(CALIFORNIA, seen.offset, seen.at)
    ? byCountry({ country, isTheirWord, from }, timeZone)
    : byOffset(seen, history, timeZone);
}

function byCountry({ country, from }: SeenCountry, timeZone: string): RecipientClock {
  const zones = zonesOfCountry(country);
  return { zone: zones.includes(timeZone) ? timeZone : zones[0]!, country, reason: from };
}

function byOffset(
  { offset, at, whose }: SeenOffset,
  { language }: ApplicationHistory,
  timeZone: string,
): RecipientClock {
  const reason = `${whose} at ${sign(offset)}`;
  const orIn = mainCountriesOf(language);
  const own = countryOfZone(timeZone);
  if (showsOffset(timeZone, offset, at) && isSpokenIn(language, own))
    return { zone: timeZone, country: own, orIn, reason: `${reason}, as you` };
  const place = placeOfLanguage(language, offset, at);
  if (place) return { ...place, orIn, reason: `${reason}, in a language of ${nameOfCountry(place.country)}` };
  const zone = usualZoneAt(offset, at) ?? FixedOffsetZone.instance(offset).name;
  const ofZone = countryOfZone(zone);
  return { zone, country: null, orIn: ofZone ? [...orIn, ofZone] : orIn, reason };
}

function seenOffset({ emails }: ApplicationHistory, address: string): SeenOffset | null {
  const theirs = emailsOf(emails, (from) => from === address);
  const colleagues = emailsOf(emails, (from) => from !== address && isColleague(from, address));
  return latestOffset(theirs, 'they wrote') ?? latestOffset(colleagues, 'a colleague wrote');
}

function latestOffset(emails: readonly PastEmail[], whose: string): SeenOffset | null {
  // Servers write +0000 wherever they stand, so that it tells nothing of a person.
  const shown = emails.findLast(({ utcOffset, automatic }) => utcOffset && automatic === null);
  return shown?.utcOffset ? { offset: shown.utcOffset, at: shown.at, whose } : null;
}

function seenCountry({ emails, companyDomains }: ApplicationHistory, address: string): SeenCountry | null {
  const signed = signedCountry(emailsOf(emails, (from) => from === address));
  if (signed)
    return { country: signed, isTheirWord: true, from: `their signature names ${nameOfCountry(signed)}` };

  const domain = domainOf(address);
  const registered = countryOfDomain(domain);
  if (registered)
    return {
      country: registered,
      isTheirWord: false,
      from: `${domain} is registered in ${nameOfCountry(registered)}`,
    };

  const colleague = signedCountry(emailsOf(emails, (from) => from !== address && isColleague(from, address)));
  if (colleague)
    return {
      country: colleague,
      isTheirWord: false,
      from: `a colleague's signature names ${nameOfCountry(colleague)}`,
    };

  for (const companyDomain of companyDomains) {
    const country = countryOfDomain(companyDomain);
    if (country)
      return {
        country,
        isTheirWord: false,
        from: `${companyDomain} is registered in ${nameOfCountry(country)}`,
      };
  }
  return null;
}

function signedCountry(emails: readonly PastEmail[]): string | null {
  const country = emails.findLast((email) => email.country !== null)?.country ?? null;
  return country && zonesOfCountry(country).length > 0 ? country : null;
}

/** The emails of some senders, oldest first; what was forged tells nothing. */
function emailsOf(emails: readonly PastEmail[], isOf: (from: string) => boolean): readonly PastEmail[] {
  return emails.filter(
    ({ from, provenance }) => from && provenance.kind !== 'untrusted' && isOf(from.address.toLowerCase()),
  );
}

function isColleague(one: string, other: string): boolean {
  return domainOf(one) === domainOf(other) && !isFreeMail(domainOf(one));
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function sign(offset: number): string {
  return FixedOffsetZone.instance(offset).formatOffset(0, 'short');
}
