/** What is not seen, or turns what follows; the joiners of emoji and of some scripts are not among them. */
const UNSEEN =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const JOINERS_IN_A_ROW = /[\u200c\u200d]{2,}/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Foreign words that cannot leave their place: nothing unseen, no sign that turns the writing round, no tower of accents,
 * and no more than so many characters. Line ends stay.
 */
export function presentable(text: string, maxLength: number): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n');
  const words = lines
    .map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(UNSEEN, '')
        .replace(STACKED_MARKS, '$1')
        .replace(JOINERS_IN_A_ROW, '')
        .replace(/[\p{Zs}]{2,}/gu, ' ')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(words, maxLength);
}

function cut(words: string, maxLength: number): string {
  if (words.length <= maxLength) return words;
  const end = graphemes.segment(words).containing(maxLength - 1)?.index ?? 0;
  return `${words.slice(0, end).trimEnd()}…`;
}
