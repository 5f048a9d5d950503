import { isToOwner } from '../core/outgoing.ts';
import type { OutgoingRow } from '../store/outgoing.ts';
import type { EmailOverview } from '../store/overview.ts';
import { surestSentences } from './quote-evidence.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

/** What one email meant, why, where it belongs and what follows, as the demo tells it. */
export function tellEmail(email: EmailOverview, way: string, follows: string): string {
  const { outcome, from, application, matchReason, problem } = email;
  const belongs = application ? `${nameOf(application)}, now ${application.stage}` : 'to no application';
  return [
    `${String(email.uid).padStart(2)}  ${visible(email.subject ?? '(no subject)')}`,
    `    ${way}${from ? `, written by ${visible(from.name ?? from.address)}` : ''}`,
    ...(outcome ? [field('means', outcomeWords(outcome))] : []),
    ...(outcome ? reasons(outcome).map((words) => field('because', `"${words}"`)) : []),
    field('belongs', `${belongs} (${visible(matchReason ?? problem ?? '')})`),
    field('follows', follows),
    '',
  ].join('\n');
}

function outcomeWords({ label, kind, confidence, review }: NonNullable<EmailOverview['outcome']>): string {
  const name = label.replaceAll('_', ' ') + (kind ? ` (${kind.replace('_', ' ')})` : '');
  return `${name}, confidence ${confidence.toFixed(2)}${review ? ', a guess: it waits for your eye' : ''}`;
}

function reasons({ evidence }: NonNullable<EmailOverview['outcome']>): string[] {
  return surestSentences(evidence, 2).map((words) => shorten(visible(words)));
}

function field(name: string, value: string): string {
  const indent = ' '.repeat(14);
  return `    ${name.padEnd(10)}${wrapText(value, WIDTH - indent.length).join(`\n${indent}`)}`;
}

const WIDTH = 100;

/** What happened to an email of ours; null when it is nothing to tell. */
export function tellOutgoing(row: OutgoingRow, all: readonly OutgoingRow[]): string | null {
  if (isToOwner(row.kind)) {
    const announced = all.find(({ id }) => id === row.noticeOfId);
    if (row.state !== 'sent' || !announced) return null;
    const what = announced.mode === 'auto' ? 'leaves unless you stop it' : 'waits for your word';
    return `  >>  notice to you, with the exact text: ${announced.code} ${what}`;
  }
  const to = `${visible(row.toName ?? '')} <${row.toAddress}>`;
  const why = row.state === 'sent' ? '' : `, ${visible(row.reason)}`;
  return `  >>  ${row.code}, ${row.kind.replaceAll('_', ' ')} to ${to}: ${row.state}${why}`;
}

/** Rows of words as columns; the last column may be long. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((word, column) => word.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function nameOf({ company, role }: { company: string | null; role: string | null }): string {
  return visible([company ?? 'a company not named', role ?? 'role not named'].join(', '));
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
