import { describe, expect, it } from 'vitest';
import type { PastEmail } from '../../../../src/core/history.ts';
import { sureNames } from '../../../../src/core/plan/sure-names.ts';
import { aRejection } from '../../../_util/a-history.ts';

const none = { company: null, companyDomain: null, role: null };
const names = (role: string | null, ...emails: Partial<PastEmail>[]) =>
  sureNames({
    role,
    emails: emails.map((email) => aRejection({ ...none, ...email })),
    ownersNames: { company: null, role: null },
  });

describe('the names of a letter', () => {
  it('are those that two emails agree on', () => {
    const both = { company: 'Harrow & Lane', role: 'Data Engineer' };
    expect(names('Data Engineer', both, both)).toEqual(both);
  });

  it('are not those of one email alone', () => {
    const once = { company: 'Harrow & Lane', role: 'Data Engineer' };
    expect(names('Data Engineer', once, {})).toEqual({ company: null, role: null });
  });

  it('are a company that its own domain spells', () => {
    const spelled = { company: 'Harrow Lane', companyDomain: 'harrowlane.example' };
    expect(names(null, spelled).company).toBe('Harrow Lane');
  });

  it('are not those that another email disputes', () => {
    const right = { company: 'Harrow & Lane', role: 'Data Engineer' };
    const wrong = { company: 'Quarry Street', role: 'Head of Audience' };
    expect(names('Data Engineer', right, right, wrong)).toEqual({
      company: null,
      role: null,
    });
  });

  it('are before all what the owner calls them', () => {
    const both = { company: 'Harrow & Lane', role: 'Data Engineer' };
    const emails = [aRejection(both), aRejection(both)];
    expect(
      sureNames({ role: 'Lead', emails, ownersNames: { company: 'Quarry Street', role: 'Lead' } }),
    ).toEqual({ company: 'Quarry Street', role: 'Lead' });
  });

  it('are not learned from forged emails', () => {
    const forged = {
      company: 'Harrow & Lane',
      provenance: { kind: 'untrusted', trusted: false, reason: 'forged' },
    } as const;
    expect(names(null, { company: 'Harrow & Lane' }, forged).company).toBeNull();
  });
});
