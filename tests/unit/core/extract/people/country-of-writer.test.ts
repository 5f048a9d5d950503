import { describe, expect, it } from 'vitest';
import { countryOfWriter } from '../../../../../src/core/extract/people/country-of-writer.ts';
import type { Original } from '../../../../../src/core/reading.ts';
import { aReading } from '../../../../_util/a-reading.ts';

const written = (changes: Partial<Original>): Original =>
  aReading({
    original: { from: { name: 'Ines Corvi', address: 'ines.corvi@tidewater.example' }, ...changes },
  }).original;
const signed = (...lines: string[]) => written({ signature: ['Ines Corvi', ...lines].join('\n') });

describe('countryOfWriter', () => {
  it.each([
    ['+49 (0)30 1234 5678', 'DE'],
    ['M: +44 (0) 20 7946 0958 | www.tidewater.example', 'GB'],
    ['+44 7700 900123', 'GB'],
    ['T +31 (0)20 123 4567', 'NL'],
    ['+1 (415) 555-2671', 'US'],
    ['+1 416 555 0134', 'CA'],
    ['Tel.: +39 02 1234 5678, Fax: +39 02 1234 5679', 'IT'],
    ['Talent Partner, Munich, Germany', 'DE'],
    ['Personalabteilung · Zürich · Schweiz', 'CH'],
    ['Lyon, France', 'FR'],
    ['Países Bajos', 'NL'],
    ['Stati Uniti', 'US'],
    ['Lisbon | Portugal', 'PT'],
    ['London, UK', 'GB'],
    ['Hafenstrasse 4, D-10115 Berlin', 'DE'],
    ['Quai 3, CH-8001 Zürich', 'CH'],
    ['Ringstrasse 1, A-1010 Wien', 'AT'],
    ['92042 Paris La Défense Cedex', 'FR'],
    ['Kade 12, 1012 AB Amsterdam', 'NL'],
    ['5 Quay Lane, London EC2A 4NE', 'GB'],
    ['1 Harbour St, Toronto, ON M5V 2T6', 'CA'],
    ['San Francisco, CA 94105', 'US'],
    ['Tidewater | Lisbon', 'PT'],
    ['Tidewater, Lisboa', 'PT'],
    ['Tidewater GmbH · München', 'DE'],
    ['Milano', 'IT'],
    ['Ribeira | São Paulo', 'BR'],
    ['Tidewater | Wien', 'AT'],
  ])('reads %s', (line, country) => {
    expect(countryOfWriter(signed('Recruiter', line))).toBe(country);
  });

  it.each([
    ['a national number', '030 1234 5678'],
    ['a number that is free in all of North America', '+1 800 555 1234'],
    ['a number of nobody', '+1 999 555 0100'],
    ['a postal code that four countries have', '75008 Paris'],
    ['a state that is also a country', 'Savannah, Georgia'],
    ['a part of another name', 'Northern Irelandia Ferries, New Jersey'],
    ['a city of another country', 'Dublin, Ohio'],
    ['a company that is called after a city', 'Lisbon Ferries'],
    ['cities of two countries', 'Berlin | London'],
    ['nothing', 'Recruiter'],
  ])('tells nothing by %s', (_what, line) => {
    expect(countryOfWriter(signed(line))).toBeNull();
  });

  it('tells nothing when two differ, and one when they agree', () => {
    expect(countryOfWriter(signed('Berlin, Germany', '+33 1 42 68 53 00'))).toBeNull();
    expect(countryOfWriter(signed('Berlin, Germany', '+49 30 901820'))).toBe('DE');
  });

  it('believes a number, a country or a postal code before a city', () => {
    expect(countryOfWriter(signed('Lisbon', '+49 30 901820'))).toBe('DE');
    expect(countryOfWriter(signed('London, Canada'))).toBe('CA');
  });

  it('takes no name of a person for a city', () => {
    const paris = { name: 'Paris Moll', address: 'paris@tidewater.example' };
    expect(countryOfWriter(written({ from: paris, fromName: 'Paris Moll', signature: 'Paris' }))).toBeNull();
  });

  it('reads no further than where the small print of a mailing begins', () => {
    const address = '12 Harbour Street, Boston, MA 02108';
    expect(countryOfWriter(signed('Sent through Quayhire', address))).toBeNull();
    expect(countryOfWriter(signed('+49 30 901820', '© 2026 Quayhire, Inc.', address))).toBe('DE');
  });

  it('takes no name of a person for a country', () => {
    expect(countryOfWriter(written({ signature: 'Best,\nJordan' }))).toBeNull();
    const chad = { name: 'Chad Moll', address: 'chad@tidewater.example' };
    expect(countryOfWriter(written({ from: chad, fromName: 'Chad Moll', signature: 'Chad' }))).toBeNull();
  });

  it('reads the end of a letter that has no signature, and not its words', () => {
    const text = 'The role is in Spain.\nYour team would sit in\nMadrid, Spain\n';
    expect(countryOfWriter(written({ text: `${text}${'Thank you again.\n'.repeat(8)}` }))).toBeNull();
    expect(countryOfWriter(written({ text: 'No news yet.\n\nIda Roth\n+49 30 901820' }))).toBe('DE');
  });
});
