import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { FLOW_ENDS, type Flow, type FlowEnd } from '../../core/letter/letter.ts';

export const PICTURE_WIDTH = 580;

/** Large enough to be read where the picture is half as wide. */
export const FONT_SIZE = 21;
const LINE_HEIGHT = 27;
const NODE_WIDTH = 10;
const MARGIN = 4;
/** What the names and counts of the stages need above. */
const HEAD = 66;
/** What the names and counts of the ends need on the right. */
const SIDE = 158;
const BODY = 230;
/** Whatever happened once has to be seen among hundreds. */
const THINNEST = 2.5;

type FlowStage = Flow['stages'][number]['stage'];
type Place = FlowStage | FlowEnd;

export interface FlowBar {
  place: Place;
  isEnd: boolean;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The middle of its words, moved where they would lie on others. */
  labelY: number;
}

export interface FlowBand {
  to: Place;
  /** An SVG path along the middle of the band. */
  path: string;
  thickness: number;
}

export interface FlowLayout {
  height: number;
  bars: readonly FlowBar[];
  bands: readonly FlowBand[];
}

interface NodeOf {
  place: Place;
}
type Link = SankeyLink<NodeOf, object>;
type Node = SankeyNode<NodeOf, object>;

const IN_ORDER: readonly FlowEnd[] = ['accepted', 'live', 'withdrawn', 'closed', 'silent', 'rejected'];

/** Lays the flow out: a column for each stage, and one on the right for how it ended. */
export function layOutFlow({ stages, links }: Flow): FlowLayout {
  const ends = IN_ORDER.filter((end) => links.some(({ to, count }) => to === end && count > 0));
  const places: Place[] = [...stages.map(({ stage }) => stage), ...ends];
  const body = Math.max(BODY, ends.length * LINE_HEIGHT);
  const layout = sankey<NodeOf, object>()
    .nodeId(({ place }) => place)
    .nodeAlign(({ place }) => Math.min(places.indexOf(place), stages.length))
    .nodeSort(null)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(18)
    .extent([
      [MARGIN, HEAD],
      [PICTURE_WIDTH - SIDE, HEAD + body],
    ]);
  const { nodes, links: bands } = layout({
    nodes: places.map((place) => ({ place })),
    links: links
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) => ({ source: from, target: to, value: count })),
  });
  const bars = apart(nodes.map(barOf), HEAD + body);
  return { height: HEAD + body + 2 * MARGIN, bars, bands: bands.map(bandOf) };
}

function barOf({ place, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node): FlowBar {
  const height = Math.max(THINNEST, y1 - y0);
  return {
    place,
    isEnd: isEnd(place),
    count: value,
    x: x0,
    y: y0,
    width: x1 - x0,
    height,
    labelY: y0 + height / 2,
  };
}

function isEnd(place: Place): place is FlowEnd {
  return (FLOW_ENDS as readonly Place[]).includes(place);
}

const pathOf = sankeyLinkHorizontal<NodeOf, object>();

function bandOf(link: Link): FlowBand {
  const thickness = Math.max(THINNEST, link.width ?? 0);
  return { to: (link.target as Node).place, path: pathOf(link) ?? '', thickness };
}

/** Moves the words of the ends so far apart that none lies on another: down first, then back up from the bottom. */
function apart(bars: readonly FlowBar[], bottom: number): FlowBar[] {
  const ends = bars.filter(({ isEnd }) => isEnd).sort((a, b) => a.y - b.y);
  let next = HEAD + LINE_HEIGHT / 2;
  for (const bar of ends) {
    bar.labelY = Math.max(bar.labelY, next);
    next = bar.labelY + LINE_HEIGHT;
  }
  let last = bottom - LINE_HEIGHT / 2;
  for (const bar of ends.toReversed()) {
    bar.labelY = Math.min(bar.labelY, last);
    last = bar.labelY - LINE_HEIGHT;
  }
  return [...bars];
}
