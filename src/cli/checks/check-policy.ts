import type { Config } from '../../config.ts';
import { withoutTag } from '../../core/without-tag.ts';
import { openTemplates } from '../../mailer/render-template.ts';
import { TEMPLATES_FOLDER } from '../../program-folders.ts';
import { type Check, fail, ok, warn } from './check.ts';

/** Whether the words that we send can be filled in. */
export async function checkTemplates(templatesDir: string | null): Promise<Check> {
  try {
    (await openTemplates(TEMPLATES_FOLDER, templatesDir)).tryOut();
    return ok(
      'templates',
      templatesDir ? `The templates are sound, those in ${templatesDir} too.` : 'The templates are sound.',
    );
  } catch (error) {
    const advice = templatesDir
      ? 'Correct that file, or empty TEMPLATES_DIR.'
      : 'Bring the file back from the repository.';
    return fail('templates', (error as Error).message, advice);
  }
}

/** What may leave, said plainly. */
export function checkPolicy({ policy }: Pick<Config, 'policy'>): Check {
  const { sendingOn, modes, holdMs } = policy;
  if (!sendingOn) {
    return ok(
      'sending',
      'Sending is off: everything is read, recorded and planned, and nothing leaves (SENDING=on lets it).',
    );
  }
  const hours = holdMs / 3_600_000;
  const says = {
    off: 'feedback requests are planned and shown, and never sent',
    approve: 'a feedback request leaves when you approve it, with `afterword outbox approve AF-…`',
    auto: `a feedback request is announced to you with its text and leaves after ${hours} hours, unless you stop it`,
  }[modes.feedback_request];
  return ok('sending', `Sending is on: ${says}.`);
}

/** Whether the addresses fit together. */
export function checkAddresses({ identity, mailFrom, replyTo, smtp }: Config): Check[] {
  const { inboxAddress, ownerAddresses } = identity;
  const checks: Check[] = [];
  if (ownerAddresses.includes(inboxAddress)) {
    checks.push(
      warn(
        'inbox-address',
        'INBOX_ADDRESS is your own address: all of your private mail is read and kept.',
        'Use an address for recruiter mail alone, and forward to it.',
      ),
    );
  }
  const login = smtp?.auth?.user.toLowerCase() ?? '';
  if (login.includes('@') && login !== mailFrom) {
    checks.push(
      warn(
        'mail-from',
        `Emails come from ${mailFrom}, but the log-in for sending is ${login}: many servers refuse that, or change it.`,
        `Allow ${mailFrom} as a sender in that account, or set MAIL_FROM=${login}.`,
      ),
    );
  }
  const answers = replyTo ?? mailFrom;
  if (withoutTag(answers) !== withoutTag(inboxAddress)) {
    checks.push(
      warn(
        'answers',
        `Answers to our emails go to ${answers}, and are seen only if they reach ${inboxAddress}.`,
        `Set REPLY_TO=${inboxAddress}, or forward answers as you forward other recruiter mail.`,
      ),
    );
  }
  return checks;
}
