import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({ startedAt: z.coerce.date() });

/**
 * When the story of this demo begins. It is kept, so that a demo that was stopped or killed tells the same story, with
 * the same bytes, when it is started again.
 */
export async function openStory(folder: string, now: Date): Promise<{ startedAt: Date; isNew: boolean }> {
  const file = join(folder, 'story.json');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return { ...schema.parse(JSON.parse(kept)), isNew: false };

  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ startedAt: now }));
  return { startedAt: now, isNew: true };
}
