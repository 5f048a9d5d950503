import type { Prompts } from '../prompts.ts';
import { type Answers, isGiven, settingCheck } from './answers.ts';

/** Who the owner is. */
export async function askOwner(prompts: Prompts, before: Answers): Promise<Answers> {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    OWNER_NAME: await prompts.ask('Your name, as it stands below your emails:', {
      suggestion: before.OWNER_NAME ?? '',
      check: isGiven,
    }),
    OWNER_ADDRESS: await prompts.ask(
      'Your own address, from which you forward (several: separate by commas):',
      {
        suggestion: before.OWNER_ADDRESS ?? '',
        check: settingCheck('OWNER_ADDRESS'),
      },
    ),
    OWNER_TIME_ZONE: await prompts.ask('Your time zone:', {
      suggestion: before.OWNER_TIME_ZONE ?? here,
      check: settingCheck('OWNER_TIME_ZONE'),
    }),
  };
}
