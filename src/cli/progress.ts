const WIDTH = 30;
/** What stands beside the bar. */
const REST_WIDTH = 48;
const SHOWN_EVERY_MS = 200;
/** Where nobody watches, a line now and then keeps a log short. */
const LINE_EVERY_MS = 15_000;

interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** A piece of work that goes on for a while, shown on stderr: a bar for a person, lines now and then for a log. */
export interface Progress {
  /** So much is done, of which unit the rate counts. */
  at(done: number, counted: number): void;
  end(): void;
}

/** Begins to show one. `what` it is, how much there is of it, and what one of those is that its rate counts. */
export function showProgress(
  { what, total, unit }: { what: string; total: number; unit: string },
  { terminal = process.stderr as Terminal, now = Date.now } = {},
): Progress {
  const startedAt = now();
  const isWatched = terminal.isTTY === true;
  // A line that wraps cannot be written over.
  const columns = terminal.columns ?? 80;
  const width = isWatched ? Math.max(0, Math.min(WIDTH, columns - REST_WIDTH)) : WIDTH;
  let shownAt = isWatched ? 0 : startedAt;
  const show = (done: number, counted: number) => {
    shownAt = now();
    const line = lineOf({
      what,
      unit,
      width,
      share: total > 0 ? Math.min(1, done / total) : 1,
      counted,
      ms: now() - startedAt,
    });
    terminal.write(isWatched ? `\r\u001b[K${line.slice(0, columns - 1)}` : `${line}\n`);
  };
  let last: [number, number] = [0, 0];
  return {
    at(done, counted) {
      last = [done, counted];
      if (now() - shownAt >= (isWatched ? SHOWN_EVERY_MS : LINE_EVERY_MS)) show(done, counted);
    },
    end() {
      show(...last);
      if (isWatched) terminal.write('\n');
    },
  };
}

interface Shown {
  what: string;
  unit: string;
  width: number;
  share: number;
  counted: number;
  ms: number;
}

function lineOf(at: Shown): string {
  const { what, width, share, counted, ms } = at;
  const unit = counted === 1 ? at.unit : `${at.unit}s`;
  const filled = Math.round(share * width);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
  const rate = ms > 0 ? Math.round((counted / ms) * 1000) : 0;
  const rest = share > 0 && share < 1 ? `, ${inWords((ms / share) * (1 - share))} left` : '';
  return `${what} ${bar} ${Math.floor(share * 100)}%  ${counted} ${unit}, ${rate}/s${rest}`;
}

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
