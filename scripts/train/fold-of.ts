import { createHash } from 'node:crypto';

/** Which of so many parts a writer belongs to: all of one writer's mails are in one, whatever else is in the corpus. */
export function foldOf(writer: string, folds: number): number {
  return createHash('sha256').update(writer).digest().readUInt32BE(0) % folds;
}
