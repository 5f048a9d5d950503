import { describe, expect, it } from 'vitest';
import { namedFeatures } from '../../../../../scripts/train/named-features.ts';
import { foldEmail } from '../../../../../src/core/classify/folded-email.ts';
import { conceptsOf } from '../../../../../src/core/classify/learned/concepts-of.ts';
import { featuresOf as featured } from '../../../../../src/core/classify/learned/features.ts';

const emailOf = (text: string, subject: string | null = null) =>
  foldEmail({ subject, from: null, text, hasCalendar: false, headers: [], automatic: null });

const featuresOf = (email: ReturnType<typeof emailOf>) => namedFeatures(featured(email), []);
/** Of a text that is one sentence. */
const featuresOfSentence = (text: string) => {
  const names = [...featuresOf(emailOf(text)).keys()];
  return new Set(names.filter((name) => name.startsWith(':')));
};

describe('conceptsOf', () => {
  it.each([
    ['nicht', 'NOT'],
    ['pas', 'NOT'],
    ['bewerber', 'CANDIDATE'],
    ['bewerbung', 'APPLICATION'],
    ['entrevista', 'INTERVIEW'],
  ])('%s stands for %s', (word, concept) => {
    expect(conceptsOf(word)).toContain(concept);
  });

  it('is nothing for most words', () => {
    expect(conceptsOf('kettle')).toEqual([]);
  });
});

describe('featuresOf', () => {
  it('says the same concepts of one sentence in two languages', () => {
    const concepts = (text: string) =>
      [...featuresOfSentence(text)].filter((name) => /^:-?[A-Z]+\+-?[A-Z]+$/.test(name));
    const shared = concepts('we have not selected you').filter((name) =>
      concepts('wir haben sie nicht ausgewaehlt').includes(name),
    );
    expect(shared).toContain(':CHOSEN+NOT');
  });

  it('marks what a "not" reaches', () => {
    expect(featuresOfSentence('you were not selected')).toContain(':-CHOSEN');
    expect(featuresOfSentence('you were selected')).not.toContain(':-CHOSEN');
  });

  it('keeps subject and body apart, and neighbours within their sentence', () => {
    const features = featuresOf(emailOf('The kiln is hot. Come in.', 'Cold clay'));
    expect(features.has('s:cold clay')).toBe(true);
    expect(features.has('s:kiln')).toBe(false);
    expect(features.has(':hot come')).toBe(false);
    expect(features.has(':come in')).toBe(true);
  });

  it('takes every number, address and link for the same', () => {
    expect(featuresOfSentence('call 4711 or odile@fenbrook.example')).toEqual(
      featuresOfSentence('call 31 or rafe@larkspur.example'),
    );
  });

  it('gives a feature of a long email less than one of a short email', () => {
    const long = Array.from({ length: 200 }, (_, at) => `word${'abcdefghij'[at % 10]}${at}x.`).join(' ');
    const short = featuresOf(emailOf('The kiln is hot.')).get(':kiln')!;
    expect(featuresOf(emailOf(`The kiln is hot. ${long}`)).get(':kiln')!).toBeLessThan(short);
  });

  it('are the names of the rules that spoke, too', () => {
    const email = featured(emailOf('The kiln is hot.'));
    expect(namedFeatures(email, ['en-kiln']).has('rule:en-kiln')).toBe(true);
  });
});
