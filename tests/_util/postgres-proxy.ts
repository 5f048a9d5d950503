import { connect, createServer, type Socket } from 'node:net';

export interface PostgresProxy {
  url: string;
  /**
   * The next statement with these words is carried out, but its answer is lost together with every connection: it is
   * done, and who asked for it cannot know. Null: no more of it.
   */
  loseAnswerTo(words: string | null): void;
  /** Cuts every connection that there is; new ones are welcome. */
  drop(): void;
  /** Cuts every connection and refuses new ones. */
  cut(): Promise<void>;
  restore(): Promise<void>;
}

/** Stands between a program and its PostgreSQL, and can be away for a while without stopping the server. */
export async function startPostgresProxy(serverUrl: string): Promise<PostgresProxy> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  let lost: string | null = null;

  const proxy = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
    incoming.on('data', (chunk) => {
      if (lost !== null && chunk.includes(lost)) {
        lost = null;
        outgoing.unpipe(incoming);
        outgoing.once('data', drop).resume();
      }
    });
    incoming.pipe(outgoing);
    outgoing.pipe(incoming);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = new URL(serverUrl);
  url.port = String(port);
  return {
    url: url.href,
    loseAnswerTo: (words) => {
      lost = words;
    },
    drop,
    cut: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        drop();
      }),
    restore: () => listen(port),
  };
}
