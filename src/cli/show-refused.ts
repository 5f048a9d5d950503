import type { RefusedCommand } from '../store/commands.ts';
import { day } from './show-application.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 110;
const INDENT = ' '.repeat(16);

/** A command that somebody wrote as the owner, and why it was not obeyed. */
export function showRefused(
  { verb, code, reason, at, from, subject }: RefusedCommand,
  timeZone: string,
): string {
  const sender = from ? `${visible(from.name ?? '')} <${from.address}>`.trim() : 'sender not known';
  const why = wrapText(visible(`not obeyed: ${reason}`), WIDTH - INDENT.length).join(`\n${INDENT}`);
  return [
    `${commandOf({ verb, code })}  ${day(at, timeZone)}  ${sender}`,
    `      subject   ${visible(subject ?? '(no subject)')}`,
    `      because   ${why}`,
    '',
  ].join('\n');
}

/** A refused command as whoever wrote it would say it. */
export function commandOf({ verb, code }: Pick<RefusedCommand, 'verb' | 'code'>): string {
  return visible([verb, code].filter(Boolean).join(' '));
}
