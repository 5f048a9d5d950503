import type { Prompts } from '../prompts.ts';
import { PROVIDER_PRESETS, type ProviderName, type ProviderPreset } from '../provider-presets.ts';
import { wrapText } from '../wrap-text.ts';
import type { Answers } from './answers.ts';

/** Where the inbox lives, with what the owner must know of it before going on. */
export async function askProvider(prompts: Prompts, before: Answers): Promise<ProviderPreset> {
  const names = Object.keys(PROVIDER_PRESETS) as ProviderName[];
  const choices = names.map((value) => ({ value, name: PROVIDER_PRESETS[value].name }));
  const isBefore = (name: ProviderName) => PROVIDER_PRESETS[name].imap?.host === before.IMAP_HOST;
  const known = before.IMAP_HOST ? (names.find(isBefore) ?? 'other') : 'gmail';
  for (;;) {
    const name = await prompts.choose(
      'Who runs the inbox that recruiter mail is forwarded to?',
      choices,
      known,
    );
    prompts.say(`\n${wrapText(PROVIDER_PRESETS[name].password).join('\n')}\n`);
    if (name !== 'outlook' || (await prompts.confirm('Go on with Microsoft anyway?', false))) {
      return PROVIDER_PRESETS[name];
    }
  }
}
