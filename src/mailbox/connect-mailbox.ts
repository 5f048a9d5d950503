import { ImapFlow } from 'imapflow';
import { connectionOptions, IMAP_TIMEOUTS, type ImapSettings, type ImapTimeouts } from './imap-settings.ts';

/** One logged-in connection. It is never opened again: after `closed` a new one is made. */
export interface MailboxConnection {
  client: ImapFlow;
  /** Aborted, with the reason, once the connection has ended for whatever cause. */
  closed: AbortSignal;
  /** Called when the server hints at a change, until the connection has ended. */
  onHint(listener: () => void): void;
  /** Ends the connection at once. Nothing of it is heard of afterwards. */
  close(reason?: Error): void;
}

/** Connects and logs in. Throws what the server or the network said; nothing is left open then. */
export async function connectMailbox(
  settings: ImapSettings,
  timeouts: Partial<ImapTimeouts> = {},
  stop?: AbortSignal,
): Promise<MailboxConnection> {
  const client = new ImapFlow(connectionOptions(settings, { ...IMAP_TIMEOUTS, ...timeouts }));
  const closed = new AbortController();
  const close = (reason: Error = new Error('the connection was closed')) => {
    if (closed.signal.aborted) return;
    closed.abort(reason);
    client.close();
  };
  // Without a listener from the very start an error event ends the process.
  client.on('error', close);
  client.on('close', () => {
    const words = client.byeReason ?? 'the server closed the connection';
    close(Object.assign(new Error(words), { code: 'NoConnection' }));
  });

  const onStop = () => close(new Error('stopped'));
  stop?.addEventListener('abort', onStop, { once: true });
  closed.signal.addEventListener('abort', () => stop?.removeEventListener('abort', onStop));
  if (stop?.aborted) onStop();
  try {
    await client.connect();
  } catch (error) {
    close();
    throw error;
  }
  return {
    client,
    closed: closed.signal,
    onHint(listener) {
      client.on('exists', () => void (closed.signal.aborted || listener()));
    },
    close,
  };
}
