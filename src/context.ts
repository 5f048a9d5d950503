import type { Config } from './config.ts';
import type { Delivery } from './core/plan/judge-delivery.ts';
import { type DeliverableMessage, deliver } from './mailer/deliver.ts';
import { openTemplates, type Templates } from './mailer/render-template.ts';
import { MIGRATIONS_FOLDER, TEMPLATES_FOLDER } from './program-folders.ts';
import { openQueue, type Queue } from './queue/open-queue.ts';
import { openEmbeddedPostgres } from './store/embedded-postgres.ts';
import { migrate } from './store/migrate.ts';
import { openStore, type Store } from './store/open-store.ts';
import { ensureOwner } from './store/owners.ts';
import type { Stamps } from './store/stamps.ts';

/** Everything that a handler may touch: each door, opened once. */
export interface Context extends AsyncDisposable {
  config: Config;
  ownerId: string;
  store: Store;
  queue: Queue;
  templates: Templates;
  now(): Date;
  /** Hands one message to the configured mail server; see `deliver`. */
  deliver(message: DeliverableMessage, handOff: () => Promise<boolean>): Promise<Delivery>;
  /** Where a test stops the process; does nothing otherwise. */
  crashPoint(name: string): void;
}

export interface ContextOptions {
  now?: () => Date;
  crashPoint?: (name: string) => void;
  /** A queue that is open already, in the place of the configured one. It is closed with the context. */
  queue?: Queue;
  /** Where the ids and times of new rows come from, when neither chance nor the clock of the machine may give them. */
  stamps?: Stamps;
}

/**
 * Opens the ledger (the embedded one, unless a database is configured), the queue and the templates; a broken one is
 * refused here, in words. What is opened first is closed last.
 */
export async function openContext(config: Config, options: ContextOptions = {}): Promise<Context> {
  const closers: (() => PromiseLike<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return { ...(await openDoors(config, options, closers)), [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDoors(
  config: Config,
  { now = () => new Date(), crashPoint = () => {}, queue: given, stamps }: ContextOptions,
  closers: (() => PromiseLike<void>)[],
): Promise<Omit<Context, typeof Symbol.asyncDispose>> {
  const templates = await openTemplates(TEMPLATES_FOLDER, config.templatesDir);

  const embedded = config.databaseUrl ? null : await openEmbeddedPostgres(config.dataDir);
  if (embedded) closers.push(() => embedded.close());
  const databaseUrl = config.databaseUrl ?? (embedded as { url: string }).url;
  await migrate(databaseUrl, MIGRATIONS_FOLDER);

  const store = openStore(databaseUrl, stamps);
  closers.push(() => store[Symbol.asyncDispose]());
  const { id: ownerId } = await ensureOwner(store.ledger, 'me');

  const queue =
    given ??
    (await openQueue(
      config.redisUrl
        ? { backend: 'redis', redisUrl: config.redisUrl }
        : { backend: 'postgres', databaseUrl },
    ));
  closers.push(() => queue.close());

  const deliverHere: Context['deliver'] = (message, handOff) => {
    if (!config.smtp) throw new Error('no mail server is configured: set SMTP_HOST');
    return deliver(config.smtp, message, handOff, { crashPoint });
  };
  return { config, ownerId, store, queue, templates, now, crashPoint, deliver: deliverHere };
}
