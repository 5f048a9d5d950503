import type { Heard, HeardLine, ThemeLine } from '../../../core/letter/letter.ts';
import { capitalised } from '../capitalised.ts';
import { STYLES } from '../letter-style.ts';
import { List, Muted, Part, Quote } from '../pieces.tsx';

/** Feedback word for word, and what several people said alike. */
export function HeardPart({ heard: { lines, more, themes } }: { heard: Heard }) {
  return (
    <Part title="What you heard">
      <List lines={lines} more={more}>
        {(line) => <Feedback line={line} />}
      </List>
      {themes.length > 0 && <Themes themes={themes} />}
    </Part>
  );
}

function Feedback({ line: { from, application, on, text } }: { line: HeardLine }) {
  return (
    <>
      <p style={STYLES.line}>
        <b>
          <bdi>{from}</bdi>
        </b>
      </p>
      <Muted>
        {application && (
          <>
            <bdi>{application}</bdi>
            {', '}
          </>
        )}
        {on}
      </Muted>
      <Quote>{text}</Quote>
    </>
  );
}

function Themes({ themes }: { themes: readonly ThemeLine[] }) {
  return (
    <>
      <h3 style={STYLES.subheading}>Said more than once, in all feedback so far</h3>
      <table style={STYLES.table}>
        <tbody>
          {themes.map(({ theme, count, of }) => (
            <tr key={theme}>
              <th scope="row" className="rule" style={STYLES.figure}>
                {capitalised(theme)}
              </th>
              <td className="rule" style={STYLES.number}>
                {count} of {of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
