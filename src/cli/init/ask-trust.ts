import { readUsableConfig } from '../../config.ts';
import { isSameDomain } from '../../core/read/trusted-headers.ts';
import type { Prompts } from '../prompts.ts';
import type { ProviderPreset } from '../provider-presets.ts';
import type { Answers } from './answers.ts';
import { intakeAddress, newIntakeTag } from './intake-address.ts';
import type { LogIns } from './log-ins.ts';

/** What proves that mail is the owner's: the tag of the intake address, and the server whose word counts. */
export async function askTrust(
  prompts: Prompts,
  preset: ProviderPreset,
  answers: Answers,
  before: Answers,
  logIns: LogIns,
): Promise<Answers> {
  const tag = before.INTAKE_TAG || newIntakeTag();
  const tagged = intakeAddress(answers.INBOX_ADDRESS!, tag);
  const delivers =
    preset.plusAddresses ??
    (await prompts.confirm(`Does your provider deliver mail to ${tagged} to that inbox?`, true));
  if (delivers) {
    prompts.say(`\nLet your forwarding filter send to this address, and tell it to nobody:\n\n  ${tagged}\n`);
  }
  return {
    INTAKE_TAG: delivers ? tag : '',
    TRUSTED_AUTHSERV_ID: preset.authservId ?? (await askAuthservId(prompts, answers, before, logIns)),
  };
}

async function askAuthservId(
  prompts: Prompts,
  answers: Answers,
  before: Answers,
  logIns: LogIns,
): Promise<string> {
  const { imap } = readUsableConfig(answers);
  const seen = imap ? await logIns.findAuthservId(imap).catch(() => null) : null;
  if (!seen || seen === before.TRUSTED_AUTHSERV_ID) return before.TRUSTED_AUTHSERV_ID ?? '';
  const isTheirs = await prompts.confirm(
    `Recent mail in the inbox was checked by ${seen}. Is that a server of your provider, whose word counts?`,
    isSameDomain(seen, answers.IMAP_HOST ?? null),
  );
  return isTheirs ? seen : (before.TRUSTED_AUTHSERV_ID ?? '');
}
