import { readUsableConfig } from '../../config.ts';
import type { Prompts } from '../prompts.ts';
import type { ProviderPreset } from '../provider-presets.ts';
import { type Answers, isGiven, isServerName, settingCheck } from './answers.ts';
import type { LogIns } from './log-ins.ts';
import { tryLogIn } from './try-log-in.ts';

/** The address of the inbox. */
export async function askInboxAddress(prompts: Prompts, before: Answers, owner: Answers): Promise<Answers> {
  const own = (owner.OWNER_ADDRESS ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  for (;;) {
    const address = await prompts.ask('The address of that inbox:', {
      suggestion: before.INBOX_ADDRESS ?? '',
      check: settingCheck('INBOX_ADDRESS'),
    });
    if (!own.includes(address.toLowerCase())) return { INBOX_ADDRESS: address };
    prompts.say('That is your own address: everything in it would be read and kept, private mail too.');
    if (await prompts.confirm('Use it anyway?', false)) return { INBOX_ADDRESS: address };
  }
}

/** Where the inbox is read, tried. */
export async function askImap(
  prompts: Prompts,
  { imap: preset, passwordHasNoBlanks }: ProviderPreset,
  before: Answers,
  logIns: LogIns,
): Promise<Answers> {
  const ask = async (last: Answers | null): Promise<Answers> => ({
    ...(await askServer(
      prompts,
      'IMAP',
      'reading (IMAP)',
      last ?? (preset ? asAnswers('IMAP', preset) : before),
      {
        isKnown: preset !== null && last === null,
        port: '993',
      },
    )),
    ...(await askLogIn(prompts, 'IMAP', last ?? before, before.INBOX_ADDRESS ?? '', passwordHasNoBlanks)),
  });
  const attempt = async (answers: Answers) => logIns.imap(readUsableConfig({ ...before, ...answers }).imap!);
  return tryLogIn(prompts, 'reading the inbox', ask, attempt);
}

/** Where emails are sent, tried. The same account as the inbox, unless the owner says otherwise. */
export async function askSmtp(
  prompts: Prompts,
  { smtp: preset, passwordHasNoBlanks }: ProviderPreset,
  before: Answers,
  imap: Answers,
  logIns: LogIns,
): Promise<Answers> {
  const same = await prompts.confirm('Send through the same account?', true);
  const server = same ? preset : null;
  const ask = async (last: Answers | null): Promise<Answers> => {
    const known = last ?? (server ? asAnswers('SMTP', server) : before);
    const isKnown = server !== null && last === null;
    const host = await askServer(prompts, 'SMTP', 'sending (SMTP)', known, { isKnown, port: '465' });
    if (same && last === null)
      return { ...host, SMTP_USER: imap.IMAP_USER!, SMTP_PASSWORD: imap.IMAP_PASSWORD! };
    const blanks = same && passwordHasNoBlanks;
    return {
      ...host,
      ...(await askLogIn(prompts, 'SMTP', last ?? before, before.INBOX_ADDRESS ?? '', blanks)),
    };
  };
  const attempt = async (answers: Answers) => logIns.smtp(readUsableConfig({ ...before, ...answers }).smtp!);
  return tryLogIn(prompts, 'sending', ask, attempt);
}

async function askServer(
  prompts: Prompts,
  prefix: 'IMAP' | 'SMTP',
  what: string,
  known: Answers,
  { isKnown, port }: { isKnown: boolean; port: string },
): Promise<Answers> {
  // Whether TLS is used from the start follows from the port, unless somebody knows better and edits .env.
  const secure = { [`${prefix}_SECURE`]: '' };
  const [host, portName] = [`${prefix}_HOST`, `${prefix}_PORT`];
  if (isKnown) return { [host]: known[host]!, [portName]: known[portName]!, ...secure };
  return {
    [host]: await prompts.ask(`The name of the server for ${what}:`, {
      suggestion: known[host] ?? '',
      check: isServerName,
    }),
    [portName]: await prompts.ask('Its port:', {
      suggestion: known[portName] ?? port,
      check: settingCheck(portName),
    }),
    ...secure,
  };
}

async function askLogIn(
  prompts: Prompts,
  prefix: 'IMAP' | 'SMTP',
  known: Answers,
  address: string,
  withoutBlanks: boolean,
): Promise<Answers> {
  const [user, password] = [`${prefix}_USER`, `${prefix}_PASSWORD`];
  const kept = known[password] ?? '';
  const name = await prompts.ask('The user name of the log-in:', {
    suggestion: known[user] ?? address,
    check: isGiven,
  });
  const secret = await prompts.askSecret(
    kept ? 'Its password (empty: keep the last one):' : 'Its password:',
    {
      ...(kept ? {} : { check: isGiven }),
    },
  );
  const typed = withoutBlanks ? secret.replace(/\s/g, '') : secret;
  return { [user]: name, [password]: typed === '' ? kept : typed };
}

function asAnswers(prefix: 'IMAP' | 'SMTP', { host, port }: { host: string; port: number }): Answers {
  return { [`${prefix}_HOST`]: host, [`${prefix}_PORT`]: String(port) };
}
