import { Html } from '@react-email/html';
import { Preview } from '@react-email/preview';
import type { Letter } from '../../core/letter/letter.ts';
import { STYLE_SHEET, STYLES } from './letter-style.ts';
import { CameInPart } from './parts/came-in.tsx';
import { EggsPart } from './parts/eggs.tsx';
import { GoingOutPart } from './parts/going-out.tsx';
import { HeardPart } from './parts/heard.tsx';
import { NormalPart } from './parts/normal.tsx';
import { PitchPart } from './parts/pitch.tsx';
import { StandingPart } from './parts/standing.tsx';
import { WeekQuestionPart } from './parts/week-question.tsx';
import { WinsPart } from './parts/wins.tsx';
import { YourEyePart } from './parts/your-eye.tsx';
import { Cell, Column } from './pieces.tsx';

/** The letter as HTML: one column, each part under its heading, and nothing that is fetched from anywhere. */
export function LetterDocument({ letter, hasPicture }: { letter: Letter; hasPicture: boolean }) {
  return (
    <Html lang="en">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`Your week: ${letter.week}`}</title>
        <style>{STYLE_SHEET}</style>
      </head>
      <body style={STYLES.body}>
        <Preview>{letter.opening}</Preview>
        <Cell name="page">
          <Column>
            <Opening letter={letter} />
            <Parts letter={letter} hasPicture={hasPicture} />
            <Cell name="end">
              <p className="muted rule" style={STYLES.footer}>
                {letter.footer}
              </p>
            </Cell>
          </Column>
        </Cell>
      </body>
    </Html>
  );
}

function Opening({ letter: { week, ownerName, opening, notice } }: { letter: Letter }) {
  return (
    <Cell name="top">
      <p className="muted" style={STYLES.week}>
        {week}
      </p>
      <h1 style={STYLES.title}>
        Your week
        {ownerName && (
          <>
            , <bdi>{ownerName}</bdi>
          </>
        )}
      </h1>
      <p style={STYLES.opening}>
        <bdi>{opening}</bdi>
      </p>
      {notice && (
        <p className="panel mark" style={STYLES.notice}>
          <bdi>{notice}</bdi>
        </p>
      )}
    </Cell>
  );
}

function Parts({ letter, hasPicture }: { letter: Letter; hasPicture: boolean }) {
  return (
    <>
      {letter.standing && <StandingPart standing={letter.standing} hasPicture={hasPicture} />}
      {letter.cameIn && <CameInPart cameIn={letter.cameIn} />}
      {letter.eye && <YourEyePart eye={letter.eye} />}
      {letter.goingOut && <GoingOutPart goingOut={letter.goingOut} />}
      {letter.heard && <HeardPart heard={letter.heard} />}
      {letter.eggs && <EggsPart eggs={letter.eggs} />}
      {letter.normal && <NormalPart normal={letter.normal} />}
      {letter.pitch && <PitchPart pitch={letter.pitch} />}
      {letter.question && <WeekQuestionPart question={letter.question} />}
      {letter.wins && <WinsPart wins={letter.wins} />}
    </>
  );
}
