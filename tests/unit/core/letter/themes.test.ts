import { describe, expect, it } from 'vitest';
import { findThemes, themeRules } from '../../../../src/core/letter/themes/find-themes.ts';
import { themesOf } from '../../../../src/core/letter/themes.ts';
import { someFeedback } from '../../../_util/a-search-so-far.ts';
import * as texts from './feedback-texts.ts';

const at = (id: string) => ({ id, code: `AP-${id}`, company: id, role: null });

describe('what a piece of feedback is about', () => {
  it.each(themeRules)('$language $theme: "$example"', ({ theme, example }) => {
    expect(findThemes(example)).toContain(theme);
  });

  describe.each(Object.entries(texts))('%s', (_, remarks) => {
    it.each(remarks)('"$says"', ({ says, about }) => {
      expect(findThemes(says)).toEqual(expect.arrayContaining([...about]));
      expect(findThemes(says)).toHaveLength(about.length);
    });
  });

  it.each([
    'No doubt about your skills.',
    'We did not feel that you lacked experience.',
    'Kein Zweifel an Ihren Kenntnissen.',
    'Thank you for your message, and good luck!',
    '',
  ])('finds none in "%s"', (text) => {
    expect(findThemes(text)).toEqual([]);
  });
});

describe('the themes of all feedback', () => {
  const vague = 'Your examples were vague.';

  it('never rests a theme on one remark', () => {
    expect(themesOf([someFeedback({ text: vague })])).toEqual([]);
  });

  it('takes one person for one voice, whatever number of applications they speak of', () => {
    const remarks = ['one', 'two'].map((id) =>
      someFeedback({ text: vague, from: 'Ines Roth', application: at(id) }),
    );
    expect(themesOf(remarks)).toEqual([]);
  });

  it('takes one application for one voice, whatever number of people speak of it', () => {
    const remarks = ['Ines Roth', 'Ole Brandt'].map((from) =>
      someFeedback({ text: vague, from, application: at('one') }),
    );
    expect(themesOf(remarks)).toEqual([]);
  });

  it('counts the people who said so, among all who spoke', () => {
    const remarks = [
      someFeedback({ text: vague, from: 'Ines Roth', application: at('one') }),
      someFeedback({ text: `${vague} Your SQL was rusty.`, from: 'Ole Brandt', application: at('two') }),
      someFeedback({ text: 'Your SQL was weak.', from: 'Ana Prado', application: at('three') }),
      someFeedback({ text: vague, from: 'Max Feld', application: at('four') }),
    ];
    expect(themesOf(remarks)).toEqual([
      { theme: 'how the story was told', count: 3, of: 4 },
      { theme: 'a skill or knowledge that they missed', count: 2, of: 4 },
    ]);
  });
});
