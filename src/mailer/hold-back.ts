import { Readable } from 'node:stream';

/** Enough to hold the line end that the dot follows. */
const HELD_BYTES = 16;

/** Called at the named moments of a delivery, so that a test can stop the process there. */
export type CrashPoint = (name: string) => void;

/**
 * unread: the server has not asked for the message yet. streaming: all but its last bytes is leaving. asked: the
 * ledger is being asked. given: the last bytes were let go. refused: they stay here.
 */
export type HeldState = 'unread' | 'streaming' | 'asked' | 'given' | 'refused';

/** A message whose last bytes, and so the dot after them, wait for the ledger's word. */
export interface HeldMessage {
  /** The connection reads it only once the server has asked for the message (354). */
  readonly stream: Readable;
  state(): HeldState;
  /** Why the ledger refused; null when it did not. */
  refusal(): string | null;
  /** From now on the last bytes stay here, unless they are gone already. */
  stop(): void;
  /** Settles once the ledger has answered; at once when it is not being asked. Never throws. */
  answered(): Promise<void>;
}

/**
 * Streams a message but for its last bytes, then asks `handOff`; they leave only when that resolves `true` and nobody
 * said stop in the meantime. Otherwise `onRefused` is called.
 */
export function holdBack(
  raw: Buffer,
  handOff: () => Promise<boolean>,
  onRefused: () => void,
  crashPoint: CrashPoint,
): HeldMessage {
  const cut = Math.max(0, raw.length - HELD_BYTES);
  const parts = [raw.subarray(0, cut >> 1), raw.subarray(cut >> 1, cut)].filter((part) => part.length > 0);
  let state: HeldState = 'unread';
  let refusal: string | null = null;
  let stopped = false;
  let answer = Promise.resolve();

  async function askLedger(): Promise<void> {
    state = 'asked';
    crashPoint('before-hand-off');
    refusal = await refusalOf(handOff);
    if (refusal !== null) {
      state = 'refused';
      onRefused();
    } else if (!stopped) {
      state = 'given';
      crashPoint('after-hand-off');
      stream.once('end', () => setImmediate(crashPoint, 'after-dot'));
      stream.push(raw.subarray(cut));
      stream.push(null);
    }
  }

  const stream = new Readable({
    read() {
      if (stopped || state === 'asked' || state === 'given' || state === 'refused') return;
      if (state === 'unread') crashPoint('message-asked-for');
      else if (parts.length > 0) crashPoint('mid-body');
      state = 'streaming';
      const part = parts.shift();
      if (part) this.push(part);
      else answer = askLedger();
    },
  });

  return {
    stream,
    state: () => state,
    refusal: () => refusal,
    stop: () => {
      stopped = true;
    },
    answered: () => answer,
  };
}

async function refusalOf(handOff: () => Promise<boolean>): Promise<string | null> {
  try {
    return (await handOff()) === true ? null : 'the ledger no longer allows it';
  } catch (error) {
    return `the ledger could not be asked: ${error instanceof Error ? error.message : String(error)}`;
  }
}
