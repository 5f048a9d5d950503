import { writeSync } from 'node:fs';
import { openContext } from '../../src/context.ts';
import { runDueWork } from '../../workers/run-due-work.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { type Servers, settingsFor } from '../_util/a-running-afterword.ts';
import { openMovedClock } from './moved-clock.ts';

/** What a process of its own does, and the point at which it gets a signal. */
export interface OneJob {
  servers: Servers;
  clockFile: string;
  outgoingId: string;
  job: 'send-outgoing' | 'run-due-work';
  at: string;
  /** SIGKILL is a crash; SIGSTOP is a laptop that sleeps. */
  signal: 'SIGKILL' | 'SIGSTOP';
}

const { servers, clockFile, outgoingId, job, at, signal } = JSON.parse(process.argv[2] as string) as OneJob;
await using context = await openContext(settingsFor(servers), {
  now: openMovedClock(clockFile).now,
  crashPoint: (name) => {
    if (name !== at) return;
    writeSync(1, `${name}\n`);
    process.kill(process.pid, signal);
  },
});
if (job === 'send-outgoing') await sendOutgoing({ outgoingId }, context);
else await runDueWork({ ownerId: context.ownerId }, context);
