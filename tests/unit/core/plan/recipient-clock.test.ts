import { describe, expect, it } from 'vitest';
import type { ApplicationHistory, PastEmail } from '../../../../src/core/history.ts';
import { recipientClock } from '../../../../src/core/plan/recipient-clock.ts';
import { aHistory, aRejection } from '../../../_util/a-history.ts';

const WINTER = new Date('2026-01-13T10:00:00Z');
const SUMMER = new Date('2026-07-14T10:00:00Z');
const HOUR = 60;

const wroteAs = (address: string, overrides: Partial<PastEmail> = {}): PastEmail =>
  aRejection({ at: WINTER, from: { name: null, address }, ...overrides });
const wrote = (overrides: Partial<PastEmail>) => wroteAs('ines@tidewater.com', overrides);

function clockOf(
  emails: readonly PastEmail[],
  {
    to = 'ines@tidewater.com',
    owner = 'Europe/Berlin',
    ...history
  }: Partial<ApplicationHistory> & { to?: string; owner?: string } = {},
) {
  return recipientClock(aHistory({ emails, ...history }), to, { timeZone: owner });
}

describe('recipientClock', () => {
  it.each<[string, string, string, string]>([
    ['ines@tidewater.de', 'America/New_York', 'Europe/Berlin', 'DE'],
    ['ines@tidewater.co.uk', 'Europe/Berlin', 'Europe/London', 'GB'],
    ['ines@jobs.tidewater.com.au', 'Europe/Berlin', 'Australia/Sydney', 'AU'],
    ['ines@tidewater.nl', 'Europe/Berlin', 'Europe/Amsterdam', 'NL'],
    ['ines@tidewater.com.br', 'Europe/Berlin', 'America/Sao_Paulo', 'BR'],
    ['ines@tidewater.ca', 'America/Vancouver', 'America/Vancouver', 'CA'],
  ])('goes by the country of %s', (to, owner, zone, country) => {
    expect(clockOf([], { to, owner })).toMatchObject({ zone, country });
  });

  it.each([
    'tidewater.com',
    'tidewater.io',
    'tidewater.ai',
    'tidewater.co',
    'tidewater.me',
    'tidewater.tv',
    'x.example',
  ])('learns nothing of %s, and goes by the owner', (domain) => {
    expect(clockOf([], { to: `ines@${domain}` })).toMatchObject({ zone: 'Europe/Berlin', country: 'DE' });
  });

  it('knows no country for an owner whose zone has none', () => {
    expect(clockOf([], { owner: 'UTC' })).toMatchObject({ zone: 'UTC', country: null });
  });

  it.each<[string, number, Date, string, string]>([
    ['winter in San Francisco', -8 * HOUR, WINTER, 'America/Los_Angeles', 'US'],
    ['summer in San Francisco, not in Phoenix', -7 * HOUR, SUMMER, 'America/Los_Angeles', 'US'],
    ['winter in Denver', -7 * HOUR, WINTER, 'America/Denver', 'US'],
    ['summer in New York', -4 * HOUR, SUMMER, 'America/New_York', 'US'],
    ['summer in London', 1 * HOUR, SUMMER, 'Europe/London', 'GB'],
    ['Mumbai', 5.5 * HOUR, WINTER, 'Asia/Kolkata', 'IN'],
    ['Sydney', 11 * HOUR, WINTER, 'Australia/Sydney', 'AU'],
  ])('knows by the offset and the language: %s', (_what, utcOffset, at, zone, country) => {
    expect(clockOf([wrote({ utcOffset, at })])).toMatchObject({ zone, country });
  });

  it("takes the owner's own zone when the offset is theirs", () => {
    expect(clockOf([wrote({ utcOffset: HOUR })])).toMatchObject({ zone: 'Europe/Berlin', country: 'DE' });
    const swiss = clockOf([wrote({ utcOffset: HOUR })], { owner: 'Europe/Zurich', language: 'de' });
    expect(swiss).toMatchObject({ zone: 'Europe/Zurich', country: 'CH' });
  });

  it('takes the country of the language before the one of the owner, who does not speak it', () => {
    const french = clockOf([wrote({ utcOffset: HOUR })], { language: 'fr' });
    expect(french).toMatchObject({ zone: 'Europe/Paris', country: 'FR' });
    const brazilian = clockOf([wrote({ utcOffset: -3 * HOUR })], { language: 'pt' });
    expect(brazilian).toMatchObject({ zone: 'America/Sao_Paulo', country: 'BR' });
  });

  it('takes a usual zone, or the offset itself, where the language is not spoken', () => {
    const east = clockOf([wrote({ utcOffset: 3 * HOUR, at: SUMMER })], { language: 'de' });
    expect(east).toMatchObject({ zone: 'Europe/Athens', country: null });
    expect(clockOf([wrote({ utcOffset: 345 })])).toMatchObject({ zone: 'UTC+5:45', country: null });
  });

  it('chooses among the zones of a country by the offset', () => {
    const coast = clockOf([wrote({ utcOffset: -8 * HOUR, country: 'CA' })]);
    expect(coast).toMatchObject({ zone: 'America/Vancouver', country: 'CA' });
    const west = clockOf([wroteAs('ines@tidewater.com.au', { utcOffset: 8 * HOUR })], {
      to: 'ines@tidewater.com.au',
    });
    expect(west).toMatchObject({ zone: 'Australia/Perth', country: 'AU' });
  });

  it('believes a signature before an offset that does not fit it', () => {
    const clock = clockOf([wrote({ utcOffset: -5 * HOUR, country: 'FR' })]);
    expect(clock).toMatchObject({ zone: 'Europe/Paris', country: 'FR' });
  });

  it('believes an offset before the end of the domain, but for that of a server in California', () => {
    const from = (utcOffset: number) =>
      clockOf([wroteAs('ines@tidewater.de', { utcOffset })], { to: 'ines@tidewater.de' });
    expect(from(-5 * HOUR)).toMatchObject({ zone: 'America/New_York', country: 'US' });
    expect(from(-8 * HOUR)).toMatchObject({ zone: 'Europe/Berlin', country: 'DE' });
  });

  it('learns nothing of +0000, of machines, or of what was forged', () => {
    const own = { zone: 'Europe/Berlin', country: 'DE' };
    expect(clockOf([wrote({ utcOffset: 0 })])).toMatchObject(own);
    expect(clockOf([wrote({ utcOffset: -5 * HOUR, automatic: 'a list' })])).toMatchObject(own);
    const provenance = { kind: 'untrusted', trusted: false, reason: 'forged' } as const;
    expect(clockOf([wrote({ utcOffset: -5 * HOUR, country: 'US', provenance })])).toMatchObject(own);
  });

  it('goes by the latest that tells something', () => {
    const [before, after, servers] = [
      wrote({ utcOffset: HOUR }),
      wrote({ utcOffset: -5 * HOUR }),
      wrote({ utcOffset: 0 }),
    ];
    expect(clockOf([before, after, servers]).zone).toBe('America/New_York');
  });

  it('goes by colleagues, then by the company, and by nobody who only has the same mail provider', () => {
    const colleague = wroteAs('tom@tidewater.com', { utcOffset: -5 * HOUR });
    expect(clockOf([colleague]).zone).toBe('America/New_York');
    expect(clockOf([colleague, wrote({ utcOffset: HOUR })]).zone).toBe('Europe/Berlin');
    const signed = wroteAs('tom@tidewater.com', { country: 'ES' });
    expect(clockOf([signed])).toMatchObject({ zone: 'Europe/Madrid', country: 'ES' });
    const company = clockOf([], { companyDomains: ['tidewater.io', 'tidewater.fr'] });
    expect(company).toMatchObject({ zone: 'Europe/Paris', country: 'FR' });

    const stranger = wroteAs('tom@gmail.com', { utcOffset: -5 * HOUR, country: 'US' });
    expect(clockOf([stranger], { to: 'ines@gmail.com' }).zone).toBe('Europe/Berlin');
  });

  it('counts the holidays of every country that they may be in, where the country is a guess', () => {
    const offset = { utcOffset: HOUR, at: SUMMER };
    expect(clockOf([wrote(offset)], { language: 'pt' }).orIn).toEqual(['PT', 'BR']);
    expect(clockOf([wrote(offset)], { language: 'en' }).orIn).toEqual(['GB', 'US', 'IE']);
    expect(clockOf([], { language: 'de' }).orIn).toEqual(['DE', 'AT', 'CH']);
    const east = clockOf([wrote({ utcOffset: 3 * HOUR, at: SUMMER })], { language: 'nl' });
    expect(east.orIn).toEqual(['NL', 'BE', 'GR']);
    expect(clockOf([], { language: null }).orIn).toEqual([]);
  });

  it('counts those of one country where something tells it', () => {
    expect(clockOf([wrote({ utcOffset: HOUR, country: 'FR' })], { language: 'fr' }).orIn).toBeUndefined();
    expect(clockOf([], { to: 'ines@tidewater.pt', language: 'pt' }).orIn).toBeUndefined();
  });

  it('says what told it', () => {
    expect(clockOf([wrote({ utcOffset: HOUR, country: 'FR' })]).reason).toBe(
      'their signature names France, and they wrote at +01:00',
    );
    expect(clockOf([]).reason).toContain('your own clock');
  });

  it('knows an address in capitals', () => {
    expect(clockOf([wrote({ country: 'FR' })], { to: 'Ines@Tidewater.com' }).country).toBe('FR');
  });
});
