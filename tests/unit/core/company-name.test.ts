import { describe, expect, it } from 'vitest';
import {
  couldBeSameCompany,
  domainSpells,
  foldCompany,
  sameCompany,
  spokenCompany,
} from '../../../src/core/company-name.ts';

describe('sameCompany', () => {
  it.each([
    ['Zoom', 'Zoom Communications, Inc.'],
    ['Boreal Fracht', 'BOREAL FRACHT GMBH & Co. KG'],
    ['Boréal', 'Boreal S.A.S.'],
    ['The Tallow Company', 'Tallow'],
    ['Northwind S.p.A.', 'northwind'],
    ['Northwind B.V.', 'Northwind'],
    ['Northwind Group', 'Northwind'],
    ['North Wind', 'Northwind'],
    ['Müller & Söhne AG', 'Müller & Söhne'],
    ['Müller & Söhne', 'Mueller und Soehne GmbH'],
    ['Kern & Sohn', 'Kern and Sohn Ltd.'],
    ['Wasserwerke Boreal', 'Wasserwerke Boreal AöR'],
    ['Northwind', 'Northwind Sdn. Bhd.'],
    ['Northwind Air', 'Northwind Air PJSC'],
  ])('takes %s and %s for one', (a, b) => expect(sameCompany(a, b)).toBe(true));

  it.each([
    ['Northwind', 'Northstar'],
    ['Delta Systems', 'Delta Group'],
    ['Boreal Freight', 'Boreal Bank'],
    ['AG', ''],
    ['', ''],
  ])('takes %s and %s for two', (a, b) => expect(sameCompany(a, b)).toBe(false));

  it('keeps a name that is nothing but a legal form', () => expect(foldCompany('SE')).toBe('se'));

  it('knows the domain that spells a name', () => {
    expect(domainSpells('northwind-robotics', 'Northwind Robotics GmbH')).toBe(true);
    expect(domainSpells('northwind', 'Northwind Group')).toBe(true);
    expect(domainSpells('gezeitenwaerme', 'Gezeitenwärme GmbH')).toBe(true);
    expect(domainSpells('north', 'Northwind')).toBe(false);
  });
});

describe('couldBeSameCompany', () => {
  it('hears a name cut short, and no other', () => {
    expect(couldBeSameCompany('Zoom', 'Zoom Video Communications, Inc.')).toBe(true);
    expect(couldBeSameCompany('Boreal Freight', 'Boreal')).toBe(true);
    expect(couldBeSameCompany('Boreal Freight', 'Boreal Bank')).toBe(false);
    expect(couldBeSameCompany('AG', 'AG Logistics')).toBe(false);
    expect(couldBeSameCompany('', 'Boreal')).toBe(false);
  });

  it.each([
    ['University of Westmark', 'Westmark University'],
    ['Marlow County', 'County of Marlow'],
    ['Dr. Kessler & Partner mbB', 'Kessler und Partner'],
  ])('takes %s and %s for one, and no more than perhaps', (a, b) => {
    expect(couldBeSameCompany(a, b)).toBe(true);
    expect(sameCompany(a, b)).toBe(false);
  });

  it.each([
    ['University of Westmark', 'University of Eastmark'],
    ['Bank of Marlow', 'Marlow County'],
    ['Dr. Kessler', 'Dr. Habicht'],
  ])('takes %s and %s for two', (a, b) => expect(couldBeSameCompany(a, b)).toBe(false));
});

describe('spokenCompany', () => {
  it.each([
    ['Habichtwerk GmbH', 'Habichtwerk'],
    ['Kern & Sohn GmbH & Co. KG', 'Kern & Sohn'],
    ['Fjordlicht, Inc.', 'Fjordlicht'],
    ['Lumen S.p.A.', 'Lumen'],
    ['Orrin & Pike', 'Orrin & Pike'],
    ['The Grain Company', 'The Grain Company'],
    ['AG', 'AG'],
  ])('says %s as %s', (name, spoken) => {
    expect(spokenCompany(name)).toBe(spoken);
  });
});
