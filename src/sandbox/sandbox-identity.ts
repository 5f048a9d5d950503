import type { Identity } from '../core/identity.ts';

/** Whose job search the sample mail tells, and the inbox that it is forwarded to. */
export const sandboxIdentity: Identity = {
  ownerName: 'Robin Vale',
  ownerAddresses: ['robin@vale.example'],
  inboxAddress: 'jobs@inbox.example',
  intakeTag: 'k7m2q9',
  trustedAuthservId: 'mx.inbox.example',
};

/** Where Robin lives: the sample mail's times of day are meant there. */
export const SANDBOX_TIME_ZONE = 'Europe/London';
