/** The same text whatever its case, accents and width: for comparing words, never for showing. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i');
}
