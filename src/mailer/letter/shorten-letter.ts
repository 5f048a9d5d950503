import type { Letter, Pitch, Standing } from '../../core/letter/letter.ts';

/** A list of the letter, and how much more there is than it shows. */
interface List<Line> {
  lines: readonly Line[];
  more: number;
}

/** The same letter with no more than so many lines in each list; what is left out is counted. */
export function shortenLetter(letter: Letter, maxLines: number): Letter {
  const { standing, cameIn, eye, goingOut, heard, pitch, wins } = letter;
  return {
    ...letter,
    standing: standing && withFewerLive(standing, maxLines),
    cameIn: cameIn && { ...cameIn, ...shortened(cameIn, maxLines) },
    eye: eye && { ...eye, ...shortened(eye, maxLines) },
    goingOut: goingOut && { ...goingOut, ...shortened(goingOut, maxLines) },
    heard: heard && { ...heard, ...shortened(heard, maxLines) },
    pitch: pitch && withFewerLessons(pitch, maxLines),
    wins: wins && { ...wins, ...shortened(wins, maxLines) },
  };
}

function withFewerLive(standing: Standing, maxLines: number): Standing {
  const { lines: live, more } = shortened({ lines: standing.live, more: standing.more }, maxLines);
  return { ...standing, live, more };
}

function withFewerLessons(pitch: Pitch, maxLines: number): Pitch {
  const { lines: lessons, more } = shortened({ lines: pitch.lessons, more: pitch.more }, maxLines);
  return { ...pitch, lessons, more };
}

function shortened<Line>({ lines, more }: List<Line>, maxLines: number): List<Line> {
  const shown = lines.slice(0, maxLines);
  return { lines: shown, more: more + lines.length - shown.length };
}
