import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ANSWERS, isFinal, tellAnswer } from './answers.ts';
import type { Delivery, ExpectedApplication } from './expected.ts';
import { tellForged } from './forged.ts';
import { tellNoise } from './noise.ts';
import { SETTINGS } from './owner.ts';
import { tellOwnersMail } from './owners-mail.ts';
import { PLANS } from './plans.ts';
import { tellSpecials } from './specials.ts';
import { tell } from './tell.ts';

export interface WrittenYear {
  timeline: string;
  settings: string;
  expected: ExpectedApplication[];
  mails: number;
}

/** Writes a year of a job search into a folder: the mails, the timeline that delivers them, the settings. */
export async function writeAYear(dir: string): Promise<WrittenYear> {
  const { expected, deliveries } = await aYear();
  await mkdir(join(dir, 'mail'), { recursive: true });
  for (const { name, raw } of deliveries) await writeFile(join(dir, 'mail', name), raw);
  const timeline = join(dir, 'TIMELINE.jsonl');
  const settings = join(dir, 'settings.env');
  const lines = deliveries.map(({ at, name, expect }) =>
    JSON.stringify({ at, deliver: join('mail', name), expect }),
  );
  await writeFile(timeline, `${lines.join('\n')}\n`);
  await writeFile(settings, SETTINGS);
  return { timeline, settings, expected, mails: deliveries.length };
}

/** The same year in memory, the mails in the order in which they come in. */
async function aYear(): Promise<{ expected: ExpectedApplication[]; deliveries: Delivery[] }> {
  const expected: ExpectedApplication[] = [];
  const deliveries: Delivery[] = [];
  for (const [index, plan] of PLANS.entries()) {
    const told = await tell(plan, index);
    deliveries.push(...told.deliveries);
    const answer = await tellAnswer(plan, told);
    if (answer) deliveries.push(answer);
    const given = ANSWERS[plan.company];
    const silentFrom = answer && given && isFinal(given.gives) ? answer.at : null;
    expected.push({ ...told.expected, silentFrom });
  }
  for (const special of await tellSpecials()) {
    expected.push(special.expected);
    deliveries.push(...special.deliveries);
  }
  deliveries.push(...(await tellForged()), ...(await tellOwnersMail()), ...(await tellNoise()));
  const names = new Set(deliveries.map(({ name }) => name));
  if (names.size !== deliveries.length) throw new Error('two mails of the year have the same name');
  deliveries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.name.localeCompare(b.name));
  return { expected, deliveries };
}
