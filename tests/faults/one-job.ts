import { writeSync } from 'node:fs';
import { openContext } from '../../src/context.ts';
import { planSupporterLetter } from '../../workers/plan-supporter-letter.ts';
import { runDueWork } from '../../workers/run-due-work.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { writeLetter } from '../../workers/write-letter.ts';
import { type Servers, settingsFor } from '../_util/a-running-afterword.ts';
import { openMovedClock } from './moved-clock.ts';

/** What a process of its own does, and the point at which it gets a signal. */
export interface OneJob {
  servers: Servers;
  more: Record<string, string>;
  clockFile: string;
  outgoingId: string;
  supporterId?: string;
  job: 'send-outgoing' | 'write-letter' | 'plan-supporter-letter' | 'run-due-work';
  at: string;
  /** SIGKILL is a crash; SIGSTOP is a laptop that sleeps. */
  signal: 'SIGKILL' | 'SIGSTOP';
}

const order = JSON.parse(process.argv[2] as string) as OneJob;
const { servers, more, clockFile, outgoingId, supporterId = '', job, at, signal } = order;
await using context = await openContext(settingsFor(servers, more), {
  now: openMovedClock(clockFile).now,
  crashPoint: (name) => {
    if (name !== at) return;
    writeSync(1, `${name}\n`);
    process.kill(process.pid, signal);
  },
});
if (job === 'send-outgoing') await sendOutgoing({ outgoingId }, context);
else if (job === 'write-letter') await writeLetter({ ownerId: context.ownerId }, context);
else if (job === 'plan-supporter-letter') await planSupporterLetter({ supporterId }, context);
else await runDueWork({ ownerId: context.ownerId }, context);
