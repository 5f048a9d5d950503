import { describe, expect, it } from 'vitest';
import {
  isServiceBrand,
  knownSender,
  SERVICES,
  serviceOfDomain,
  serviceOfHouse,
} from '../../../src/core/applicant-tracking.ts';

describe('applicant-tracking', () => {
  it('knows a service by its domain and by any domain below it', () => {
    expect(serviceOfDomain('greenhouse-mail.io')).toEqual({ name: 'Greenhouse', is: 'ats' });
    expect(serviceOfDomain('us.greenhouse-mail.io.')?.name).toBe('Greenhouse');
    expect(serviceOfDomain('Harbour.MyWorkday.com')?.name).toBe('Workday');
    expect(knownSender('no-reply@mail.codility.com')).toEqual({ name: 'Codility', is: 'assessment' });
  });

  it('takes nobody else for a service', () => {
    expect(serviceOfDomain('notgreenhouse.io')).toBeNull();
    expect(serviceOfDomain('greenhouse.io.evil.test')).toBeNull();
    expect(serviceOfDomain('io')).toBeNull();
    expect(knownSender('nobody')).toBeNull();
  });

  it('knows a brand however it is written, but only as the whole name', () => {
    expect(isServiceBrand('Smart Recruiters')).toBe(true);
    expect(isServiceBrand('LinkedIn Notifications')).toBe(true);
    expect(isServiceBrand('Sólides')).toBe(true);
    expect(isServiceBrand('Lever Bros. Bakery')).toBe(false);
    expect(isServiceBrand('')).toBe(false);
  });

  it('knows the house behind a brand by its legal form and its country', () => {
    expect(serviceOfHouse('LinkedIn Ireland Unlimited Company')?.name).toBe('LinkedIn');
    expect(serviceOfHouse('Jobstreet.com Pte Ltd')?.name).toBe('JobStreet');
    expect(serviceOfHouse('Indeed Ireland Operations Limited')?.name).toBe('Indeed');
    expect(serviceOfHouse('Lever Bakery Ltd')).toBeNull();
    expect(serviceOfHouse('Ireland Operations Limited')).toBeNull();
  });

  it('names each domain once', () => {
    const domains = SERVICES.flatMap((service) => service.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });
});
