import type { ReactNode } from 'react';
import type { LetterLink } from '../../core/letter/letter.ts';
import { STYLES } from './letter-style.ts';

/** A part of the letter under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Cell name="pad">
      <h2 className="accent rule" style={STYLES.heading}>
        {title}
      </h2>
      {children}
    </Cell>
  );
}

/** A table of one cell: what mail programs understand as a box with margins and a ground. */
export function Cell({
  name,
  children,
}: {
  name: 'page' | 'card' | 'top' | 'pad' | 'band' | 'end';
  children: ReactNode;
}) {
  return (
    <table role="presentation" style={STYLES.table}>
      <tbody>
        <tr>
          <td className={name} style={STYLES[name]}>
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** The one column of the letter, in the middle of a wide window. */
export function Column({ children }: { children: ReactNode }) {
  return (
    <div style={STYLES.column}>
      <Cell name="card">{children}</Cell>
    </div>
  );
}

/** A list without its dots, how much more there is, and the command that shows it. */
export function List<Line>({
  lines,
  more = 0,
  shownBy = null,
  children,
}: {
  lines: readonly Line[];
  more?: number;
  shownBy?: string | null;
  children: (line: Line) => ReactNode;
}) {
  return (
    <>
      {lines.length > 0 && (
        <ul style={STYLES.list}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: it is rendered once, and never changes
            <li key={index} style={STYLES.item}>
              {children(line)}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="muted" style={STYLES.muted}>
          {lines.length > 0 ? `and ${more} more` : `${more} in all`}
          {shownBy && `: ${shownBy}`}
        </p>
      )}
    </>
  );
}

/** What an item is called, and beside whom or what it belongs to; foreign names keep their direction to themselves. */
export function Name({ first, second }: { first: string; second: string | null }) {
  return (
    <p style={STYLES.line}>
      <b>
        <bdi>{first}</bdi>
      </b>
      {second && (
        <>
          , <bdi>{second}</bdi>
        </>
      )}
    </p>
  );
}

/** What is said more quietly, below. */
export function Muted({ children }: { children: ReactNode }) {
  return (
    <p className="muted" style={STYLES.muted}>
      {children}
    </p>
  );
}

/** Somebody's own words, in their own direction. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote className="rule" dir="auto" style={STYLES.quote}>
      {children}
    </blockquote>
  );
}

/** One-tap answers, large enough for a thumb; `quiet` where they correct what is mostly right. */
export function Answers({ links, kind = 'pill' }: { links: readonly LetterLink[]; kind?: 'pill' | 'quiet' }) {
  if (links.length === 0) return null;
  return (
    <div style={kind === 'pill' ? STYLES.answers : STYLES.line}>
      {links.map(({ words, href }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: it is rendered once, and never changes
        <a key={index} href={href} className={kind === 'pill' ? 'pill' : 'muted'} style={STYLES[kind]}>
          {words}
        </a>
      ))}
    </div>
  );
}
