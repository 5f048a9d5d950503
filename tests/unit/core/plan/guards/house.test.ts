import { describe, expect, it } from 'vitest';
import type { PastEmail } from '../../../../../src/core/history.ts';
import { checkGuards } from '../../../../../src/core/plan/guards/check-guards.ts';
import { aContact, aHistory, aPolicy, aRejection, DECIDED_AT } from '../../../../_util/a-history.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const INES = 'ines.roth@fjordlicht.example';
const redirect = { kind: 'redirect', trusted: true, reason: 'by the filter' } as const;

/** An earlier, believed email of the application, written from this address. */
function earlier(address: string, more: Partial<PastEmail> = {}): PastEmail {
  const at = new Date(DECIDED_AT.getTime() - 10 * DAY_MS);
  const from = { name: null, address };
  return aRejection({ id: address, label: 'interview_invitation', at, from, provenance: redirect, ...more });
}

function guardsOf(cause: Partial<PastEmail>, before: readonly PastEmail[] = [], to = INES) {
  const decision = aRejection(cause);
  const guarded = {
    id: null,
    kind: 'feedback_request',
    step: null,
    to: { ...aContact({ address: to }), reason: '' },
    cause: decision,
    approved: false,
  } as const;
  const history = aHistory({ emails: [...before, decision], contacts: [aContact({ address: to })] });
  const answers = checkGuards(guarded, history, aPolicy(), DECIDED_AT);
  return new Map(answers.map((guard) => [guard.name, guard.ok]));
}

describe('address_fits_the_house', () => {
  const fits = (...args: Parameters<typeof guardsOf>) => guardsOf(...args).get('address_fits_the_house');
  const none = { name: null, address: 'no-reply@crooked.example' };

  it.each<[string, Parameters<typeof guardsOf>]>([
    ['the first email of an application, when the owner forwarded it', [{}]],
    ['an address that wrote before', [{ provenance: redirect }, [earlier(INES)]]],
    [
      'an address of the house that wrote before',
      [{ provenance: redirect }, [earlier('talent@fjordlicht.example')]],
    ],
    [
      'an address of any house, after tracking systems alone',
      [{ provenance: redirect }, [earlier('no-reply@us.greenhouse-mail.io')]],
    ],
  ])('takes %s', (_what, given) => {
    expect(fits(...given)).toBe(true);
  });

  it.each<[string, Parameters<typeof guardsOf>]>([
    ['the first email of an application, when a filter sent it on', [{ provenance: redirect }]],
    [
      'an address of another house than the one that wrote before',
      [{ provenance: redirect }, [earlier('talent@fjordIicht.example')]],
    ],
    [
      'somebody else’s address, after a mailbox that everybody can have',
      [{ provenance: redirect, from: none }, [earlier('fjordlicht.jobs@gmail.com')]],
    ],
  ])('asks about %s', (_what, given) => {
    expect(fits(...given)).toBe(false);
  });
});

describe('answers_go_to_the_writer', () => {
  const holds = (...args: Parameters<typeof guardsOf>) => guardsOf(...args).get('answers_go_to_the_writer');

  it('takes a writer whose answers go to their own house', () => {
    expect(holds({ repliesElsewhere: false })).toBe(true);
  });

  it('asks about a writer whose answers are to go elsewhere', () => {
    expect(holds({ repliesElsewhere: true })).toBe(false);
  });

  it('takes another person than the writer', () => {
    const from = { name: null, address: 'no-reply@fjordlicht.example' };
    expect(holds({ repliesElsewhere: true, from })).toBe(true);
  });
});
