import type { Context } from '../../src/context.ts';
import { planOutgoing } from '../../src/core/plan/plan-outgoing.ts';
import { type ApplicationDetails, findApplicationDetails } from '../../src/store/application-details.ts';
import { findHistory } from '../../src/store/histories.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { findOwner } from '../../src/store/owners.ts';

/** An application by its code and its names. */
export function nameOf({
  code,
  company,
  role,
}: Pick<ApplicationDetails, 'code' | 'company' | 'role'>): string {
  return `${code} (${[company, role].filter(Boolean).join(', ') || 'no name yet'})`;
}

/** How an application stands by now, and what is still to leave for it, in a sentence each. */
export async function whereItStands(
  ledger: Ledger,
  applicationId: string,
  context: Context,
): Promise<string> {
  const details = await findApplicationDetails(ledger, context.ownerId, applicationId);
  const stands = `${nameOf(details)} is at the stage ${details.stage}.`;
  return `${stands} ${whatIsOwed(details) ?? (await whyNothing(ledger, applicationId, context))}`;
}

function whatIsOwed({ outgoing }: ApplicationDetails): string | null {
  const open = outgoing.filter(({ state }) => state === 'planned' || state === 'waiting');
  const sentences = open.map(({ code, kind, to, state }) => {
    const next = state === 'planned' ? 'waits for your word' : 'leaves at its time unless you stop it';
    return `${code}, a ${kind.replaceAll('_', ' ')} to ${to}, ${next}.`;
  });
  return sentences.length > 0 ? sentences.join(' ') : null;
}

async function whyNothing(
  ledger: Ledger,
  applicationId: string,
  { ownerId, config, now }: Context,
): Promise<string> {
  const history = await findHistory(ledger, applicationId, now());
  const { paused } = await findOwner(ledger, ownerId);
  const { refusals, nothing } = planOutgoing(history, { ...config.policy, paused }, now());
  const reason = refusals[0]?.reason ?? nothing;
  return reason ? `Nothing is to be sent for it: ${reason}.` : 'Nothing is to be sent for it.';
}
