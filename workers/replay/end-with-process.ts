const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `endNow` when this process ends otherwise than by going on to its end: by a signal that nobody handles, or by a
 * second one that does not wait for what the first began. Answers with how to take that back.
 */
export function endWithProcess(endNow: () => void): () => void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    const isHandled = process.listenerCount(signal) > 1;
    if (isHandled && !isStopping) {
      isStopping = true;
      return;
    }
    release();
    endNow();
    // With its last listener gone, the signal does what it does by itself.
    if (!isHandled) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', endNow);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', endNow);
  // Before others, of whom one may end the process at once.
  for (const signal of SIGNALS) process.prependListener(signal, onSignal);
  return release;
}
