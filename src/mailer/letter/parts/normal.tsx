import type { Normal, RateLine } from '../../../core/letter/letter.ts';
import { inPercent } from '../in-percent.ts';
import { STYLES } from '../letter-style.ts';
import { List, Muted, Part } from '../pieces.tsx';

/** The owner's own rates, each with the range that it probably lies in. */
export function NormalPart({ normal: { rates, outlook, basis } }: { normal: Normal }) {
  return (
    <Part title="How normal this is">
      <List lines={rates}>{(line) => <Rate line={line} />}</List>
      {outlook && <p style={STYLES.line}>{outlook}</p>}
      <Muted>{basis}</Muted>
    </Part>
  );
}

function Rate({ line }: { line: RateLine }) {
  return (
    <>
      <p style={STYLES.line}>{line.what}</p>
      <Muted>{inPercent(line)}</Muted>
      <Range line={line} />
    </>
  );
}

/** A line from none to all, with the range on it; the words above say the same. */
function Range({ line: { low, high } }: { line: RateLine }) {
  const from = Math.round(low * 100);
  const to = Math.max(from + 1, Math.round(high * 100));
  return (
    <table aria-hidden="true" role="presentation" style={STYLES.table}>
      <tbody>
        <tr>
          {from > 0 && <td className="track" style={{ ...STYLES.track, width: `${from}%` }} />}
          <td className="range" style={{ ...STYLES.range, width: `${to - from}%` }} />
          {to < 100 && <td className="track" style={{ ...STYLES.track, width: `${100 - to}%` }} />}
        </tr>
      </tbody>
    </table>
  );
}
