import { readFile } from 'node:fs/promises';
import { type Config, hasNoMailbox } from '../../config.ts';
import type { ParsedEmail } from '../../core/email.ts';
import { explainEmail } from '../../core/explain-email.ts';
import { holdsSeveralMails } from '../../mailbox/archive/split-mbox.ts';
import { parseEmail } from '../../mailbox/parse-email.ts';
import { momentOf, settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { settingsOfEmail } from '../settings-of-email.ts';
import { showExplanation } from '../show-explanation.ts';

/** Says everything about one email and touches nothing: no database, no log-in. */
export async function explain(file: string, { json, now }: { json?: boolean; now?: string }): Promise<void> {
  const moment = momentOf(now);
  const email = await readFileAsEmail(file);
  const config = settingsFor(email);
  const { identity, policy } = config;
  const settings = { identity, timeZone: policy.timeZone, thresholds: policy.thresholds };
  const explanation = explainEmail(email, settings, { ...policy, paused: null }, moment);
  console.log(json ? JSON.stringify(explanation, null, 2) : showExplanation(explanation, policy.timeZone));
}

function settingsFor(email: ParsedEmail): Config {
  if (!hasNoMailbox(process.env)) return settingsHere();
  const config = settingsOfEmail(email, process.env);
  const [owner] = config.identity.ownerAddresses;
  console.error(
    `No mailbox is set up, so ${owner} is taken for the owner of this email. \`npx afterword init\` sets yours.`,
  );
  return config;
}

async function readFileAsEmail(file: string): Promise<ParsedEmail> {
  const raw = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT'
        ? 'there is no such file'
        : error.code === 'EISDIR'
          ? 'that is a folder'
          : error.message;
    throw new WrongUseError(`${file}: ${why}. Give the path of an email saved as .eml.`);
  });
  if (holdsSeveralMails(raw))
    throw new WrongUseError(
      `${file} is an mbox, a mailbox of many emails. \`afterword import mbox ${file}\` reads it; explain takes one email.`,
    );
  return parseFile(file, raw);
}

/** Editors put a byte order mark before what they save; it would hide the first header line. */
async function parseFile(file: string, raw: Buffer): Promise<ParsedEmail> {
  const hasMark = raw.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return parseEmail(hasMark ? raw.subarray(3) : raw).catch((error: Error) => {
    throw new Error(`${file}: ${error.message}. Is it an email, saved as .eml?`, { cause: error });
  });
}
