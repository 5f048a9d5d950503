import { readFile } from 'node:fs/promises';
import type { Config } from '../../config.ts';
import type { ParsedEmail } from '../../core/email.ts';
import { type Explanation, explainEmail } from '../../core/explain-email.ts';
import { parseEmail } from '../../mailbox/parse-email.ts';
import { momentOf, settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showExplanation } from '../show-explanation.ts';

/** Says everything about one email and touches nothing: no database, no log-in. */
export async function explain(file: string, { json, now }: { json?: boolean; now?: string }): Promise<void> {
  const moment = momentOf(now);
  const config = settingsHere();
  const explanation = await explainFile(file, config, moment);
  console.log(
    json ? JSON.stringify(explanation, null, 2) : showExplanation(explanation, config.policy.timeZone),
  );
}

async function explainFile(file: string, { identity, policy }: Config, now: Date): Promise<Explanation> {
  const raw = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT'
        ? 'there is no such file'
        : error.code === 'EISDIR'
          ? 'that is a folder'
          : error.message;
    throw new WrongUseError(`${file}: ${why}. Give the path of an email saved as .eml.`);
  });
  const settings = { identity, timeZone: policy.timeZone, thresholds: policy.thresholds };
  return explainEmail(await parseFile(file, raw), settings, { ...policy, paused: null }, now);
}

/** Editors put a byte order mark before what they save; it would hide the first header line. */
async function parseFile(file: string, raw: Buffer): Promise<ParsedEmail> {
  const hasMark = raw.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return parseEmail(hasMark ? raw.subarray(3) : raw).catch((error: Error) => {
    throw new Error(`${file}: ${error.message}. Is it an email, saved as .eml?`, { cause: error });
  });
}
