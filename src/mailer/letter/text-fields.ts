import type {
  CameInLine,
  Eggs,
  EyeLine,
  GoingOutLine,
  Heard,
  HeardLine,
  Letter,
  LetterLink,
  LiveLine,
  Normal,
  Pitch,
  Standing,
  WeekQuestion,
  Wins,
} from '../../core/letter/letter.ts';
import type { TemplateFields } from '../template-fields.ts';
import { capitalised } from './capitalised.ts';
import { inPercent } from './in-percent.ts';
import { inColumns, isolated, laidOut } from './lay-out.ts';
import { MORE_SHOWN_BY } from './more-shown-by.ts';

/** The parts of a letter as lines of text; links are shown as the commands that say the same. */
export function textFields(letter: Letter): TemplateFields['letter'] {
  const { cameIn, eye, goingOut } = letter;
  return {
    subject: letter.subject,
    week: letter.week,
    owner_name: letter.ownerName,
    opening: laidOut(letter.opening),
    notice: letter.notice && laidOut(letter.notice),
    standing: letter.standing && standingText(letter.standing),
    came_in:
      cameIn &&
      blocks(...cameIn.lines.map(cameInText), moreText(cameIn), cameIn.also && laidOut(cameIn.also)),
    eye: eye && blocks(...eye.lines.map(eyeText), moreText(eye, MORE_SHOWN_BY.eye)),
    going_out:
      goingOut && blocks(...goingOut.lines.map(goingOutText), moreText(goingOut, MORE_SHOWN_BY.goingOut)),
    heard: letter.heard && heardText(letter.heard),
    eggs: letter.eggs && eggsText(letter.eggs),
    normal: letter.normal && normalText(letter.normal),
    pitch: letter.pitch && pitchText(letter.pitch),
    question: letter.question && questionText(letter.question),
    wins: letter.wins && winsText(letter.wins),
    footer: laidOut(letter.footer),
  };
}

function standingText({ span, figures, flow, live, more }: Standing): string {
  const widest = Math.max(0, ...figures.map(({ what }) => what.length));
  const rows = figures.map(({ what, thisWeek, sinceStart }) =>
    figureRow(widest, what, String(thisWeek), String(sinceStart)),
  );
  return blocks(
    rows.length > 0 && [figureRow(widest, '', span, 'since the start'), ...rows].join('\n'),
    flow && laidOut(flow.inWords),
    ...live.map(liveText),
    moreText({ more }),
  );
}

function figureRow(widest: number, what: string, thisWeek: string, sinceStart: string): string {
  return `${what.padEnd(widest)}${thisWeek.padStart(15)}${sinceStart.padStart(18)}`;
}

function liveText({ code, company, role, stage, days, nextStep, links }: LiveLine): string {
  return lines(
    item(named(company ?? 'An unknown company', role)),
    below(nextStep),
    below(`${capitalised(stage)}, ${days === 1 ? '1 day' : `${days} days`} since the last word, ${code}`),
    answers(links),
  );
}

function cameInText({ outcome, company, role, on, words, links }: CameInLine): string {
  const about = [company, role].filter((name) => name !== null).map(isolated);
  return lines(
    item([capitalised(outcome), about.join(', ')].filter(Boolean).join(': ')),
    below(on),
    words && quoted(words),
    links.length > 0 && below(`If it is not: ${links.map(({ command }) => command).join(', or ')}`),
  );
}

function eyeText({ what, words, links }: EyeLine): string {
  return lines(item(what), below(words), answers(links));
}

function goingOutText({ code, what, to, application, when, why, links }: GoingOutLine): string {
  return lines(
    item(capitalised(when)),
    below(named(`${what}, to ${isolated(to)}`, application)),
    below(`${code}: ${why}`),
    answers(links),
  );
}

function heardText({ lines: heard, more, themes }: Heard): string {
  return blocks(
    ...heard.map(feedbackText),
    moreText({ more }),
    themes.length > 0 &&
      lines(
        'Said more than once, in all feedback so far:',
        inColumns(
          themes.map(({ theme, count, of }) => [capitalised(theme), `${count} of ${of}`]),
          '  ',
        ),
      ),
  );
}

function feedbackText({ from, application, on, text }: HeardLine): string {
  return lines(item(named(from, application)), below(on), quoted(text));
}

function eggsText({ live, shares, suggestion }: Eggs): string {
  return blocks(
    lines(
      live === 1 ? 'One application is live.' : `${live} applications are live.`,
      ...shares.map((share) => laidOut(share, '  ', '* ')),
    ),
    suggestion && laidOut(suggestion),
  );
}

function normalText({ rates, outlook, basis }: Normal): string {
  return blocks(
    lines(...rates.map((rate) => lines(item(rate.what), below(inPercent(rate))))),
    outlook && laidOut(outlook),
    laidOut(basis),
  );
}

function pitchText({ current, lessons, more, question, answer }: Pitch): string {
  return blocks(
    current && lines(`Version ${current.version}, ${current.on}:`, quoted(current.text)),
    lessons.length > 0 &&
      lines(
        current ? 'Learned since:' : 'Learned so far:',
        ...lessons.map(({ text, about }) => item(about ? `${text} (${isolated(about)})` : text)),
      ),
    moreText({ more }),
    laidOut(question),
    answers([answer]),
  );
}

function questionText({ text, answer }: WeekQuestion): string {
  return blocks(laidOut(text), answers([answer]));
}

function winsText({ lines: wins, more, prompt, add }: Wins): string {
  return blocks(
    ...wins.map(({ on, text }) => lines(item(text), below(on))),
    moreText({ more }),
    laidOut(prompt),
    answers([add]),
  );
}

function item(words: string): string {
  return laidOut(words, '  ', '* ');
}

function below(words: string): string {
  return laidOut(words, '  ');
}

function quoted(words: string): string {
  return laidOut(words, '  | ');
}

function named(first: string, second: string | null): string {
  return second ? `${isolated(first)}, ${isolated(second)}` : isolated(first);
}

/** In words, and what to write for it: a line to type reads better than a long address. */
function answers(links: readonly LetterLink[]): string | null {
  if (links.length === 0) return null;
  return inColumns(
    links.map(({ words, command }) => [`${words}:`, command]),
    '    ',
  );
}

function moreText({ more }: { more: number }, shownBy: string | null = null): string | null {
  return more > 0 ? `and ${more} more${shownBy ? `: ${shownBy}` : ''}` : null;
}

type Piece = string | null | false;

function lines(...pieces: readonly Piece[]): string {
  return pieces.filter(Boolean).join('\n');
}

/** With a blank line between them. */
function blocks(...pieces: readonly Piece[]): string {
  return pieces.filter(Boolean).join('\n\n');
}
