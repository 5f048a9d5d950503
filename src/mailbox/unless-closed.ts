/** The work's end, or the reason why the connection was closed: a command of a dead connection may never come to an end. */
export function unlessClosed<T>(work: Promise<T>, closed: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onClosed = () => reject(closed.reason);
    closed.addEventListener('abort', onClosed, { once: true });
    if (closed.aborted) onClosed();
    work.then(resolve, reject).finally(() => closed.removeEventListener('abort', onClosed));
  });
}
