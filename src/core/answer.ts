export const ANSWERS = ['feedback', 'warm', 'opt_out', 'out_of_office', 'bounce', 'other'] as const;
/**
 * What somebody, or their mail server, says to an email of ours. `warm`: kind words and no feedback. `bounce`: it could
 * not be delivered. `other`: a question, a proposal, anything that is the owner's to answer.
 */
export type AnswerKind = (typeof ANSWERS)[number];

/** What an answer to an email of ours says, and the words that show it. */
export interface Answer {
  is: AnswerKind;
  evidence: string;
  /** Of feedback: the writer's own words, verbatim, without what they quote and without their signature. */
  feedback: string | null;
  /** The writer asks or proposes something: an answer is the owner's to give. */
  asksSomething: boolean;
  /** Of an out-of-office answer: when they are back; null when it does not say. */
  backAt: Date | null;
  /** Of a bounce: the address that did not work, and whether it never will (RFC 3463: a class 5 code). */
  bounce: { address: string | null; isHard: boolean; reason: string } | null;
}
