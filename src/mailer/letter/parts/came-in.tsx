import type { CameInLine, Letter } from '../../../core/letter/letter.ts';
import { capitalised } from '../capitalised.ts';
import { STYLES } from '../letter-style.ts';
import { Answers, List, Muted, Part, Quote } from '../pieces.tsx';

/** What came in, with the words that decided what it is, and how to say that it is something else. */
export function CameInPart({ cameIn: { lines, more, also } }: { cameIn: NonNullable<Letter['cameIn']> }) {
  return (
    <Part title="What came in">
      <List lines={lines} more={more}>
        {(line) => <CameIn line={line} />}
      </List>
      {also && <p style={STYLES.line}>{also}</p>}
    </Part>
  );
}

function CameIn({ line: { outcome, company, role, on, words, links } }: { line: CameInLine }) {
  return (
    <>
      <p style={STYLES.line}>
        <b>{capitalised(outcome)}</b>
        {company && (
          <>
            {': '}
            <bdi>{company}</bdi>
          </>
        )}
        {role && (
          <>
            {', '}
            <bdi>{role}</bdi>
          </>
        )}
      </p>
      <Muted>{on}</Muted>
      {words && <Quote>{words}</Quote>}
      <Answers links={links} kind="quiet" />
    </>
  );
}
