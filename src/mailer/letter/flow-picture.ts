import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import type { Flow } from '../../core/letter/letter.ts';
import { flowAsSvg } from './flow-svg.ts';
import { layOutFlow, PICTURE_WIDTH } from './lay-out-flow.ts';

/** The fonts come with the program: the picture is the same on every machine. */
const require = createRequire(import.meta.url);
const FONTS = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
);

/** Twice as many pixels as it is wide, for fine screens; fewer where so many ways cross that it becomes too heavy. */
const FINENESSES = [2, 1.6, 1.3];
const MAX_BYTES = 60_000;

/** Draws how the applications flowed, as PNG. The same flow gives the same bytes. */
export function drawFlow(flow: Flow): Buffer {
  const svg = flowAsSvg(layOutFlow(flow));
  for (const fineness of FINENESSES) {
    const png = draw(svg, fineness * PICTURE_WIDTH);
    if (png.length <= MAX_BYTES) return png;
  }
  return draw(svg, PICTURE_WIDTH);
}

function draw(svg: string, width: number): Buffer {
  const image = render(svg, width);
  const png = new PNG({ width: image.width, height: image.height });
  png.data = image.pixels;
  return PNG.sync.write(png, SMALL);
}

/** Flat colours without transparency: unfiltered lines are packed a third smaller than resvg's own. */
const SMALL = {
  colorType: 2,
  inputHasAlpha: true,
  filterType: 0,
  deflateLevel: 9,
  deflateStrategy: 0,
} as const;

function render(svg: string, width: number) {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Inter' },
  });
  return drawing.render();
}
