import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { Flow, FlowEnd } from '../../core/letter/letter.ts';

export const PICTURE_WIDTH = 580;
/** Large enough to be read where the picture is half as wide. */
export const FONT_SIZE = 21;
const LINE_HEIGHT = 27;
const NODE_WIDTH = 10;
const MARGIN = 4;
/** What the names and counts of the stages need above. */
const HEAD = 64;
/** What the names and counts of the ends need on the right. */
const SIDE = 158;
const BODY = 240;
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
  /** The middle of its words. */
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

interface Spot {
  place: Place;
  column: number;
  /** From the top: what leads on stays above what ends. */
  rank: number;
  count: number;
}
type Node = SankeyNode<Spot, object>;
type Link = SankeyLink<Spot, object>;

const ENDS: readonly FlowEnd[] = ['accepted', 'live', 'withdrawn', 'closed', 'silent', 'rejected'];

/** Lays the flow out: a column for each stage, along the top, and one on the right for how it ended. */
export function layOutFlow(flow: Flow): FlowLayout {
  const spots = spotsOf(flow);
  const stageCount = flow.stages.length;
  const bottom = HEAD + Math.max(BODY, (spots.length - stageCount) * LINE_HEIGHT);
  const layout = sankey<Spot, object>()
    .nodeId(({ place }) => place)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => a.rank - b.rank)
    .linkSort(byRank)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(18)
    .iterations(0)
    .extent([
      [MARGIN, HEAD],
      [PICTURE_WIDTH - SIDE, bottom],
    ]);
  const graph = layout({ nodes: spots, links: linksOf(flow, spots) });
  for (const node of graph.nodes.filter(({ column }) => column < stageCount)) raise(node);
  layout.update(graph);

  const bars = graph.nodes.map((node) => barOf(node, stageCount));
  setApart(
    bars.filter(({ isEnd }) => isEnd),
    bottom,
  );
  return {
    height: bottom + 2 * MARGIN,
    bars,
    bands: graph.links.filter(({ value }) => value > 0).map(bandOf),
  };
}

function spotsOf({ stages, links }: Flow): Spot[] {
  const countOf = (end: FlowEnd) =>
    links.filter(({ to }) => to === end).reduce((sum, { count }) => sum + count, 0);
  const ends = ENDS.map((place) => ({ place, count: countOf(place) })).filter(({ count }) => count > 0);
  return [
    ...stages.map(({ stage, count }, index) => ({ place: stage, column: index, rank: -index, count })),
    ...ends.map((end, index) => ({ ...end, column: stages.length, rank: index + 1 })),
  ];
}

/** Whatever flows, and an empty link from each column to the next: the layout tells the columns by them. */
function linksOf({ stages, links }: Flow, spots: readonly Spot[]) {
  const chain = stages.slice(1).map(({ stage }, index) => ({
    source: stages[index]!.stage,
    target: stage,
    value: 0,
  }));
  const last = stages.at(-1)?.stage ?? 'applied';
  const fromLast = spots.slice(stages.length).map(({ place }) => ({ source: last, target: place, value: 0 }));
  const flows = links
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => ({ source: from, target: to, value: count }));
  return [...flows, ...chain, ...fromLast];
}

/** The bands of a bar lie so that they cross as little as they can: those to later stages above, from later ones too. */
function byRank(a: Link, b: Link): number {
  const [from, to] = [a.source as Spot, a.target as Spot];
  const [otherFrom, otherTo] = [b.source as Spot, b.target as Spot];
  return to.rank - otherTo.rank || from.rank - otherFrom.rank;
}

function raise(node: Node): void {
  const height = (node.y1 ?? 0) - (node.y0 ?? 0);
  node.y0 = HEAD;
  node.y1 = HEAD + height;
}

function barOf({ place, column, count, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node, stageCount: number): FlowBar {
  const height = Math.max(THINNEST, y1 - y0);
  const isEnd = column === stageCount;
  return { place, isEnd, count, x: x0, y: y0, width: x1 - x0, height, labelY: y0 + height / 2 };
}

const pathOf = sankeyLinkHorizontal<Spot, object>();

function bandOf(link: Link): FlowBand {
  const { place } = link.target as Spot;
  return { to: place, path: pathOf(link) ?? '', thickness: Math.max(THINNEST, link.width ?? 0) };
}

/** Moves the words of the ends so far apart that none lies on another: down first, then back up from the bottom. */
function setApart(ends: readonly FlowBar[], bottom: number): void {
  let lowest = HEAD + LINE_HEIGHT / 2;
  for (const end of ends) {
    end.labelY = Math.max(end.labelY, lowest);
    lowest = end.labelY + LINE_HEIGHT;
  }
  let highest = bottom - LINE_HEIGHT / 2;
  for (const end of ends.toReversed()) {
    end.labelY = Math.min(end.labelY, highest);
    highest = end.labelY - LINE_HEIGHT;
  }
}
