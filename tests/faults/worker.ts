import { openContext } from '../../src/context.ts';
import { deliver } from '../../src/mailer/deliver.ts';
import { runRoles } from '../../workers/run-roles.ts';
import { type Servers, settingsFor } from '../_util/a-running-afterword.ts';
import { openMovedClock } from './moved-clock.ts';
import { numbers } from './numbers.ts';

/** A whole Afterword as a process of its own, which kills itself at a point of a delivery now and then. */
export interface WorkerOrder {
  servers: Servers;
  more: Record<string, string>;
  clockFile: string;
  seed: number;
  /** How likely it dies at each point that it passes. */
  crashes: number;
}

const TIMEOUTS = { connectMs: 2_000, beforeHandOffMs: 4_000, answerMs: 2_000, ledgerMs: 4_000 };

const { servers, more, clockFile, seed, crashes } = JSON.parse(process.argv[2] as string) as WorkerOrder;
const random = numbers(seed);
const crashPoint = () => {
  if (random.next() < crashes) process.kill(process.pid, 'SIGKILL');
};
const config = settingsFor(servers, more);
await using opened = await openContext(config, { now: openMovedClock(clockFile).now, crashPoint });
const context = {
  ...opened,
  deliver: ((message, handOff) =>
    deliver(config.smtp!, message, handOff, { timeouts: TIMEOUTS, crashPoint })) as typeof opened.deliver,
};
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
await runRoles(context, { roles: new Set(['poll', 'work']), imap: config.imap, stop: stop.signal });
