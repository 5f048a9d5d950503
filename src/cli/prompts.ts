import { confirm, input, password, select } from '@inquirer/prompts';

/** True, or what is wrong with the answer. */
export type AnswerCheck = (answer: string) => true | string;

/** How a person is asked. A test answers in its own way. */
export interface Prompts {
  say(text: string): void;
  ask(question: string, options?: { suggestion?: string; check?: AnswerCheck }): Promise<string>;
  askSecret(question: string, options?: { check?: AnswerCheck }): Promise<string>;
  choose<Value extends string>(
    question: string,
    choices: readonly { value: Value; name: string }[],
    suggestion?: Value,
  ): Promise<Value>;
  confirm(question: string, suggestion: boolean): Promise<boolean>;
}

/** Asks in the terminal. Ctrl-C throws an error that `isLeaving` knows. */
export const terminalPrompts: Prompts = {
  say: (text) => console.log(text),
  ask: (message, { suggestion, check } = {}) =>
    input({
      message,
      ...(suggestion ? { default: suggestion } : {}),
      ...(check ? { validate: check } : {}),
    }).then((answer) => answer.trim()),
  askSecret: (message, { check } = {}) =>
    password({ message, mask: true, ...(check ? { validate: check } : {}) }),
  choose: (message, choices, suggestion) =>
    select({ message, choices: [...choices], ...(suggestion ? { default: suggestion } : {}) }),
  confirm: (message, suggestion) => confirm({ message, default: suggestion }),
};

/** The person pressed Ctrl-C, or closed the terminal. */
export function isLeaving(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
