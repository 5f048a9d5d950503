import { Img } from '@react-email/img';
import type { Figure, Flow, LiveLine, Standing } from '../../../core/letter/letter.ts';
import { capitalised } from '../capitalised.ts';
import { STYLES } from '../letter-style.ts';
import { PICTURE_ID } from '../picture-id.ts';
import { Answers, Cell, List, Muted, Name, Part } from '../pieces.tsx';

/** The numbers, the flow as a picture (or, without one, in words) and what is live. */
export function StandingPart({
  standing: { span, figures, flow, live, more },
  hasPicture,
}: {
  standing: Standing;
  hasPicture: boolean;
}) {
  return (
    <>
      <Part title="Where things stand">
        {figures.length > 0 && <Figures span={span} figures={figures} />}
        {flow && !hasPicture && <p style={STYLES.paragraph}>{flow.inWords}</p>}
        {flow && hasPicture && <div style={STYLES.gap} />}
      </Part>
      {flow && hasPicture && <Picture flow={flow} />}
      {(live.length > 0 || more > 0) && (
        <Cell name="pad">
          <h3 style={STYLES.subheading}>Live applications</h3>
          <List lines={live} more={more}>
            {(line) => <Live line={line} />}
          </List>
        </Cell>
      )}
    </>
  );
}

function Figures({ span, figures }: { span: string; figures: readonly Figure[] }) {
  return (
    <table style={STYLES.table}>
      <thead>
        <tr>
          <td className="rule" style={STYLES.corner} />
          <NumberHead>{capitalised(span)}</NumberHead>
          <NumberHead>Since the start</NumberHead>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ what, thisWeek, sinceStart }) => (
          <tr key={what}>
            <th scope="row" className="rule" style={STYLES.figure}>
              {what}
            </th>
            <td className="rule" style={STYLES.number}>
              <b>{thisWeek}</b>
            </td>
            <td className="rule" style={STYLES.number}>
              {sinceStart}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NumberHead({ children }: { children: string }) {
  return (
    <th scope="col" className="rule" style={STYLES.numberHead}>
      <span className="muted" style={STYLES.muted}>
        {children}
      </span>
    </th>
  );
}

/** It runs from edge to edge, so that its words are as large as they can be on a phone. */
function Picture({ flow }: { flow: Flow }) {
  return (
    <Cell name="band">
      <Img src={`cid:${PICTURE_ID}`} alt={flow.inWords} width="580" style={STYLES.picture} />
    </Cell>
  );
}

function Live({ line: { code, company, role, stage, days, nextStep, links } }: { line: LiveLine }) {
  return (
    <>
      <Name first={company ?? 'An unknown company'} second={role} />
      <p style={STYLES.line}>{nextStep}</p>
      <Muted>
        {capitalised(stage)}, {days === 1 ? '1 day' : `${days} days`} since the last word, {code}
      </Muted>
      <Answers links={links} kind="quiet" />
    </>
  );
}
