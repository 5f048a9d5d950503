import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sandboxIdentity } from '../../src/sandbox/sandbox-identity.ts';

/** A mail of a timeline: of a recruiter, as it comes in through the owner's filter, or any bytes. */
export interface TimelineMail {
  at: string;
  from?: string;
  subject?: string;
  text?: string;
  messageId?: string;
  /** Instead of all of the above. */
  raw?: string;
}

/** The settings of a search in Berlin, everything on `auto` and no weekly letter; more are given by name. */
export function replayEnv(more: Record<string, string> = {}): string {
  const settings = {
    OWNER_NAME: sandboxIdentity.ownerName as string,
    OWNER_ADDRESS: sandboxIdentity.ownerAddresses.join(','),
    OWNER_TIME_ZONE: 'Europe/Berlin',
    INBOX_ADDRESS: sandboxIdentity.inboxAddress,
    INTAKE_TAG: sandboxIdentity.intakeTag as string,
    TRUSTED_AUTHSERV_ID: sandboxIdentity.trustedAuthservId as string,
    SENDING: 'on',
    MODE_FEEDBACK_REQUEST: 'auto',
    MODE_FEEDBACK_THANKS: 'auto',
    MODE_STAY_IN_TOUCH: 'auto',
    LETTER_DAY: 'off',
    ...more,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}

/** Writes mails and their timeline into a folder; answers with the path of the timeline. */
export async function writeTimeline(folder: string, mails: readonly TimelineMail[]): Promise<string> {
  await mkdir(join(folder, 'mails'), { recursive: true });
  const lines: string[] = [];
  for (const [index, mail] of mails.entries()) {
    const deliver = `mails/${index + 1}.eml`;
    await writeFile(join(folder, deliver), mail.raw ?? rawOf(mail));
    lines.push(JSON.stringify({ at: mail.at, deliver, expect: { anything: 'is ignored' } }));
  }
  const timeline = join(folder, 'timeline.jsonl');
  await writeFile(timeline, `${lines.join('\n')}\n`);
  return timeline;
}

function rawOf({ at, from = '', subject = '', text = '', messageId }: TimelineMail): string {
  const { inboxAddress, intakeTag, ownerAddresses } = sandboxIdentity;
  const date = new Date(at).toUTCString();
  return [
    `Delivered-To: ${inboxAddress.replace('@', `+${intakeTag}@`)}`,
    `Received: from mx.vale.example by mx.inbox.example; ${date}`,
    `From: ${from}`,
    `To: Robin Vale <${ownerAddresses[0]}>`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: ${messageId ?? `<${Date.parse(at)}@sender.example>`}`,
    '',
    text,
  ].join('\r\n');
}
