import type { Prompts } from '../prompts.ts';
import { visible } from '../visible.ts';
import { wrapText } from '../wrap-text.ts';
import type { Answers } from './answers.ts';
import type { LogIn } from './log-ins.ts';

/**
 * Asks for a log-in and tries it, until it works or the owner goes on without. `ask` gets the last answers, to correct
 * them; the first time it gets none.
 */
export async function tryLogIn(
  prompts: Prompts,
  what: string,
  ask: (last: Answers | null) => Promise<Answers>,
  attempt: (answers: Answers) => Promise<LogIn>,
): Promise<Answers> {
  let answers = await ask(null);
  for (;;) {
    prompts.say(`Trying to log in for ${what} ...`);
    const { ok, problem, advice } = await attempt(answers);
    if (ok) {
      prompts.say('It works.\n');
      return answers;
    }
    prompts.say(wrapText(visible(`That did not work. ${problem ?? ''} ${advice ?? ''}`)).join('\n'));
    const next = await prompts.choose('What now?', [
      { value: 'correct', name: 'Correct the answers' },
      { value: 'again', name: 'Try the same again' },
      { value: 'anyway', name: 'Go on anyway, and see to it later' },
    ]);
    if (next === 'anyway') return answers;
    if (next === 'correct') answers = await ask(answers);
  }
}
