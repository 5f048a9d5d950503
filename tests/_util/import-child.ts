import { openContext } from '../../src/context.ts';
import type { ArchiveKind } from '../../src/mailbox/archive/old-mail.ts';
import { openArchive } from '../../src/mailbox/archive/open-archive.ts';
import { sandboxIdentity } from '../../src/sandbox/sandbox-identity.ts';
import { keepArchive } from '../../workers/import/keep-archive.ts';
import { readImported } from '../../workers/import/read-imported.ts';
import { type Servers, settingsFor } from './a-running-afterword.ts';

/** An import as a process of its own, which kills itself when it passes a point for the so-manieth time. */
export interface ImportOrder {
  servers: Servers;
  kind: ArchiveKind;
  path: string;
  atOnce: number;
  dies: { at: string; time: number };
}

const { servers, kind, path, atOnce, dies } = JSON.parse(process.argv[2] as string) as ImportOrder;
let passed = 0;
const crashPoint = (name: string) => {
  if (name !== dies.at) return;
  passed += 1;
  if (passed === dies.time) process.kill(process.pid, 'SIGKILL');
};
await using context = await openContext(settingsFor(servers), { crashPoint });
const { ownerAddresses } = sandboxIdentity;
const archive = await openArchive(kind, path, { maxMailBytes: 40_000_000, now: new Date(), ownerAddresses });
await keepArchive(kind, archive, context, { atOnce });
await readImported(context, { atOnce });
