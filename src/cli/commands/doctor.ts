import { resolve } from 'node:path';
import type { Check } from '../checks/check.ts';
import { runChecks } from '../checks/run-checks.ts';
import { showCheck } from '../show-check.ts';
import { stopSignal } from '../stop-signal.ts';

/** Looks at everything that Afterword needs, and says what to do for each thing that is wrong. Exit code 1 then. */
export async function doctor({ json }: { json?: boolean }): Promise<void> {
  const stop = stopSignal();
  const checks: Check[] = [];
  for await (const check of runChecks(process.env, resolve('.env'), stop)) {
    if (stop.aborted) break;
    checks.push(check);
    if (!json) console.log(showCheck(check));
  }
  // What did not answer in time may hold the process for longer than a person waits.
  setTimeout(() => process.exit(), 15_000).unref();
  if (stop.aborted) throw new Error('Stopped before everything was looked at.');

  const ok = checks.every(({ state }) => state !== 'fail');
  console.log(json ? JSON.stringify({ ok, checks }, null, 2) : summary(checks));
  if (!ok) process.exitCode = 1;
}

function summary(checks: readonly Check[]): string {
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length;
  const start = '`npx afterword start`';
  if (count('fail') > 0) return `\nTo be put right before ${start} can do its work: ${count('fail')}.`;
  if (count('warn') > 0) return `\n${start} can run. Worth a look: ${count('warn')}.`;
  return `\nAll is well: ${start} can run.`;
}
