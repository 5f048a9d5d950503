import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOutreach, type OutgoingKind } from '../../../src/core/outgoing.ts';
import { findCoverage } from './coverage.ts';
import { findFaults } from './judge.ts';
import { FAULTS } from './judged.ts';
import { replayAYear } from './replay-a-year.ts';
import { findMisreadings } from './understanding.ts';

/** `npx tsx tests/_util/a-year/show.ts DIR`: replays the year and says everything that is wrong with it; `DIR/sent.txt` has every email. */
const dir = process.argv[2];
if (dir) await show(dir);
else {
  process.stderr.write('usage: npx tsx tests/_util/a-year/show.ts DIR\n');
  process.exitCode = 2;
}

async function show(folder: string): Promise<void> {
  const year = await replayAYear(folder);
  const faults = findFaults(year);
  const { wanted, covered, missing } = findCoverage(year);
  const out: string[] = [`# A year: ${year.mails.size} mails in ${Math.round(year.tookMs / 1000)} s`, ''];
  out.push(`Coverage: ${covered} of ${wanted} (${Math.round((100 * covered) / wanted)} %)`, '');
  const kinds = new Map<string, number>();
  for (const { kind, state } of year.ledger.outgoing)
    kinds.set(`${kind} ${state}`, (kinds.get(`${kind} ${state}`) ?? 0) + 1);
  out.push(...[...kinds].sort().map(([kind, count]) => `- ${kind}: ${count}`), '');
  for (const kind of FAULTS) {
    const these = faults.filter((fault) => fault.kind === kind);
    out.push(`## ${kind}: ${these.length}`, ...these.map(({ what }) => `- ${what}`), '');
  }
  out.push('## Missing', ...missing.map((line) => `- ${line}`), '');
  const asked = year.ledger.outgoing.filter(
    ({ kind, state }) => isOutreach(kind as OutgoingKind) && state === 'planned',
  );
  out.push(
    '## Waits for the owner',
    ...asked.map(({ id, kind, to, reason }) => `- ${id} ${kind} to ${to}: ${reason}`),
    '',
  );
  out.push(
    '## Misread',
    ...findMisreadings(year.ledger, year.expected, year.mails).map((line) => `- ${line}`),
  );
  const letters = year.sent.map(
    ({ eml, to, subject, text }) => `=== ${eml} to ${to}: ${subject}\n${text.trim()}\n`,
  );
  await writeFile(join(folder, 'sent.txt'), letters.join('\n'));
  process.stdout.write(`${out.join('\n')}\n`);
}
