import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

// Prisma's own schema engine, the same build that its command line carries, run from npm's copy: the native one
// would have to be downloaded.

const root = fileURLToPath(new URL('..', import.meta.url));
const CHAR = 18;
const TEXT = 25;

/** The SQL that leads from what the migrations make to what schema.prisma says; null when they agree. */
export async function diffMigrationsToSchema(serverUrl: string): Promise<string | null> {
  const schemaPath = join(root, 'prisma/schema.prisma');
  const content = readFileSync(schemaPath, 'utf8');
  startEngine();
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: [[schemaPath, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new ScratchDatabases(serverUrl) as never),
  );
  const answer = await schemaEngine.diff({
    from: { tag: 'migrations', ...listMigrations() },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content }] },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  } as never);
  return answer.exitCode === 2 ? (answer.stdout ?? '') : null;
}

// Node has it, and its types do not say so.
const { WebAssembly: wasm } = globalThis as unknown as {
  WebAssembly: {
    Module: new (bytes: Uint8Array) => object;
    Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
  };
};

let started = false;
function startEngine(): void {
  if (started) return;
  const path = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')).replace(/\.js$/, '_bg.wasm');
  const module = new wasm.Module(readFileSync(path));
  const instance = new wasm.Instance(module, { './schema_engine_bg.js': engine as never });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  // The engine looks here when it breaks, and would hide the reason if nothing were there.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  started = true;
}

function listMigrations() {
  const baseDir = join(root, 'prisma/migrations');
  const lockfile = join(baseDir, 'migration_lock.toml');
  return {
    baseDir,
    shadowDbInitScript: '',
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    migrationDirectories: readdirSync(baseDir)
      .filter((name) => existsSync(join(baseDir, name, 'migration.sql')))
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      })),
  };
}

/** The stock adapter splits scripts at every semicolon and takes the real database for the shadow one. */
class ScratchDatabases {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #server: pg.PoolConfig;

  constructor(serverUrl: string) {
    const url = new URL(serverUrl);
    this.#server = {
      host: url.hostname,
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: url.pathname.slice(1),
    };
  }

  connect() {
    return this.#open(this.#server, async () => {});
  }

  async connectToShadowDb() {
    const client = new pg.Client(this.#server);
    await client.connect();
    const database = `shadow_${randomUUID().replaceAll('-', '')}`;
    await client.query(`CREATE DATABASE ${database}`);
    return this.#open({ ...this.#server, database }, async () => {
      await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
      await client.end();
    });
  }

  async #open(config: pg.PoolConfig, afterwards: () => Promise<void>) {
    const pool = new pg.Pool({ ...config, max: 1 });
    pool.on('error', () => {});
    const adapter = await new PrismaPg(pool).connect();
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
    let charColumns: number[] = [];
    // The adapter refuses the type "char" of the system tables; it is given as text and named right afterwards.
    pool.query = (async (...args: unknown[]) => {
      const result = await query(...args);
      const fields = result.fields ?? [];
      charColumns = fields.flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []));
      for (const index of charColumns) fields[index]!.dataTypeID = TEXT;
      return result;
    }) as never;
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (params: Parameters<typeof queryRaw>[0]) => {
        const result = await queryRaw(params);
        for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
        return result;
      },
      executeScript: async (script: string) => void (await pool.query(script)),
      dispose: async () => {
        await pool.end();
        await afterwards();
      },
    });
  }
}
