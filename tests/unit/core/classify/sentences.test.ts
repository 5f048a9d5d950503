import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ text: sentence }) => sentence);

describe('splitSentences', () => {
  it('joins wrapped lines and keeps greetings, paragraphs and list items apart', () => {
    expect(
      sentences(
        'Dear Imke,\nthank you for coming in to talk with us about the\nGlazier role. We enjoyed it.\n\n- One\n- Two',
      ),
    ).toEqual([
      'Dear Imke,',
      'thank you for coming in to talk with us about the Glazier role.',
      'We enjoyed it.',
      '- One',
      '- Two',
    ]);
  });

  it('ends no sentence at an abbreviation, a date or a domain', () => {
    expect(
      sentences('Am 5. Mai um 10 Uhr spricht Dr. Thalheim, z.B. über quarry.example und mehr.'),
    ).toHaveLength(1);
    expect(sentences('Wir müssen Ihnen als Bäckerin / stellv. Leitung absagen.')).toHaveLength(1);
    expect(sentences('Larkspur, Inc. has chosen. We wish you luck.')).toHaveLength(2);
  });

  it('sees the end of a sentence where the space is missing', () => {
    expect(sentences('This concludes the process.We wish you luck.')).toHaveLength(2);
  });

  it('mends what a bad forward leaves of quoted-printable', () => {
    const [sentence] = splitSentences('We won=E2=80=99t be moving for=\nward,=20with M=FCller.');
    expect(sentence?.folded).toBe('we will not be moving forward, with mueller.');
  });

  it('writes contractions out and folds umlauts, quotes and dashes', () => {
    expect(splitSentences('“We’re für Sie da – don’t worry”')[0]?.folded).toBe(
      '"we are fuer sie da - do not worry"',
    );
  });

  it('reads a very long text from both ends', () => {
    const read = sentences(`First one.\n\n${'Filler words here. '.repeat(20_000)}\n\nLast one.`);
    expect(read[0]).toBe('First one.');
    expect(read.at(-1)).toBe('Last one.');
    expect(read.length).toBeLessThan(1000);
  });
});
