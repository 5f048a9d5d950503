import { judgeRecipient } from './judge-recipient.ts';
import { judgeTime } from './judge-time.ts';
import { judgeWords } from './judge-words.ts';
import { type Fault, type Sent, sentOnes, tell, type YearQuestion } from './judged.ts';

/** Reads every email that left to other people than the owner, and names what a careful person would not have sent. */
export function findFaults(question: YearQuestion): Fault[] {
  const all = sentOnes(question);
  return all.flatMap((one) => [
    ...judgeRecipient(one, question),
    ...judgeTime(one, question, all),
    ...judgeWords(one, question),
    ...judgeRepetition(one, all),
  ]);
}

/** Once per person and purpose, and one person for each end. */
function judgeRepetition(one: Sent, all: readonly Sent[]): Fault[] {
  if (one.row.kind === 'stay_in_touch') return [];
  const again = all.find(
    (other) =>
      other.row.id > one.row.id &&
      other.row.kind === one.row.kind &&
      other.truth !== null &&
      other.truth === one.truth,
  );
  return again
    ? [{ kind: 'twice', what: `${tell(one.row, one.truth)} and ${tell(again.row, again.truth)}` }]
    : [];
}
