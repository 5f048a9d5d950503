import { DateTime } from 'luxon';
import type { Stage } from '../core/application.ts';
import type { DryRun } from '../core/plan/dry-run.ts';
import { day, nameOf } from './show-application.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 110;

/** An ended application, and what it leads to. */
export interface PlannedApplication {
  code: string;
  company: string | null;
  role: string | null;
  stage: Stage;
  run: DryRun;
}

/** What an ended application leads to: what the outbox has, what would be sent and why, or why nothing. */
export function showPlan({ run, ...application }: PlannedApplication, timeZone: string): string {
  const moment = (at: Date) => DateTime.fromJSDate(at, { zone: timeZone }).toFormat('ccc d LLL, HH:mm');
  return [
    `${application.code}  ${nameOf(application)}: ${application.stage}`,
    ...run.outbox.map(({ kind, to, state }) => line('outbox', `${name(kind)} to ${to}: ${state}`)),
    ...run.plans.flatMap(({ kind, to, mode, sendAt, reason, guards }) => [
      line(
        'would',
        `${name(kind)} to ${visible(to.name ?? '')} <${to.address}>, ${how(mode)} ${moment(sendAt)}`,
      ),
      line('because', visible(reason)),
      ...guards.filter(({ ok }) => !ok).map((guard) => line('but', visible(guard.reason))),
    ]),
    ...run.refusals.map(({ kind, reason }) => line('nothing', `no ${name(kind)}: ${visible(reason)}`)),
    ...(run.nothing ? [line('nothing', visible(run.nothing))] : []),
    ...(run.hello
      ? [
          line(
            'later',
            `hello ${run.hello.step} of 4, from ${day(run.hello.dueAt, timeZone)} on${
              run.hello.missing.length > 0
                ? `; today it would lack: ${visible(run.hello.missing.join('; '))}`
                : ''
            }`,
          ),
        ]
      : []),
    '',
  ].join('\n');
}

const name = (kind: string): string => kind.replaceAll('_', ' ');

function how(mode: string): string {
  if (mode === 'off') return 'shown only (its mode is off), else';
  return mode === 'approve' ? 'after your word, from' : 'by itself, from';
}

function line(label: string, words: string): string {
  return `      ${label.padEnd(10)}${wrapText(words, WIDTH - 16).join(`\n${' '.repeat(16)}`)}`;
}
