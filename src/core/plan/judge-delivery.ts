/** How far a delivery came. `message`: all but its last bytes. `answer`: the dot is out, or may be. */
export type DeliveryPhase = 'connect' | 'log_in' | 'envelope' | 'message' | 'answer';

/**
 * What became of an attempt to hand an email to the submission server.
 * sent: the server answered the whole message with 250; it is the server's now.
 * retry: certainly not sent, and another attempt may cure it.
 * refused: certainly not sent, and the server will not take this email.
 * uncertain: the last bytes left and no answer says what became of them. Only the owner may have it sent again.
 * withheld: the ledger did not allow the hand-off, so the last bytes stayed here.
 */
export type Delivery =
  | { state: 'sent'; response: string; providerMessageId: string | null }
  | { state: 'retry'; phase: DeliveryPhase; reason: string; code: number | null }
  | { state: 'refused'; code: number; reason: string }
  | { state: 'uncertain'; reason: string }
  | { state: 'withheld'; reason: string };

/** How an attempt ended, as the connection saw it. */
export interface DeliveryEnding {
  /** `answer` from the moment that the last bytes were let go. */
  phase: DeliveryPhase;
  /** Why the ledger refused the hand-off; null when it did not. */
  withheld: string | null;
  /** What the server said to the command of this phase, or with its last breath; null when nothing came. */
  reply: string | null;
  /** The reply came whole, as the answer to the command that was waiting for one. */
  isAnswer: boolean;
  providerMessageId: string | null;
  /** What happened, as a sentence, for when no reply says it. */
  problem: string;
}

/**
 * Says what became of an email. Only a whole numeric reply decides; what the network did never does, because a
 * connection that breaks before the message looks exactly like one that breaks after it.
 */
export function judgeDelivery(ending: DeliveryEnding): Delivery {
  const code = ending.reply === null ? null : replyCode(ending.reply);
  const words = ending.reply === null ? '' : inOneLine(ending.reply);

  if (ending.withheld !== null) return { state: 'withheld', reason: inOneLine(ending.withheld) };
  if (ending.phase === 'answer') return judgeAnswer(ending, code, words);

  if (code === null || code < 400) return retry(ending.phase, join(ending.problem, words), null);
  const isFinal = code >= 500 && ending.isAnswer && isAboutThisEmail(ending.phase, code);
  return isFinal ? { state: 'refused', code, reason: words } : retry(ending.phase, words, code);
}

function judgeAnswer(ending: DeliveryEnding, code: number | null, words: string): Delivery {
  if (ending.isAnswer && code !== null) {
    if (code === 250) return { state: 'sent', response: words, providerMessageId: ending.providerMessageId };
    if (code >= 500) return { state: 'refused', code, reason: words };
    if (code >= 400) return retry('answer', words, code);
  }
  return { state: 'uncertain', reason: join(ending.problem, words) };
}

/** A log-in that is missing or refused (RFC 4954, 6) is cured by the settings and says nothing about the email. */
const LOG_IN_CODES: readonly number[] = [530, 534, 535, 538];

function isAboutThisEmail(phase: DeliveryPhase, code: number): boolean {
  return (phase === 'envelope' || phase === 'message') && !LOG_IN_CODES.includes(code);
}

/**
 * The code of a whole SMTP reply (RFC 5321, 4.2); null when it is none. All lines of a reply carry the same code, so
 * lines that disagree say nothing.
 */
export function replyCode(reply: string): number | null {
  const lines = reply.trimEnd().split(/\r?\n/);
  const codes = lines.map((line, index) => {
    const match = /^([2-5]\d\d)([ -]|$)/.exec(line);
    const continues = match?.[2] === '-';
    return match && continues === index < lines.length - 1 ? Number(match[1]) : null;
  });
  return codes.every((code) => code === codes[0]) ? (codes[0] ?? null) : null;
}

function retry(phase: DeliveryPhase, reason: string, code: number | null): Delivery {
  return { state: 'retry', phase, reason, code };
}

function join(problem: string, words: string): string {
  return words === '' ? inOneLine(problem) : `${inOneLine(problem)} It said: ${words}`;
}

/** Foreign words as one printable line, of a length that a table and a log can hold. */
function inOneLine(words: string): string {
  return words
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
