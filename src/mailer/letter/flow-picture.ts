import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Flow } from '../../core/letter/letter.ts';
import { flowAsSvg } from './flow-svg.ts';
import { layOutFlow, PICTURE_WIDTH } from './lay-out-flow.ts';

/** The fonts come with the program: the picture is the same on every machine. */
const require = createRequire(import.meta.url);
const FONTS = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
);

/** Draws how the applications flowed, as PNG: twice as many pixels as it is wide, for fine screens. */
export function drawFlow(flow: Flow): Buffer {
  const drawing = new Resvg(flowAsSvg(layOutFlow(flow)), {
    fitTo: { mode: 'width', value: 2 * PICTURE_WIDTH },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Inter' },
  });
  return drawing.render().asPng();
}
