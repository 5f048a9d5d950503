import type { ReplayedLedger } from '../../../workers/replay/replayed.ts';
import type { ExpectedApplication, ExpectedMail } from './expected.ts';
import { keysOfApplications } from './judged.ts';

/** Where the program read a mail otherwise than it was meant; each line is one mail or one application. */
export function findMisreadings(
  ledger: ReplayedLedger,
  expected: readonly ExpectedApplication[],
  mails: ReadonlyMap<string, ExpectedMail>,
): string[] {
  const lines: string[] = [];
  for (const email of ledger.emails) {
    const truth = mails.get(email.eml);
    if (!truth || truth.label === 'command' || truth.label === 'forged' || truth.label === 'answer') continue;
    const asked = email.review ? ' (asks)' : '';
    if (email.label !== truth.label)
      lines.push(
        `label: ${email.eml} is ${truth.label}, read as ${email.label} ${email.confidence?.toFixed(2)}${asked}: "${email.subject}"`,
      );
    const isBare =
      truth.label === 'not_job_related' || truth.label === 'recruiter_outreach' || !truth.application;
    if (isBare) continue;
    if (truth.company && email.company && !alike(email.company, truth.company))
      lines.push(`company: ${email.eml} is of ${truth.company}, read as ${email.company}`);
    if (truth.role && email.role && !alike(email.role, truth.role))
      lines.push(`role: ${email.eml} is about ${truth.role}, read as ${email.role}`);
    if (!email.application)
      lines.push(`application: ${email.eml} of ${truth.application} is in none${asked}`);
  }
  const keys = keysOfApplications(ledger, mails);
  for (const [id, counts] of keys)
    if (counts.size > 1) lines.push(`mixed: ${id} holds ${[...counts.keys()].join(' AND ')}`);
  for (const { key } of expected) {
    const ids = [...keys].filter(([, counts]) => counts.has(key)).map(([id]) => id);
    if (ids.length > 1) lines.push(`split: ${key} is in ${ids.join(', ')}`);
  }
  return lines.sort();
}

function alike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9&]/g, '')
    .toLowerCase();
}
