import { createConnection, createServer, type Socket } from 'node:net';

export interface HalfOpenProxy {
  port: number;
  /** How many connections were ever made. */
  connections(): number;
  /** From now on nothing is forwarded, in either direction, and no end is told: a cable pulled out far away. */
  freeze(): void;
  /** New connections are forwarded again; the frozen ones stay frozen. */
  thaw(): void;
  /** Ends every connection, each with a reset. */
  drop(): void;
  /** Ends a connection with a reset once so many bytes of the server have passed; null for never. */
  dropAfter(bytes: number | null): void;
  stop(): Promise<void>;
}

/** Stands between a client and a server of this machine, and fails as networks do. */
export async function startHalfOpenProxy(targetPort: number): Promise<HalfOpenProxy> {
  const pairs = new Set<{ client: Socket; server: Socket; frozen: boolean }>();
  let frozen = false;
  let dropAfter: number | null = null;
  let connections = 0;

  const proxy = createServer((client) => {
    connections += 1;
    const server = createConnection(targetPort, '127.0.0.1');
    const pair = { client, server, frozen };
    pairs.add(pair);
    let passed = 0;
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    client.on('data', (chunk) => void (pair.frozen || server.write(chunk)));
    server.on('data', (chunk) => {
      passed += chunk.length;
      if (pair.frozen) return;
      client.write(chunk);
      if (dropAfter !== null && passed > dropAfter) client.resetAndDestroy();
    });
    for (const socket of [client, server]) {
      socket.on('error', () => {});
      socket.on('close', () => void (pair.frozen || end()));
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');

  const dropAll = () => {
    for (const { client, server } of pairs) {
      client.resetAndDestroy();
      server.destroy();
    }
    pairs.clear();
  };
  return {
    port: address.port,
    connections: () => connections,
    freeze() {
      frozen = true;
      for (const pair of pairs) pair.frozen = true;
    },
    thaw() {
      frozen = false;
    },
    drop: dropAll,
    dropAfter(bytes) {
      dropAfter = bytes;
    },
    async stop() {
      dropAll();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
