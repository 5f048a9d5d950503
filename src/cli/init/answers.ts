import { readConfig, SettingsError } from '../../config.ts';
import type { AnswerCheck } from '../prompts.ts';

/** Settings by name, as they will stand in .env; an empty one is not set. */
export type Answers = Record<string, string>;

/** Holds an answer against the schema of the settings, so that what is asked and what is read never differ. */
export function settingCheck(name: string): AnswerCheck {
  return (answer) => {
    const others = { OWNER_ADDRESS: 'robin@example.org', INBOX_ADDRESS: 'jobs@inbox.example' };
    const problem = problemsOf({ ...others, [name]: answer }).find((one) => one.startsWith(`${name} `));
    return (
      problem === undefined || problem.slice(name.length + 1).replace(/^is missing: /, 'This is needed: ')
    );
  };
}

/** Everything that the schema says against these answers. */
export function problemsOf(answers: Answers): readonly string[] {
  try {
    readConfig(answers);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

export const isGiven: AnswerCheck = (answer) => answer.trim() !== '' || 'This is needed.';

export const isServerName: AnswerCheck = (answer) =>
  /^[^\s/:@]+$/.test(answer.trim()) ||
  'This is the name of a server, like imap.example.org, without port or slashes.';
