import type { Eggs } from '../../../core/letter/letter.ts';
import { STYLES } from '../letter-style.ts';
import { Part } from '../pieces.tsx';

/** How much of what is live hangs on one thing. */
export function EggsPart({ eggs: { live, shares, suggestion } }: { eggs: Eggs }) {
  return (
    <Part title="Not all eggs in one basket">
      <p style={STYLES.line}>{live === 1 ? 'One application is live.' : `${live} applications are live.`}</p>
      {shares.map((share) => (
        <p key={share} style={STYLES.lineBelow}>
          <bdi>{share}</bdi>
        </p>
      ))}
      {suggestion && (
        <p style={STYLES.paragraph}>
          <bdi>{suggestion}</bdi>
        </p>
      )}
    </Part>
  );
}
