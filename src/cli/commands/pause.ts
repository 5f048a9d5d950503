import { openContext } from '../../context.ts';
import { findOwner, pauseSending, resumeSending } from '../../store/owners.ts';
import { settingsHere } from '../read-settings.ts';
import { visible } from '../visible.ts';

/** Stops all sending to other people, before the next email is claimed. */
export async function pause(reason: readonly string[]): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, now } = context;
  await store.inTurn(ownerId, (ledger) =>
    pauseSending(ledger, ownerId, now(), reason.join(' ') || 'you said so'),
  );
  console.log('Paused. Nothing is sent to anybody but you until `afterword resume`.');
}

/** Lets sending go on. */
export async function resume(): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, config } = context;
  const { paused } = await findOwner(store.ledger, ownerId);
  const resumed = await store.inTurn(ownerId, (ledger) => resumeSending(ledger, ownerId));
  if (!resumed || paused === null) return console.log('Sending was not paused.');
  console.log(`Sending goes on. It was paused: ${visible(paused)}.`);
  if (!config.policy.sendingOn) console.log('It is still switched off: set SENDING=on.');
}
