/** How many bytes a text has on its way, as quoted-printable (RFC 2045, 6.7) with its line ends. */
export function encodedSize(text: string): number {
  let size = 0;
  for (const byte of Buffer.from(text)) size += byte === 0x3d || byte < 0x20 || byte > 0x7e ? 3 : 1;
  return Math.ceil(size * SOFT_LINE_ENDS);
}

/** Three characters after each seventy-five. */
const SOFT_LINE_ENDS = 78 / 75;
