/**
 * Aborted by the first SIGINT or SIGTERM: what runs is finished and closed. The second one ends the process at once;
 * nothing is lost by it, the ledger goes on from where it was.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
      process.once(signal, () => process.kill(process.pid, 'SIGKILL'));
    });
  }
  return stop.signal;
}
