import type { Reading } from '../reading.ts';
import { readBounce, wholeText } from './read-bounce.ts';

/** All that an email could be known by as the answer to one of ours. */
export interface AnswerMarks {
  /** Message-IDs that it answers, or that a bounce returns; the closest last. */
  messageIds: readonly string[];
  /** Our own references (X-Reply-Ref): ids of emails of ours. */
  replyRefs: readonly string[];
  /** Who writes. */
  addresses: readonly string[];
  names: readonly string[];
  /** A report names whom it could not reach, not who it is from. */
  isBounce: boolean;
}

const MOST_IDS = 200;
const MOST_TEXT = 100_000;
/** As the header of a returned message stands in the text of some bounces. */
const ID_IN_TEXT = /<[^<>\s@]{1,250}@[^<>\s@]{1,250}>/g;
const REF_IN_TEXT = /\bX-Reply-Ref:\s{0,5}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an incoming email could be known by; the ledger is asked for emails of ours by these. */
export function answerMarks(reading: Reading): AnswerMarks {
  const { original } = reading;
  const { deliveryReport, from, fromName } = original;
  const isBounce = readBounce(reading) !== null;
  const text = isBounce ? wholeText(reading).slice(0, MOST_TEXT) : '';
  const ids = [
    ...(text.match(ID_IN_TEXT) ?? []).slice(0, MOST_IDS),
    ...original.references.slice(-MOST_IDS),
    ...(deliveryReport?.returned?.messageId ? [deliveryReport.returned.messageId] : []),
  ];
  const refs = [...text.matchAll(REF_IN_TEXT)].slice(0, MOST_IDS).map((match) => match[1]!);
  const returned = deliveryReport?.returned?.replyRef;
  return {
    messageIds: [...new Set(ids)],
    replyRefs: [...new Set([...refs, ...(returned && UUID.test(returned) ? [returned] : [])])],
    addresses: isBounce || !from ? [] : [from.address],
    names: isBounce || !fromName ? [] : [fromName],
    isBounce,
  };
}
