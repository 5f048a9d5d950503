import type { Context } from '../src/context.ts';
import type { JobHandlers } from '../src/queue/jobs.ts';
import { planStayInTouch } from './plan-stay-in-touch.ts';
import { planSupporterLetter } from './plan-supporter-letter.ts';
import { runDueWork } from './run-due-work.ts';
import { sendOutgoing } from './send-outgoing.ts';
import { understandEmail } from './understand-email.ts';
import { writeLetter } from './write-letter.ts';

/** Job name to handler; a missing one does not compile. */
export const handlers: JobHandlers<Context> = {
  'understand-email': understandEmail,
  'send-outgoing': sendOutgoing,
  'plan-stay-in-touch': planStayInTouch,
  'plan-supporter-letter': planSupporterLetter,
  'write-letter': writeLetter,
  'run-due-work': runDueWork,
};
