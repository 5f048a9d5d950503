import { type Context, openContext } from '../../context.ts';
import { ENDED_STAGES, type Stage } from '../../core/application.ts';
import { dryRun } from '../../core/plan/dry-run.ts';
import { listApplicationLines } from '../../store/application-details.ts';
import { applicationByCode, applicationCodes } from '../../store/codes.ts';
import { findHistory } from '../../store/histories.ts';
import { findOwner } from '../../store/owners.ts';
import { momentOf, settingsHere } from '../read-settings.ts';
import { type PlannedApplication, showPlan } from '../show-plan.ts';

interface PlanOptions {
  all?: boolean;
  json?: boolean;
  now?: string;
}

/** Says what would be sent for ended applications, and why or why not. Writes nothing down and sends nothing. */
export async function plan(code: string | undefined, { all, json, now }: PlanOptions): Promise<void> {
  await using context = await openContext(settingsHere());
  const moment = now === undefined ? context.now() : momentOf(now);
  const runs = await runsOf(await codesMeant(code, context), moment, context);
  const shown = all || code ? runs : runs.filter(({ run }) => run.plans.length > 0 || run.outbox.length > 0);

  if (json) return console.log(JSON.stringify(shown.map(asJson), null, 2));
  if (runs.length === 0) return console.log('No application has ended yet: nothing is owed to anybody.');
  for (const each of shown) console.log(showPlan(each, context.config.policy.timeZone));
  const hidden = runs.length - shown.length;
  if (hidden > 0)
    console.log(
      `${hidden} more ended with nothing owed; \`afterword plan --all\` says why. Nothing was written down or sent.`,
    );
}

async function codesMeant(code: string | undefined, { store, ownerId }: Context): Promise<readonly string[]> {
  if (code !== undefined) {
    const id = await applicationByCode(store.ledger, ownerId, code);
    return [(await applicationCodes(store.ledger, ownerId)).get(id) as string];
  }
  const lines = await listApplicationLines(store.ledger, ownerId);
  return lines.filter(({ stage }) => ENDED_STAGES.includes(stage as Stage)).map((line) => line.code);
}

async function runsOf(
  codes: readonly string[],
  now: Date,
  { store, ownerId, config }: Context,
): Promise<PlannedApplication[]> {
  const { paused } = await findOwner(store.ledger, ownerId);
  const runs: PlannedApplication[] = [];
  for (const code of codes) {
    const id = await applicationByCode(store.ledger, ownerId, code);
    const history = await findHistory(store.ledger, id, now);
    const { company, role, stage } = history;
    runs.push({ code, company, role, stage, run: dryRun(history, { ...config.policy, paused }, now) });
  }
  return runs;
}

function asJson({ run, ...application }: PlannedApplication) {
  return {
    ...application,
    outbox: run.outbox.map(({ kind, step, to, state, sentAt }) => ({ kind, step, to, state, sentAt })),
    plans: run.plans.map(({ kind, to, mode, sendAt, language, reason, guards }) => ({
      kind,
      to: to.address,
      mode,
      sendAt,
      language,
      reason,
      guards,
    })),
    refusals: run.refusals,
    nothing: run.nothing,
    hello: run.hello,
  };
}
