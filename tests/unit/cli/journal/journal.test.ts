import { describe, expect, it } from 'vitest';
import { askStory } from '../../../../src/cli/journal/ask-story.ts';
import { journalAsMarkdown } from '../../../../src/cli/journal/journal-as-markdown.ts';
import { showEntries, showPitch } from '../../../../src/cli/journal/show-journal.ts';
import type { Prompts } from '../../../../src/cli/prompts.ts';
import type { JournalEntry } from '../../../../src/store/journal.ts';

const entry = (day: number, over: Partial<JournalEntry>): JournalEntry => ({
  id: `entry ${day}`,
  code: `JN-00000${day}`,
  kind: 'win',
  text: 'Moved 14 services.',
  at: new Date(Date.UTC(2026, 2, day, 12)),
  about: null,
  applicationId: null,
  feedbackId: null,
  shareable: false,
  editedAt: null,
  ...over,
});

describe('a story', () => {
  it('is asked for part by part, and may lack some', async () => {
    const answers = ['The tide table', 'Two ports shared one.', '', 'I split it.', ''];
    const asked: string[] = [];
    const prompts = {
      ask: async (question: string) => {
        asked.push(question);
        return answers[asked.length - 1] as string;
      },
    } as unknown as Prompts;
    expect(await askStory(prompts)).toBe(
      'The tide table\nSituation: Two ports shared one.\nAction: I split it.',
    );
    expect(asked.map((question) => question.split('.')[0])).toEqual([
      'What shall the story be called?',
      'Situation',
      'Task',
      'Action',
      'Result',
    ]);
  });
});

describe('the journal', () => {
  const journal = [
    entry(1, { kind: 'lesson', text: 'Be short.', about: 'Ines Corvi, Tidewater' }),
    entry(2, { kind: 'pitch', text: 'I make ports run.' }),
    entry(3, { kind: 'win', shareable: true }),
    entry(4, { kind: 'pitch', text: 'I make small ports run.' }),
    entry(5, { kind: 'lesson', text: 'Say for whom.\u001b[2J' }),
  ];

  it('is listed with what each entry is, and does nothing to the terminal', () => {
    const shown = showEntries(journal, 'Europe/Berlin');
    expect(shown).toContain(' 1 Mar 2026  JN-000001  lesson, Ines Corvi, Tidewater\n             Be short.');
    expect(shown).toContain('JN-000003  win, shared');
    expect(shown).toContain('JN-000004  pitch 2');
    expect(shown).not.toContain('\u001b');
  });

  it('shows the pitch with what led to it and what came since', () => {
    expect(showPitch(journal, 'Europe/Berlin')).toMatch(
      /^Version 2 of your pitch\nJN-000004.*small ports run\.\n\nLearned since:\n {2}JN-000005 {2}Say for whom\./s,
    );
    expect(showPitch([], 'Europe/Berlin')).toContain('There is no pitch yet');
  });

  it('is Markdown, in which a text of somebody else stays text', () => {
    const hostile = entry(6, { kind: 'lesson', text: '<img src=x>\n# [Click](https://x.example)\n\n*you*' });
    const markdown = journalAsMarkdown([...journal, hostile], 'Europe/Berlin');
    expect(markdown.match(/^## .*/gm)).toEqual(['## Pitch', '## Wins', '## Lessons']);
    expect(markdown).toContain(
      '### 6 Mar 2026, JN-000006\n\n> \\<img src=x\\>  \n> \\# \\[Click\\](https://x.example)',
    );
  });
});
