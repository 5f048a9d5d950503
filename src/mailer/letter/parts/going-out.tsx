import type { GoingOutLine, Letter } from '../../../core/letter/letter.ts';
import { capitalised } from '../capitalised.ts';
import { STYLES } from '../letter-style.ts';
import { MORE_SHOWN_BY } from '../more-shown-by.ts';
import { Answers, List, Muted, Part } from '../pieces.tsx';

/** Every email that is planned, and how to stop, hasten or change it. */
export function GoingOutPart({ goingOut: { lines, more } }: { goingOut: NonNullable<Letter['goingOut']> }) {
  return (
    <Part title="Going out this week">
      <List lines={lines} more={more} shownBy={MORE_SHOWN_BY.goingOut}>
        {(line) => <GoingOut line={line} />}
      </List>
    </Part>
  );
}

function GoingOut({ line: { code, what, to, application, when, why, links } }: { line: GoingOutLine }) {
  return (
    <>
      <p style={STYLES.line}>
        <b>{capitalised(when)}</b>
      </p>
      <p style={STYLES.lineBelow}>
        {what}, to <bdi>{to}</bdi>
        {application && (
          <>
            {', '}
            <bdi>{application}</bdi>
          </>
        )}
      </p>
      <Muted>
        {code}: <bdi>{why}</bdi>
      </Muted>
      <Answers links={links} />
    </>
  );
}
