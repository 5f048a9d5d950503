import { describe, expect, it } from 'vitest';
import { FLOW_ENDS, type Flow } from '../../../../src/core/letter/letter.ts';
import { drawFlow } from '../../../../src/mailer/letter/flow-picture.ts';
import { flowAsSvg } from '../../../../src/mailer/letter/flow-svg.ts';
import { FONT_SIZE, layOutFlow, PICTURE_WIDTH } from '../../../../src/mailer/letter/lay-out-flow.ts';
import { FULL_WEEK } from '../../../_util/letters.ts';

const STAGES = ['applied', 'screening', 'interviewing', 'offer'] as const;

/** Each stage loses as many to every end as there are, and the rest goes on. */
function everyEnd(each: number, total: number): Flow {
  const lost = each * FLOW_ENDS.length;
  const counts = STAGES.map((_, index) => total - index * lost);
  const ends = STAGES.flatMap((from, index) =>
    FLOW_ENDS.map((to) => ({
      from,
      to,
      count: from === 'offer' && to === 'rejected' ? counts[index]! - lost + each : each,
    })),
  );
  const onward = STAGES.slice(1).map((to, index) => ({
    from: STAGES[index]!,
    to,
    count: counts[index + 1]!,
  }));
  return {
    stages: STAGES.map((stage, index) => ({ stage, count: counts[index]! })),
    links: [...onward, ...ends],
    inWords: 'Every stage has every end.',
  };
}

const FLOWS: Record<string, Flow> = {
  'a whole search': FULL_WEEK.standing!.flow!,
  'one application': {
    stages: [{ stage: 'applied', count: 1 }],
    links: [{ from: 'applied', to: 'live', count: 1 }],
    inWords: 'One application, which is live.',
  },
  'all live': {
    stages: [
      { stage: 'applied', count: 9 },
      { stage: 'interviewing', count: 2 },
    ],
    links: [
      { from: 'applied', to: 'interviewing', count: 2 },
      { from: 'applied', to: 'live', count: 7 },
      { from: 'interviewing', to: 'live', count: 2 },
    ],
    inWords: 'All nine are live.',
  },
  'a stage that is skipped': {
    stages: [
      { stage: 'applied', count: 3 },
      { stage: 'screening', count: 1 },
      { stage: 'offer', count: 1 },
    ],
    links: [
      { from: 'applied', to: 'screening', count: 1 },
      { from: 'applied', to: 'offer', count: 1 },
      { from: 'applied', to: 'silent', count: 1 },
      { from: 'screening', to: 'rejected', count: 1 },
      { from: 'offer', to: 'accepted', count: 1 },
    ],
    inWords: 'One offer came without an interview.',
  },
  'four hundred applications': everyEnd(1, 400),
  'every end from every stage': everyEnd(13, 400),
};

/** Where a band begins: from its first corner down to its last. */
function heightOf(outline: string): number {
  const points = [...outline.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map(([, y]) => Number(y));
  return points.at(-1)! - points[0]!;
}

describe.each(Object.entries(FLOWS))('the picture of %s', (_, flow) => {
  const layout = layOutFlow(flow);

  it('has a bar for each stage, from left to right, and one for each end on the right', () => {
    const stages = layout.bars.filter(({ isEnd }) => !isEnd);
    expect(stages.map(({ place, count }) => ({ stage: place, count }))).toEqual(flow.stages);
    expect(stages.map(({ x }) => x)).toEqual(stages.map(({ x }) => x).toSorted((a, b) => a - b));
    const ends = layout.bars.filter(({ isEnd }) => isEnd);
    expect(new Set(ends.map(({ place }) => place))).toEqual(
      new Set(flow.links.map(({ to }) => to).filter((to) => !(STAGES as readonly string[]).includes(to))),
    );
    expect(new Set(ends.map(({ x }) => x)).size).toBe(1);
    expect(ends[0]!.x).toBeGreaterThan(stages.at(-1)!.x + 60);
    expect(ends.reduce((sum, { count }) => sum + count, 0)).toBe(flow.stages[0]!.count);
  });

  it('stays within its edges, and lays no word on another', () => {
    for (const { x, y, width, height } of layout.bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThan(PICTURE_WIDTH - 140);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
    const middles = layout.bars.filter(({ isEnd }) => isEnd).map(({ y, height }) => y + height / 2);
    const gaps = middles.slice(1).map((y, index) => y - middles[index]!);
    for (const gap of gaps) expect(gap).toBeGreaterThan(FONT_SIZE * 1.2);
  });

  it('draws every way that was gone, wide enough to be seen', () => {
    expect(layout.bands).toHaveLength(flow.links.length);
    for (const { outline } of layout.bands) expect(heightOf(outline)).toBeGreaterThanOrEqual(2.4);
    expect(flowAsSvg(layout)).not.toMatch(/NaN|undefined|null/);
  });

  it('is a PNG of the same bytes each time, 60 KB at most', () => {
    const [once, again] = [drawFlow(flow), drawFlow(flow)];
    expect(once.subarray(1, 4).toString()).toBe('PNG');
    expect(once.readUInt32BE(16)).toBeGreaterThanOrEqual(1.3 * PICTURE_WIDTH);
    expect(again.equals(once)).toBe(true);
    expect(once.length).toBeLessThanOrEqual(60_000);
  });
});

describe('the picture', () => {
  it('is twice as fine as it is wide where no more is drawn than a search has', () => {
    expect(drawFlow(FULL_WEEK.standing!.flow!).readUInt32BE(16)).toBe(2 * PICTURE_WIDTH);
  });
});
