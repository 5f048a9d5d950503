import type { Shown } from '../../src/core/steer/shown.ts';
import { UnknownCodeError } from '../../src/store/codes.ts';
import type { CommandState } from '../../src/store/commands.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import type { Owed } from '../plan-application.ts';

/** What came of a command, in words for the owner. */
export interface Obeyed {
  state: Exclude<CommandState, 'refused'>;
  /** In a few words. */
  summary: string;
  answer: string;
  owed: readonly Owed[];
  /** The emails of ours that the answer shows word for word. */
  shows: Shown;
  /** The story whose missing parts the answer asks for. */
  asksAbout: string | null;
  /** What the answer is to tell besides. */
  tells: 'status' | 'help' | null;
}

/** It is as the owner wants it. */
export function done(summary: string, answer: string, more: Partial<Obeyed> = {}): Obeyed {
  return { state: 'done', summary, answer, owed: [], shows: {}, asksAbout: null, tells: null, ...more };
}

/** It could not be done, and why. */
export function failed(answer: string, more: Partial<Obeyed> = {}): Obeyed {
  return {
    state: 'failed',
    summary: 'not done',
    answer,
    owed: [],
    shows: {},
    asksAbout: null,
    tells: null,
    ...more,
  };
}

/** What is obeyed, unless it names a code that means nothing: that is found before anything is written. */
export async function unlessUnknown(notDone: string, obey: () => Promise<Obeyed>): Promise<Obeyed> {
  try {
    return await obey();
  } catch (error) {
    if (error instanceof UnknownCodeError) return failed(`${notDone}: ${error.message}`);
    throw error;
  }
}

/** The one whom an email of ours goes to. */
export function recipientOf({ toName, toAddress }: Pick<OutgoingRow, 'toName' | 'toAddress'>): string {
  return toName ? `${toName} <${toAddress}>` : toAddress;
}

/** Whether the owner may still say what becomes of an email of ours. */
export function isOpen({ state }: Pick<OutgoingRow, 'state'>): boolean {
  return state === 'planned' || state === 'waiting';
}
