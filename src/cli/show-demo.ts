import type { OutgoingRow } from '../store/outgoing.ts';
import type { EmailOverview } from '../store/overview.ts';
import { visible } from './visible.ts';

/** What one email meant, why, where it belongs and what follows, as the demo tells it. */
export function tellEmail(email: EmailOverview, sample: string, follows: string): string {
  const { outcome, from, application } = email;
  const title = `${String(email.uid).padStart(2)}  ${visible(email.subject ?? '(no subject)')}`;
  const lines = [
    `${title}\n      ${sample}${from ? `, written by ${visible(from.name ?? from.address)}` : ''}`,
  ];
  if (outcome) {
    const kind = outcome.kind ? ` (${outcome.kind.replace('_', ' ')})` : '';
    const guess = outcome.review ? ', a guess: it waits for your eye' : '';
    lines.push(
      `means     ${outcome.label.replaceAll('_', ' ')}${kind}, confidence ${outcome.confidence.toFixed(2)}${guess}`,
    );
    const said = new Set(outcome.evidence.map(({ words }) => shorten(visible(words))));
    const words = [...said].slice(0, 2).map((one) => `"${one}"`);
    if (words.length > 0) lines.push(`because   ${words.join(' and ')}`);
  }
  lines.push(
    `belongs   ${application ? `${nameOf(application)}, now ${application.stage}` : 'to no application'} (${visible(email.matchReason ?? email.problem ?? '')})`,
  );
  lines.push(`follows   ${follows}`);
  return `${lines.join('\n      ')}\n`;
}

/** What happened to an email of ours; null when it is nothing to tell. */
export function tellOutgoing(row: OutgoingRow, all: readonly OutgoingRow[]): string | null {
  if (row.kind === 'hold_notice') {
    const announced = all.find(({ id }) => id === row.noticeOfId);
    return row.state === 'sent' && announced
      ? `  >>  notice to you, with the exact text: ${announced.code} leaves unless you stop it`
      : null;
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
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
