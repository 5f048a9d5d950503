import { type FlowBand, type FlowBar, type FlowLayout, FONT_SIZE, PICTURE_WIDTH } from './lay-out-flow.ts';
import { PICTURE_GROUND, PICTURE_INK } from './letter-style.ts';

type Place = FlowBar['place'];

/** Short ones: they stand side by side on a phone. */
const WORDS: Readonly<Record<Place, string>> = {
  applied: 'Applied',
  screening: 'Screen',
  interviewing: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'A no',
  closed: 'Closed',
  withdrawn: 'Withdrew',
  silent: 'No answer',
  live: 'Live',
};

const COLOURS: Readonly<Record<Place, string>> = {
  applied: '#dcd3bf',
  screening: '#dcd3bf',
  interviewing: '#dcd3bf',
  offer: '#dcd3bf',
  accepted: '#f4d06f',
  rejected: '#e39a7b',
  closed: '#c9a98b',
  withdrawn: '#a9b7c4',
  silent: '#8fa5a3',
  live: '#86d6b0',
};

/** The layout as SVG. There is no foreign word in it. */
export function flowAsSvg({ height, bars, bands }: FlowLayout): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_WIDTH} ${height}" font-family="Inter" font-size="${FONT_SIZE}" fill="${PICTURE_INK}">`,
    `<rect width="${PICTURE_WIDTH}" height="${height}" fill="${PICTURE_GROUND}"/>`,
    ...bands.map(bandAsSvg),
    ...bars.map(barAsSvg),
    ...bars.map((bar) => (bar.isEnd ? endWords(bar) : stageWords(bar))),
    '</svg>',
  ].join('\n');
}

function bandAsSvg({ to, outline }: FlowBand): string {
  return `<path d="${outline}" fill="${COLOURS[to]}" fill-opacity="0.42"/>`;
}

function barAsSvg({ place, x, y, width, height }: FlowBar): string {
  return `<rect x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${width}" height="${height.toFixed(2)}" rx="2" fill="${COLOURS[place]}"/>`;
}

function stageWords({ place, count, x }: FlowBar): string {
  return `<text x="${x.toFixed(2)}" y="22">${WORDS[place]}</text><text x="${x.toFixed(2)}" y="48" font-weight="700">${count}</text>`;
}

function endWords({ place, count, x, width, y, height }: FlowBar): string {
  const baseline = (y + height / 2 + FONT_SIZE * 0.36).toFixed(2);
  return `<text x="${(x + width + 8).toFixed(2)}" y="${baseline}"><tspan font-weight="700">${count}</tspan> ${WORDS[place]}</text>`;
}
