export const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const;
/** The four parts that an interviewer listens for. */
export type StoryPart = (typeof STORY_PARTS)[number];

/** What somebody is asked for each of them. */
export const STORY_QUESTIONS: Readonly<Record<StoryPart, string>> = {
  situation: 'Where did it happen, and what was going on?',
  task: 'What was yours to do?',
  action: 'What did you do yourself?',
  result: 'What came of it, in numbers if there are any?',
};

/** A story of the journal. */
export interface Story {
  /** What stands above its parts: a title, or the whole of a story that was told without them. */
  head: string;
  parts: Readonly<Partial<Record<StoryPart, string>>>;
}

/** "S: …", "Task - …", "**Action:** …", "4. Result: …": at the beginning of a line, in any order. */
const PART_LINE =
  /^\s{0,8}(?:[-*•]\s{1,3}|\d[.)]\s{1,3})?[*_]{0,2}(situation|task|actions?|results?|[star])[*_]{0,2}(?:\s{0,3}[:：︰﹕∶]|\s{1,3}[-–—](?=\s))[*_]{0,2}(.*)$/isu;

/** The end of a sentence, with a part on the same line behind it: "… shared one table. Task: …" */
const BEFORE_PART = /([.!?;…])[ \t]{1,4}(?=(?:Situation|Task|Actions?|Results?):\s)/g;

/** Whether some words begin a part of a story. */
export function beginsPart(words: string): boolean {
  return PART_LINE.test(words.slice(0, 2_000));
}

/** Reads a story as its owner wrote it: a part runs on to the next one, and one that is said twice says both. */
export function readStory(text: string): Story {
  const head: string[] = [];
  const said = new Map<StoryPart, string[]>();
  let lines = head;
  for (const line of text.replace(BEFORE_PART, '$1\n').split('\n')) {
    const found = PART_LINE.exec(line.slice(0, 2_000));
    const part = found && partOf(found[1]!);
    if (part) {
      lines = said.get(part) ?? [];
      said.set(part, lines);
    }
    lines.push(part ? line.slice(line.length - restLength(line, found[2]!)).trimStart() : line);
  }
  const told = STORY_PARTS.map((part) => [part, tidy(said.get(part) ?? [])] as const);
  return { head: tidy(head), parts: Object.fromEntries(told.filter(([, words]) => words !== '')) };
}

/** A story as it is kept: what stands above, and its parts in the order in which they are told. */
export function writeStory({ head, parts }: Story): string {
  const told = STORY_PARTS.flatMap((part) => (parts[part] ? [`${partName(part)}: ${parts[part]}`] : []));
  return [...(head ? [head] : []), ...told].join('\n');
}

/** The parts that are not told yet. */
export function missingParts({ parts }: Story): StoryPart[] {
  return STORY_PARTS.filter((part) => !parts[part]);
}

/** Whether a text is parts of a story and nothing else. */
export function isPartsAlone(text: string): boolean {
  const { head, parts } = readStory(text);
  return head === '' && Object.keys(parts).length > 0;
}

/** A story with what its owner adds to it: parts alone take their places, anything else is a new story. */
export function retoldStory(before: string, added: string): string {
  const more = readStory(added);
  if (!isPartsAlone(added)) return writeStory(more);
  const story = readStory(before);
  return writeStory({ head: story.head, parts: { ...story.parts, ...more.parts } });
}

function partOf(word: string): StoryPart {
  const letter = word[0]!.toLowerCase();
  return STORY_PARTS.find((part) => part.startsWith(letter)) as StoryPart;
}

/** A part as it is written before its text. */
export function partName(part: StoryPart): string {
  return part[0]!.toUpperCase() + part.slice(1);
}

/** What stands behind the name of a part, however long its line is. */
function restLength(line: string, rest: string): number {
  return rest.length + Math.max(0, line.length - 2_000);
}

function tidy(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
