import { openContext } from '../../src/context.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { type Servers, settingsFor } from './a-running-afterword.ts';

// A process of its own that sends one email and kills itself, as `kill -9` does, at the point that it is told.
const { servers, outgoingId, crashAt } = JSON.parse(process.argv[2] as string) as {
  servers: Servers;
  outgoingId: string;
  crashAt: string;
};
await using context = await openContext(settingsFor(servers), {
  crashPoint: (name) => {
    if (name === crashAt) process.kill(process.pid, 'SIGKILL');
  },
});
await sendOutgoing({ outgoingId }, context);
