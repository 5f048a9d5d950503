import { type SettleWord, settleOutgoing } from '../../../workers/settle-uncertain.ts';
import { openContext } from '../../context.ts';
import { settingsHere } from '../read-settings.ts';

const SAID: Record<SettleWord, string> = {
  sent: 'counts as sent.',
  again: 'is sent again, the same bytes, if nothing speaks against it.',
  drop: 'is let go and will not be sent.',
};

/** Says what became of an email that may or may not have left. */
export async function settle(code: string, word: SettleWord): Promise<void> {
  await using context = await openContext(settingsHere());
  const answer = await settleOutgoing(code, word, context);
  if ('problem' in answer) throw new Error(answer.problem);
  console.log(`${answer.code} ${SAID[word]}`);
}
