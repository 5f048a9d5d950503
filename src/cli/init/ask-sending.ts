import type { Prompts } from '../prompts.ts';
import { type Answers, settingCheck } from './answers.ts';

const CHOICES = [
  { value: 'off', name: 'Send nothing yet: read, record and show what would be sent' },
  { value: 'approve', name: 'Ask me each time: an email leaves when I approve its exact text' },
  {
    value: 'auto',
    name: 'By itself: announced with its text, held for hours, then sent unless I stop it',
  },
] as const;

/** The address that emails come from, and what may leave. */
export async function askSending(prompts: Prompts, answers: Answers, before: Answers): Promise<Answers> {
  const inbox = answers.INBOX_ADDRESS!;
  const from = await prompts.ask(
    'The address that your emails come from (the sending account must allow it):',
    {
      suggestion: before.MAIL_FROM ?? (isAddress(answers.SMTP_USER) ? answers.SMTP_USER! : inbox),
      check: settingCheck('MAIL_FROM'),
    },
  );
  const elsewhere = from.toLowerCase() !== inbox.toLowerCase();
  const replyHere =
    elsewhere &&
    (await prompts.confirm(
      `Answers are seen only if they reach the inbox. Ask for answers to ${inbox}?`,
      true,
    ));

  const choice = await prompts.choose(
    'What may Afterword send to recruiters?',
    CHOICES,
    choiceBefore(before),
  );
  return {
    MAIL_FROM: from,
    REPLY_TO: replyHere ? inbox : '',
    SENDING: choice === 'off' ? 'off' : 'on',
    MODE_FEEDBACK_REQUEST: choice === 'auto' ? 'auto' : 'approve',
  };
}

function choiceBefore({ SENDING, MODE_FEEDBACK_REQUEST: mode }: Answers): 'off' | 'approve' | 'auto' {
  if (SENDING !== 'on' || mode === 'off') return 'off';
  return mode === 'auto' ? 'auto' : 'approve';
}

const isAddress = (text: string | undefined) =>
  text !== undefined && settingCheck('MAIL_FROM')(text) === true;
