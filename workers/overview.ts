import type { Context } from '../src/context.ts';
import { LIVE_STAGES, type Stage } from '../src/core/application.ts';
import { type ApplicationLine, listApplicationLines } from '../src/store/application-details.ts';
import { listRefusedCommands } from '../src/store/commands.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOwner } from '../src/store/owners.ts';
import { listOpenOutgoing, type OpenOutgoing } from '../src/store/steered-outgoing.ts';
import { recipientOf } from './obey/obeyed.ts';
import { inOwnersZone } from './owners-time.ts';

const MOST_LINES = 30;
const REFUSED_SINCE_MS = 30 * 24 * 60 * 60 * 1000;

/** Where everything stands, in words: sending, the live applications, and every email that has not come to an end. */
export async function overview(ledger: Ledger, context: Context): Promise<string> {
  const { ownerId, config, now } = context;
  const { timeZone } = config.policy;
  const live = (await listApplicationLines(ledger, ownerId)).filter(({ stage }) =>
    LIVE_STAGES.includes(stage as Stage),
  );
  const open = await listOpenOutgoing(ledger, ownerId);
  const inState = (...states: string[]) => open.filter(({ state }) => states.includes(state));
  const refused = await listRefusedCommands(ledger, ownerId, new Date(now().getTime() - REFUSED_SINCE_MS));
  return [
    await sendingLine(ledger, context),
    section(
      'Live applications',
      live.map((one) => applicationLine(one, timeZone)),
    ),
    section(
      'Waiting for your word',
      inState('planned').map((one) => outgoingLine(one, timeZone)),
    ),
    section(
      'On their way',
      inState('waiting', 'sending', 'handoff').map((one) => outgoingLine(one, timeZone)),
    ),
    section(
      'May or may not have left; say sent, again or drop, and the code',
      inState('uncertain').map((one) => outgoingLine(one, timeZone)),
    ),
    section(
      'Not obeyed, because nothing proves that you wrote it',
      refused.map(
        ({ verb, code, at, reason }) =>
          `${[verb, code].filter(Boolean).join(' ')}, ${inOwnersZone(at, timeZone)}: ${reason}`,
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

async function sendingLine(ledger: Ledger, { ownerId, config }: Context): Promise<string> {
  const { paused } = await findOwner(ledger, ownerId);
  if (!config.policy.sendingOn) return 'Sending is switched off (SENDING=off).';
  return paused ? `Sending is paused: ${paused}. Say resume to let it go on.` : 'Sending is on.';
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return title === 'Live applications' ? 'No application is live.' : '';
  const more = lines.length > MOST_LINES ? [`* and ${lines.length - MOST_LINES} more`] : [];
  return [
    `${title}: ${lines.length}`,
    ...lines.slice(0, MOST_LINES).map((line) => `* ${line}`),
    ...more,
  ].join('\n');
}

function applicationLine(
  { code, company, role, stage, lastEventAt }: ApplicationLine,
  timeZone: string,
): string {
  const name = [company, role].filter(Boolean).join(', ') || 'no name yet';
  return `${code} ${name}: ${stage}, last heard of on ${inOwnersZone(lastEventAt, timeZone)}`;
}

function outgoingLine(row: OpenOutgoing, timeZone: string): string {
  const when = row.state === 'waiting' ? `, not before ${inOwnersZone(row.sendAt, timeZone)}` : '';
  return `${row.code} ${row.kind.replaceAll('_', ' ')} to ${recipientOf(row)}${when} (${row.reason})`;
}
