import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { ENV_EXAMPLE } from '../../program-folders.ts';
import { fillEnvExample } from '../fill-env-example.ts';
import type { Prompts } from '../prompts.ts';
import { writeEnvFile } from '../write-env-file.ts';
import { type Answers, problemsOf } from './answers.ts';
import { askImap, askInboxAddress, askSmtp } from './ask-inbox.ts';
import { askOwner } from './ask-owner.ts';
import { askProvider } from './ask-provider.ts';
import { askSending } from './ask-sending.ts';
import { askTrust } from './ask-trust.ts';
import { intakeAddress } from './intake-address.ts';
import type { LogIns } from './log-ins.ts';

/**
 * Asks for everything that a real mailbox needs, tries the log-ins, and writes .env. What the old file says and nobody
 * is asked about is kept; nothing is written before the last answer.
 */
export async function makeEnvFile(prompts: Prompts, logIns: LogIns, path: string): Promise<void> {
  const before = await readBefore(path);
  prompts.say(INTRODUCTION);
  if (
    before &&
    !(await prompts.confirm('There is a .env already. Change it? (The old one is kept as .env.bak.)', false))
  ) {
    prompts.say('Nothing was changed.');
    return;
  }

  const answers = { ...before, ...(await askAll(prompts, logIns, before ?? {})) };
  const backup = await writeEnvFile(path, fillEnvExample(await readFile(ENV_EXAMPLE, 'utf8'), answers));

  prompts.say(`\n${path} is written, for your eyes only.${backup ? ` The old one is ${backup}.` : ''}`);
  const problems = problemsOf(answers);
  if (problems.length > 0) prompts.say(['Still to be put right in it:', ...problems].join('\n  - '));
  prompts.say(nextSteps(answers));
}

async function askAll(prompts: Prompts, logIns: LogIns, before: Answers): Promise<Answers> {
  const owner = await askOwner(prompts, before);
  const preset = await askProvider(prompts, before);
  const inbox = await askInboxAddress(prompts, before, owner);
  const imap = await askImap(prompts, preset, { ...before, ...inbox }, logIns);
  const smtp = await askSmtp(prompts, preset, { ...before, ...inbox }, imap, logIns);
  const servers = { ...owner, ...inbox, ...imap, ...smtp };
  const trust = await askTrust(prompts, preset, servers, before, logIns);
  return { ...servers, ...trust, ...(await askSending(prompts, servers, before)) };
}

async function readBefore(path: string): Promise<Answers | null> {
  try {
    return parse(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const INTRODUCTION = `This connects Afterword to a real mailbox. It only ever reads the inbox: nothing in it is moved, marked
or deleted. Nothing is written before the last answer; Ctrl-C leaves everything as it is.
`;

function nextSteps({ INBOX_ADDRESS, INTAKE_TAG, SENDING }: Answers): string {
  const address = INTAKE_TAG ? intakeAddress(INBOX_ADDRESS!, INTAKE_TAG) : INBOX_ADDRESS;
  return `
What is left to do:
  1. In the mail account that recruiters write to, make a filter that forwards their mail to
     ${address}
     Your provider may first send a mail with a link there, to confirm it: open the inbox and
     follow the link.
     Or forward mail by hand to ${INBOX_ADDRESS}, whenever you like.
  2. npx afterword doctor     looks at everything once more, and says what to do
  3. npx afterword start      reads the inbox from now on${
    SENDING === 'on' ? '' : '\n\nNothing is sent until you set SENDING=on in .env.'
  }`;
}
