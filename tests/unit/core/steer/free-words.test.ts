import { describe, expect, it } from 'vitest';
import { freeWords } from '../../../../src/core/steer/free-words.ts';

const free = (text: string) => freeWords(text.split('\n'));

describe('what is said beside commands', () => {
  it.each([
    'I would prepare two more examples, and ask for the agenda.',
    'More sleep.',
    'Send fewer applications, and better ones.',
    'I am happy to say that I would do it all again.',
    'First, the harbour.\n\nThen the night shift, because nobody else wanted it.',
  ])('is kept as it stands: %j', (text) => {
    expect(free(text)).toBe(text);
    expect(free(`Hi Afterword,\n\n${text}\n\nThanks!\nRobin`)).toBe(text);
    expect(free(`${text}\n\nBest regards,\nRobin Vey`)).toBe(text);
    expect(free(`${text}\n\n\nSent from my iPhone`)).toBe(text);
    expect(free(`${text}\n\nGet Outlook for iOS`)).toBe(text);
    expect(free(`Thanks a lot!\n${text}`)).toBe(text);
  });

  it.each([
    '',
    'Thanks!',
    'thank you',
    'Thanks a lot for this!',
    'Danke!',
    'Thanks,\nRobin',
    'Hi,\n\nthank you!\n\nRobin Vey',
    'Ok, got it. Thanks.',
    'Great!',
    'Nice one.',
    'Robin',
    'Sent from my iPhone',
    '👍',
  ])('is nothing when it is thanks or a nod: %j', (text) => {
    expect(free(text)).toBe('');
  });
});
