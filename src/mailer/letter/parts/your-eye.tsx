import type { Letter } from '../../../core/letter/letter.ts';
import { STYLES } from '../letter-style.ts';
import { MORE_SHOWN_BY } from '../more-shown-by.ts';
import { Answers, List, Part } from '../pieces.tsx';

/** What only the owner can settle, each with its answers. */
export function YourEyePart({ eye: { lines, more } }: { eye: NonNullable<Letter['eye']> }) {
  return (
    <Part title="Your eye, please">
      <List lines={lines} more={more} shownBy={MORE_SHOWN_BY.eye}>
        {({ what, words, links }) => (
          <>
            <p style={STYLES.line}>
              <b>
                <bdi>{what}</bdi>
              </b>
            </p>
            <p style={STYLES.lineBelow}>
              <bdi>{words}</bdi>
            </p>
            <Answers links={links} />
          </>
        )}
      </List>
    </Part>
  );
}
