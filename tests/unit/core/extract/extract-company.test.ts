import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';
import { sameCompany } from '../../../../src/core/company-name.ts';
import { companyFrames, extractCompany } from '../../../../src/core/extract/extract-company.ts';
import type { Identity } from '../../../../src/core/identity.ts';
import type { Original } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';

const owner: Identity = {
  ownerName: 'Jonas Weber',
  ownerAddresses: ['jonas@weber.example'],
  inboxAddress: 'inbox@post.example',
  intakeTag: null,
  trustedAuthservId: null,
};
const bare = { from: null, subject: null, text: 'Hello.' };
const extract = (original: Partial<Original>) => {
  const { original: whole } = aReading({ original: { ...bare, ...original } });
  return extractCompany(whole, splitSentences(whole.text), owner);
};
const from = (name: string, address = 'no-reply@us.greenhouse-mail.io') => ({ from: { name, address } });

describe('the company', () => {
  it.each(companyFrames)('is read from "$example"', ({ example }) => {
    const found = extract({ text: example }).company;
    expect(found?.value).toMatch(/^Bor[eé]al/);
    expect(found?.evidence).toBe(example);
  });

  it.each([
    ['Northwind Careers', 'Northwind'],
    ['Northwind Recruiting Team', 'Northwind'],
    ['Northwind via Greenhouse', 'Northwind'],
    ['Hiring Team @ Northwind', 'Northwind'],
    ['Mara Lindt at Northwind', 'Northwind'],
    ['Mara Lindt | Northwind', 'Northwind'],
    ['Northwind', 'Northwind'],
  ])('is read from the display name %s', (name, company) => {
    expect(extract(from(name)).company?.value).toBe(company);
  });

  it.each([
    ['Your application to Northwind', 'Northwind'],
    ['Thank you for applying to Northwind', 'Northwind'],
    ['Application for Fleet Planner at Northwind', 'Northwind'],
    ['Your application with Northwind', 'Northwind'],
    ['Ihre Bewerbung bei Northwind', 'Northwind'],
    ['Votre candidature chez Northwind', 'Northwind'],
    ['Tu candidatura en Northwind', 'Northwind'],
    ['Je sollicitatie bij Northwind', 'Northwind'],
    ['La tua candidatura presso Northwind', 'Northwind'],
    ['Sua candidatura na Northwind', 'Northwind'],
  ])('is read from the subject %s', (subject, company) => {
    expect(extract({ subject }).company?.value).toBe(company);
  });

  it.each([
    ['Thank you for your interest in the Fleet Planner position.'],
    ['Thank you for your interest in our company.'],
    ['Thank you for applying with us. The Team'],
    ['We are the Recruiting Team.'],
    ['Vielen Dank für Ihr Interesse an der Position.'],
    ['Bei Fragen melden Sie sich gerne.'],
    ['Our Data Team has reviewed your application.'],
  ])('is not guessed from: %s', (text) => {
    expect(extract({ text }).company).toBeNull();
  });

  it('is never the tracking system that carries the mail', () => {
    expect(extract(from('Greenhouse')).company).toBeNull();
    expect(extract(from('Workable', 'no-reply@workablemail.com')).company).toBeNull();
    expect(
      extract({ ...from('Workable', 'no-reply@workablemail.com'), subject: 'Your application to Northwind' })
        .company?.value,
    ).toBe('Northwind');
  });

  it('is not the carrier of the mail, though nobody knows it', () => {
    const carried = extract({
      from: { name: 'Boreal Freight via Codegauge', address: 'invitations@codegauge.example' },
      text: 'Boreal Freight has invited you to a test.\n\nThe Codegauge team',
    });
    expect(carried).toMatchObject({ company: { value: 'Boreal Freight' }, companyDomain: null });
  });

  it('is the tracking system when it hires for itself', () => {
    const hired = extract({
      ...from('Workable', 'no-reply@workablemail.com'),
      subject: 'Your application to Workable',
      text: 'Thank you for applying to Workable. We will not be moving forward.',
    });
    expect(hired.company?.value).toBe('Workable');
  });

  it('is never the owner', () => {
    expect(extract({ subject: 'Your application to Jonas Weber' }).company).toBeNull();
  });

  it('comes from the domain only when nothing else names it', () => {
    const mara = { from: { name: 'Mara Lindt', address: 'mara@northwind-robotics.example' } };
    expect(extract(mara)).toEqual({
      company: { value: 'Northwind Robotics', evidence: 'northwind-robotics.example' },
      companyDomain: 'northwind-robotics.example',
    });
    expect(extract({ ...mara, subject: 'Your application to Boreal Freight' }).company?.value).toBe(
      'Boreal Freight',
    );
  });

  it('has no domain behind free mail or a tracking system', () => {
    expect(extract({ from: { name: 'Mara Lindt', address: 'mara.lindt@gmail.com' } })).toEqual({
      company: null,
      companyDomain: null,
    });
    expect(extract(from('Northwind')).companyDomain).toBeNull();
  });

  it('keeps its own spelling', () => {
    const { company } = extract({ text: 'Thank you for your interest in iRobotics GmbH.' });
    expect(sameCompany(company!.value, 'irobotics')).toBe(true);
    expect(company!.value).toMatch(/^iRobotics/);
  });
});
