import type { WaitingEmail } from '../store/review.ts';
import { surestSentences } from './quote-evidence.ts';
import { day, nameOf } from './show-application.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 110;

/** An email that waits for the owner's word, with the commands that settle it. */
export function showWaiting(email: WaitingEmail, timeZone: string): string {
  const { code, at, from, subject, evidence, application, candidates, matchReason, isGuess, fitsNowhere } =
    email;
  const sender = from ? `${visible(from.name ?? '')} <${from.address}>`.trim() : 'sender not known';
  return [
    `${code}  ${day(at, timeZone)}  ${sender}`,
    field('subject', visible(subject ?? '(no subject)')),
    field(isGuess ? 'a guess' : 'means', meaning(email)),
    ...surestSentences(evidence, 2).map((words) => field('because', `"${visible(words)}"`)),
    ...(candidates.length > 0 ? [field('belongs', `cannot be told: ${visible(matchReason ?? '')}`)] : []),
    ...(fitsNowhere ? [field('belongs', `to no application: ${visible(matchReason ?? '')}`)] : []),
    ...candidates.map((one) => field('', `${one.code}  ${nameOf(one)}: ${one.stage}`)),
    ...(application
      ? [field('belongs', `${application.code}  ${nameOf(application)}: ${application.stage}`)]
      : []),
    ...settling(email).map((command, index) => field(index === 0 ? 'say' : '', command)),
    ...(fitsNowhere
      ? [field('', `afterword assign ${code} AP-… (\`afterword applications\` lists them)`)]
      : []),
    '',
  ].join('\n');
}

/** The commands that settle what waits. */
export function settling({ code, label, isGuess, candidates, fitsNowhere }: WaitingEmail): string[] {
  return [
    ...(isGuess ? [`afterword label ${code} ${label}`] : []),
    ...candidates.map((one) => `afterword assign ${code} ${one.code}`),
    ...(candidates.length > 0 || fitsNowhere ? [`afterword assign ${code} new`] : []),
  ];
}

/** How many older ones of imported mailboxes are left out, and how to see them; null for none. */
export function olderOnes(count: number): string | null {
  if (count === 0) return null;
  return `${count} older ${count === 1 ? 'one' : 'ones'} of imported mail: \`afterword review --all\``;
}

function meaning({ label, kind, confidence }: WaitingEmail): string {
  const name = label.replaceAll('_', ' ') + (kind ? ` (${kind.replaceAll('_', ' ')})` : '');
  return `${name}, confidence ${confidence.toFixed(2)}`;
}

function field(name: string, value: string): string {
  const indent = ' '.repeat(16);
  return `      ${name.padEnd(10)}${wrapText(value, WIDTH - indent.length).join(`\n${indent}`)}`;
}
