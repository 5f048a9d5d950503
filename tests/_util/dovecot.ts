import { spawn, spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';

export interface Dovecot {
  host: string;
  port: number;
  user: string;
  password: string;
  /** Puts a message into a folder as a delivery agent does: a new file in the Maildir. */
  deliver(raw: string | Buffer, options?: { folder?: string; at?: Date }): Promise<void>;
  /** A second client with full rights, for what an owner might do from elsewhere. */
  asOwner<T>(act: (client: ImapFlow) => Promise<T>): Promise<T>;
  createFolder(folder: string): Promise<void>;
  /** Deletes a folder and makes it anew: another UIDVALIDITY, the UIDs again from 1. */
  recreateFolder(folder: string): Promise<void>;
  /** UID and flags of every email of a folder. */
  flags(folder?: string): Promise<Record<number, string[]>>;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const USER = 'jobs@inbox.example';
const PASSWORD = 'a secret of tests';

/** Starts a Dovecot of the test's own on a free port of this machine, with an empty Maildir and one user. */
export async function startDovecot(): Promise<Dovecot> {
  const binary = findDovecot();
  const dir = await mkdtemp(join(tmpdir(), 'afterword-dovecot-'));
  const port = await freePort();
  const owner = await mailOwner();
  const maildir = join(dir, 'mail', 'Maildir');
  for (const part of ['cur', 'new', 'tmp']) await mkdir(join(maildir, part), { recursive: true });
  await writeFile(
    join(dir, 'users'),
    `${USER}:{PLAIN}${PASSWORD}:${owner.uid}:${owner.gid}::${join(dir, 'mail')}\n`,
  );
  await writeFile(join(dir, 'dovecot.conf'), configuration(dir, port, owner));
  await chmod(dir, 0o755);
  if (owner.uid !== process.getuid?.())
    spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, join(dir, 'mail')]);

  const server = spawn(binary, ['-F', '-c', join(dir, 'dovecot.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  server.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await listening(port, async () => {
    if (server.exitCode === null) return;
    const log = await readFile(join(dir, 'log'), 'utf8').catch(() => '');
    throw new Error(`dovecot did not start: ${complaint}${log}`);
  });

  let delivered = 0;
  const folderPath = (folder: string) => (folder === 'INBOX' ? maildir : join(maildir, `.${folder}`));
  const asOwner = async <T>(act: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({
      host: HOST,
      port,
      secure: false,
      auth: { user: USER, pass: PASSWORD },
      logger: false,
    });
    client.on('error', () => {});
    await client.connect();
    try {
      return await act(client);
    } finally {
      await client.logout().catch(() => {});
    }
  };

  return {
    host: HOST,
    port,
    user: USER,
    password: PASSWORD,
    asOwner,
    async deliver(raw, { folder = 'INBOX', at = new Date() } = {}) {
      delivered += 1;
      // Dovecot numbers new files in the order of their names.
      const name = `${1_700_000_000 + delivered}.M${delivered}P1.test`;
      const file = join(folderPath(folder), 'tmp', name);
      await writeFile(file, raw);
      await utimes(file, at, at);
      if (owner.uid !== process.getuid?.()) await chown(file, owner.uid, owner.gid);
      await rename(file, join(folderPath(folder), 'new', name));
    },
    createFolder: (folder) => asOwner(async (client) => void (await client.mailboxCreate(folder))),
    recreateFolder: (folder) =>
      asOwner(async (client) => {
        await client.mailboxDelete(folder);
        await client.mailboxCreate(folder);
      }),
    flags: (folder = 'INBOX') =>
      asOwner(async (client) => {
        await client.mailboxOpen(folder, { readOnly: true });
        const emails = await client.fetchAll('1:*', { uid: true, flags: true }).catch(() => []);
        return Object.fromEntries(emails.map(({ uid, flags }) => [uid, [...(flags ?? [])].sort()]));
      }),
    async stop() {
      server.kill('SIGTERM');
      await exited;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function findDovecot(): string {
  const found = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', 'dovecot'].find(
    (path) => spawnSync(path, ['--version']).status === 0,
  );
  if (!found) throw new Error('These tests need Dovecot. Install it: apt-get install -y dovecot-imapd');
  return found;
}

interface Account {
  name: string;
  group: string;
  uid: number;
  gid: number;
}

/** Dovecot opens no mail as root: there, a system account owns it. */
async function mailOwner(): Promise<Account> {
  const { username, uid, gid } = userInfo();
  if (uid === 0) return { name: 'nobody', group: 'nogroup', uid: 65534, gid: 65534 };
  const groups = (await readFile('/etc/group', 'utf8')).split('\n').map((line) => line.split(':'));
  const group = groups.find((fields) => fields[2] === String(gid))?.[0] ?? username;
  return { name: username, group, uid, gid };
}

function configuration(dir: string, port: number, owner: Account): string {
  const isRoot = process.getuid?.() === 0;
  return `
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/log
protocols = imap
listen = ${HOST}
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0 secs
mail_location = maildir:~/Maildir
mail_home = ${dir}/mail
first_valid_uid = ${isRoot ? 1 : owner.uid}
first_valid_gid = 1
${isRoot ? '' : `default_internal_user = ${owner.name}\ndefault_internal_group = ${owner.group}\ndefault_login_user = ${owner.name}\n`}
mail_max_userip_connections = 100
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  ${isRoot ? '' : 'chroot ='}
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
namespace inbox {
  inbox = yes
}
passdb {
  driver = passwd-file
  args = username_format=%u ${dir}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${dir}/users
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

async function listening(port: number, check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    await check();
    const socket = createConnection(port, HOST);
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await sleep(50);
  }
  throw new Error('dovecot does not listen');
}
