import type { CSSProperties } from 'react';

const SANS = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const SERIF = "Georgia, 'Times New Roman', serif";

/** Each colour on the one below it has a contrast of 4.5 to 1 at least, in light and in dark. */
const LIGHT = {
  page: '#f1eee7',
  card: '#fffdf9',
  panel: '#f6f2ea',
  ink: '#22282b',
  muted: '#596067',
  accent: '#17605a',
  rule: '#e2dccf',
  pill: '#b9b1a2',
};
const DARK = {
  page: '#121618',
  card: '#1b2124',
  panel: '#242b2f',
  ink: '#ebe7df',
  muted: '#aab2b6',
  accent: '#8fd3c8',
  rule: '#343c41',
  pill: '#5f6a70',
};
/** The ground of the picture is dark in both: it glares on neither. */
export const PICTURE_GROUND = '#173f3d';
export const PICTURE_INK = '#f3ede0';

const NUMBER = {
  padding: '8px 0 8px 12px',
  borderBottom: `1px solid ${LIGHT.rule}`,
  textAlign: 'right',
  fontWeight: 'normal',
} as const;

/** What mail programs without style sheets show: light, and complete in itself. */
export const STYLES = {
  body: {
    margin: 0,
    padding: 0,
    fontFamily: SANS,
    fontSize: 16,
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    wordBreak: 'break-word',
  },
  page: { padding: '24px 12px', backgroundColor: LIGHT.page },
  table: { width: '100%', borderCollapse: 'collapse', borderSpacing: 0 },
  column: { maxWidth: 600, margin: '0 auto' },
  card: { padding: 0, backgroundColor: LIGHT.card, color: LIGHT.ink, borderRadius: 12 },
  pad: { padding: '0 32px' },
  top: { padding: '32px 32px 0' },
  end: { padding: '0 32px 32px' },
  week: { margin: 0, color: LIGHT.muted, fontSize: 14, lineHeight: '20px' },
  title: { margin: '4px 0 12px', fontFamily: SERIF, fontSize: 30, lineHeight: '36px', fontWeight: 'normal' },
  opening: { margin: 0, fontSize: 18, lineHeight: '28px' },
  notice: {
    margin: '20px 0 0',
    padding: '12px 16px',
    backgroundColor: LIGHT.panel,
    borderLeft: `4px solid ${LIGHT.accent}`,
  },
  heading: {
    margin: '36px 0 16px',
    paddingTop: 20,
    borderTop: `1px solid ${LIGHT.rule}`,
    fontFamily: SERIF,
    fontSize: 22,
    lineHeight: '28px',
    fontWeight: 'normal',
    color: LIGHT.accent,
  },
  subheading: { margin: '24px 0 8px', fontSize: 16, lineHeight: '24px', fontWeight: 'bold' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { margin: '0 0 20px' },
  line: { margin: 0 },
  gap: { height: 24, lineHeight: '24px', fontSize: 1 },
  lines: { margin: 0, whiteSpace: 'pre-line' },
  lineBelow: { margin: '4px 0 0' },
  paragraph: { margin: '16px 0 0' },
  muted: { margin: '2px 0 0', color: LIGHT.muted, fontSize: 14, lineHeight: '20px' },
  quote: {
    margin: '8px 0 0',
    padding: '2px 0 2px 14px',
    borderLeft: `3px solid ${LIGHT.rule}`,
    whiteSpace: 'pre-line',
  },
  answers: { margin: '10px 0 0' },
  pill: {
    display: 'inline-block',
    margin: '0 8px 8px 0',
    padding: '11px 16px',
    border: `1px solid ${LIGHT.pill}`,
    borderRadius: 22,
    color: LIGHT.ink,
    fontSize: 15,
    lineHeight: '20px',
    textDecoration: 'none',
  },
  quiet: {
    display: 'inline-block',
    padding: '12px 18px 12px 0',
    color: LIGHT.muted,
    fontSize: 14,
    lineHeight: '20px',
    textDecoration: 'underline',
  },
  figure: {
    padding: '8px 0',
    borderBottom: `1px solid ${LIGHT.rule}`,
    textAlign: 'left',
    fontWeight: 'normal',
  },
  corner: { width: '56%', padding: 0, borderBottom: `1px solid ${LIGHT.rule}` },
  numberHead: NUMBER,
  number: { ...NUMBER, whiteSpace: 'nowrap' },
  picture: {
    width: '100%',
    height: 'auto',
    color: PICTURE_INK,
    fontFamily: SANS,
    fontSize: 16,
    lineHeight: '24px',
  },
  band: { padding: '12px 10px', backgroundColor: PICTURE_GROUND },
  question: { margin: 0, fontFamily: SERIF, fontSize: 22, lineHeight: '32px' },
  track: { height: 8, lineHeight: '8px', padding: 0, fontSize: 1, backgroundColor: LIGHT.rule },
  range: { height: 8, lineHeight: '8px', padding: 0, fontSize: 1, backgroundColor: LIGHT.accent },
  footer: {
    margin: '36px 0 0',
    paddingTop: 20,
    borderTop: `1px solid ${LIGHT.rule}`,
    color: LIGHT.muted,
    fontSize: 14,
    lineHeight: '20px',
  },
} satisfies Record<string, CSSProperties>;

/** What mail programs with style sheets add: dark colours where they are wished for, and less margin on a phone. */
export const STYLE_SHEET = `
:root{color-scheme:light dark}
@media (max-width:620px){
.page{padding:0!important}
.card{border-radius:0!important}
.top,.pad,.end{padding-left:16px!important;padding-right:16px!important}
.band{padding-left:8px!important;padding-right:8px!important}
}
@media (prefers-color-scheme:dark){
body,.page{background-color:${DARK.page}!important}
.card{background-color:${DARK.card}!important;color:${DARK.ink}!important}
.panel{background-color:${DARK.panel}!important}
.accent{color:${DARK.accent}!important}
.muted{color:${DARK.muted}!important}
.rule{border-color:${DARK.rule}!important}
.mark{border-color:${DARK.accent}!important}
.pill{color:${DARK.ink}!important;border-color:${DARK.pill}!important}
.track{background-color:${DARK.rule}!important}
.range{background-color:${DARK.accent}!important}
}
`;
