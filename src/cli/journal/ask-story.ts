import {
  partName,
  STORY_PARTS,
  STORY_QUESTIONS,
  type StoryPart,
  writeStory,
} from '../../core/journal/story.ts';
import type { Prompts } from '../prompts.ts';

/** Asks for a story part by part, as interviewers listen for it; a part may be left out. */
export async function askStory(prompts: Prompts): Promise<string> {
  const head = await prompts.ask('What shall the story be called?');
  const parts: Partial<Record<StoryPart, string>> = {};
  for (const part of STORY_PARTS) {
    const told = await prompts.ask(`${partName(part)}. ${STORY_QUESTIONS[part]}`);
    if (told !== '') parts[part] = told;
  }
  return writeStory({ head, parts });
}
