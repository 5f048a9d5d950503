import { resolve } from 'node:path';
import { CannotReplayError } from '../../../workers/replay/cannot-replay-error.ts';
import { replayTimeline } from '../../../workers/replay-timeline.ts';
import { momentOf } from '../read-settings.ts';
import { replaySummary, showReplay } from '../replay-report.ts';
import { WrongUseError } from '../say-failure.ts';
import { stopSignal } from '../stop-signal.ts';

/** Shows what Afterword would have done with the mail of a timeline, without touching a mailbox or its own ledger. */
export async function replay(
  timeline: string,
  { settings, out, until, json }: { settings: string; out: string; until?: string; json?: boolean },
): Promise<void> {
  const end = until === undefined ? {} : { until: momentOf(until, '--until') };
  const replayed = await replayTimeline({ timeline, settings, out, stop: stopSignal(), ...end }).catch(
    (error) => {
      throw error instanceof CannotReplayError ? new WrongUseError(error.message) : error;
    },
  );
  const folder = resolve(out);
  console.log(
    json
      ? JSON.stringify({ out: folder, ...replaySummary(replayed) }, null, 2)
      : showReplay(replayed, folder),
  );
}
