import type { Context } from '../src/context.ts';
import { isToOwner } from '../src/core/outgoing.ts';
import { isEntryCode, type SteerCommand } from '../src/core/steer/command.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { OutgoingRow } from '../src/store/outgoing.ts';
import type { AnsweredMail } from '../src/store/steered-outgoing.ts';
import { questionAnswered } from './letter/question-answered.ts';
import { obeyAssign } from './obey/obey-assign.ts';
import { obeyEdit } from './obey/obey-edit.ts';
import { obeyDropEntry, obeyEditEntry } from './obey/obey-entry.ts';
import { obeyLabel } from './obey/obey-label.ts';
import { obeyLog } from './obey/obey-log.ts';
import { obeyNews } from './obey/obey-news.ts';
import { obeyNote } from './obey/obey-note.ts';
import { obeyPause, obeyResume } from './obey/obey-pause.ts';
import { obeyPerson } from './obey/obey-person.ts';
import { obeySend } from './obey/obey-send.ts';
import { obeySettle } from './obey/obey-settle.ts';
import { obeySnooze } from './obey/obey-snooze.ts';
import { obeyStage } from './obey/obey-stage.ts';
import { obeyStop } from './obey/obey-stop.ts';
import { done, failed, type Obeyed } from './obey/obeyed.ts';

/** What a command is about, and where it came from. */
export interface Occasion {
  /** The email of ours. */
  target: OutgoingRow | null;
  /** The digest of the text of it that the owner answers. */
  seen: string | null;
  /** The emails of ours to the owner that are answered. */
  answered: readonly AnsweredMail[];
  source: { emailId: string; ordinal: number };
}

/** Does what a proved command asks for; a new verb does not compile until it does something here. */
export async function obeyCommand(
  ledger: Ledger,
  command: SteerCommand,
  { target, seen, answered, source }: Occasion,
  context: Context,
): Promise<Obeyed> {
  switch (command.verb) {
    case 'win':
    case 'lesson':
    case 'story':
    case 'pitch':
      return obeyNote(ledger, command, source, context);
    case 'answer': {
      const about = await questionAnswered(ledger, command.token, answered, context);
      return obeyNote(ledger, { ...command, about }, source, context);
    }
    case 'label':
      return obeyLabel(ledger, command, context);
    case 'assign':
      return obeyAssign(ledger, command, context);
    case 'stage':
      return obeyStage(ledger, command, context);
    case 'person':
      return obeyPerson(ledger, command, context);
    case 'log':
      return obeyLog(ledger, command, context);
    case 'pause':
      return obeyPause(ledger, command.reason, context);
    case 'resume':
      return obeyResume(ledger, context);
    case 'status':
      return done('where everything stands', 'It stands in the answer.', { tells: 'status' });
    case 'help':
      return done('what you can write', 'It stands in the answer.', { tells: 'help' });
  }
  const { code } = command;
  if (isEntryCode(code)) {
    if (command.verb === 'edit') return obeyEditEntry(ledger, { code, text: command.text }, context);
    if (command.verb === 'drop') return obeyDropEntry(ledger, { code }, context);
  }
  if (!target || isToOwner(target.kind)) return failed(noTarget(command));
  switch (command.verb) {
    case 'stop':
      return obeyStop(ledger, target, context);
    case 'send':
      return obeySend(ledger, target, command.digest ?? seen, context);
    case 'edit':
      return obeyEdit(ledger, command, target, context);
    case 'news':
      return obeyNews(ledger, command.entry, target, context);
    case 'snooze':
      return obeySnooze(ledger, command.until, target, context);
    case 'sent':
    case 'again':
    case 'drop':
      return obeySettle(ledger, command.verb, target, context);
    default:
      return command satisfies never;
  }
}

function noTarget({ code, verb }: SteerCommand): string {
  return code
    ? `There is no ${code} in the outbox.`
    : `It is not clear which email "${verb}" is about: say its code, like ${verb} AF-7Q2K.`;
}
