import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import type { Flow, FlowEnd } from '../../core/letter/letter.ts';

export const PICTURE_WIDTH = 580;
/** Large enough to be read where the picture is half as wide. */
export const FONT_SIZE = 21;
/** So much lies between two ends that their words never touch. */
const LINE_HEIGHT = 27;
const NODE_WIDTH = 10;
const MARGIN = 4;
/** What the names and counts of the stages need above. */
const HEAD = 64;
/** What the names and counts of the ends need on the right. */
const SIDE = 158;
const BODY = 270;
/** A short search makes a low picture, not one of great blocks. */
const HIGHEST_OF_ONE = 14;
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
}

export interface FlowBand {
  to: Place;
  /** As an SVG path. */
  outline: string;
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
  const bottom = HEAD + bodyOf(spots, stageCount);
  const layout = sankey<Spot, object>()
    .nodeId(({ place }) => place)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => a.rank - b.rank)
    .linkSort(byRank)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(LINE_HEIGHT)
    .iterations(0)
    .extent([
      [MARGIN, HEAD],
      [PICTURE_WIDTH - SIDE, bottom],
    ]);
  const graph = layout({ nodes: spots, links: linksOf(flow, spots) });
  for (const node of graph.nodes.filter(({ column }) => column < stageCount)) raise(node);
  layout.update(graph);

  return {
    height: bottom + 2 * MARGIN,
    bars: graph.nodes.map((node) => barOf(node, stageCount)),
    bands: graph.links.filter(({ value }) => value > 0).map(bandOf),
  };
}

function bodyOf(spots: readonly Spot[], stageCount: number): number {
  const most = Math.max(...spots.map(({ count }) => count));
  const gaps = (spots.length - stageCount - 1) * LINE_HEIGHT;
  return Math.min(BODY, Math.max(LINE_HEIGHT, most * HIGHEST_OF_ONE) + gaps);
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
  return { place, isEnd: column === stageCount, count, x: x0, y: y0, width: x1 - x0, height };
}

/** Both edges are curves of their own: a thick line bent sharply would stick out where it begins and ends. */
function bandOf({ source, target, y0 = 0, y1 = 0, width = 0 }: Link): FlowBand {
  const half = Math.max(THINNEST, width) / 2;
  const [from, to] = [(source as Node).x1 ?? 0, (target as Node).x0 ?? 0];
  const outline = [
    `M${at(from, y0 - half)}`,
    curve(from, y0 - half, to, y1 - half),
    `L${at(to, y1 + half)}`,
    curve(to, y1 + half, from, y0 + half),
    'Z',
  ];
  return { to: (target as Spot).place, outline: outline.join('') };
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  return `C${at(middle, y0)} ${at(middle, y1)} ${at(x1, y1)}`;
}

function at(x: number, y: number): string {
  return `${x.toFixed(2)},${y.toFixed(2)}`;
}
