import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LABELS, REJECTION_KINDS } from '../../src/core/outcome.ts';
import { LANGUAGES } from '../../src/core/reading.ts';

const ORDINARY = /usual|more|mailbox/;

const corpusMail = z
  .object({
    id: z.string().min(1),
    lang: z.enum(LANGUAGES),
    gold: z.enum(LABELS),
    kind: z.enum(REJECTION_KINDS).optional(),
    /** Who wrote it: a person, a company, a newsletter. */
    writer: z.string().min(1),
    /** Its wording: two mails of one template differ in details. */
    template: z.string().min(1),
    /** The employer, if the mail names it; left out where nobody has looked. */
    company: z.string().nullish(),
    role: z.string().nullish(),
    subject: z.string().nullable(),
    from: z.string().nullable(),
    body: z.string().min(1),
  })
  .refine(({ gold, kind }) => (gold === 'rejection') === (kind !== undefined), {
    error: 'a rejection has a kind, and nothing else has one',
  });

/** A labelled mail of our own corpus; `corpus/README.md` says what the fields mean. */
export type CorpusMail = z.infer<typeof corpusMail> & {
  /** Whether it is of a file of ordinary mail; the other files are harder than a mailbox. */
  ordinary: boolean;
};

/** All mails of a folder's `.jsonl` files, in the order of their names. A wrong line is thrown with its place. */
export function readCorpus(folder: string): CorpusMail[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line, at) => {
        const parsed = corpusMail.safeParse(JSON.parse(line));
        if (parsed.success) return { ...parsed.data, ordinary: ORDINARY.test(name) };
        throw new Error(`${join(folder, name)}:${at + 1}: ${z.prettifyError(parsed.error)}`);
      }),
  );
}
