import { ROLES, type Role, runRoles } from '../../../workers/run-roles.ts';
import { hasNoMailbox, type WorkConfig } from '../../config.ts';
import { openContext } from '../../context.ts';
import { workLogger } from '../../logger.ts';
import { workSettingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { stopSignal } from '../stop-signal.ts';
import { demo } from './demo.ts';

/** Runs Afterword until Ctrl-C or SIGTERM. With nothing configured it runs the demo, and says so. */
export async function start({ roles }: { roles: string }): Promise<void> {
  const wanted = rolesOf(roles);
  if (hasNoMailbox(process.env)) {
    console.log('No mailbox is configured: this is the demo. `npx afterword init` connects a real one.\n');
    return demo({});
  }
  const config = workSettingsHere();
  await run(config, wanted, stopSignal());
  // What a library still waits for, with a server that is away, must not keep a stopped program alive.
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

const LINGER_MS = 1_000;

async function run(config: WorkConfig, roles: ReadonlySet<Role>, stop: AbortSignal): Promise<void> {
  await using context = await openContext(config);

  const { policy, identity } = config;
  workLogger.info(
    { roles: [...roles], sending: policy.sendingOn, feedbackRequest: policy.modes.feedback_request },
    'started',
  );
  if (!identity.trustedAuthservId) {
    workLogger.warn('TRUSTED_AUTHSERV_ID is not set: nothing is sent unattended, you are always asked first');
  }
  await runRoles(context, { roles, imap: config.imap, stop });
  workLogger.info('stopped');
}

function rolesOf(list: string): ReadonlySet<Role> {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !ROLES.includes(name as Role));
  if (unknown.length > 0)
    throw new WrongUseError(`--roles: there is no ${unknown.join(', ')}. Known: ${ROLES.join(', ')}.`);
  return new Set(names as Role[]);
}
