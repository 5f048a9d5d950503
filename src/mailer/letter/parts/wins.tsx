import type { Wins } from '../../../core/letter/letter.ts';
import { STYLES } from '../letter-style.ts';
import { Answers, List, Muted, Part } from '../pieces.tsx';

/** What went well, and room for one more. */
export function WinsPart({ wins: { lines, more, prompt, add } }: { wins: Wins }) {
  return (
    <Part title="Wins">
      <List lines={lines} more={more}>
        {({ on, text }) => (
          <>
            <p dir="auto" style={STYLES.lines}>
              {text}
            </p>
            <Muted>{on}</Muted>
          </>
        )}
      </List>
      <p style={STYLES.line}>{prompt}</p>
      <Answers links={[add]} />
    </Part>
  );
}
