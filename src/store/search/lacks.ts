import { ENDED_STAGES } from '../../core/application.ts';
import type { ApplicationHistory } from '../../core/history.ts';
import type { SearchedApplication } from '../../core/letter/search.ts';
import type { ToldApplication } from '../../core/letter/tell-application.ts';
import type { Planning } from '../../core/outgoing.ts';
import { LAST_DAYS, QUIET_DAYS } from '../../core/plan/hello-time.ts';
import { planOutgoing } from '../../core/plan/plan-outgoing.ts';
import { planStayInTouch } from '../../core/plan/stay-in-touch.ts';
import { findHistory } from '../histories.ts';
import type { Ledger } from '../open-store.ts';
import type { FoundApplication } from './applications.ts';
import type { SearchAsked } from './asked.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Which applications only the owner can help on: with the name of a person, or with news. Planning says so; it is asked
 * about the few that may be meant.
 */
export async function findLacks(
  ledger: Ledger,
  ownerId: string,
  applications: readonly FoundApplication[],
  asked: SearchAsked,
): Promise<SearchedApplication[]> {
  const news = await latestWin(ledger, ownerId, asked);
  const found: SearchedApplication[] = [];
  for (const application of applications) {
    const { told } = application;
    const history = mayLack(application, news, asked)
      ? historyThen(await findHistory(ledger, told.id, asked.at), told, asked.at)
      : null;
    found.push({
      ...told,
      lacksPerson: history !== null && lacksPerson(application, history, asked),
      lacksNews: history !== null && lacksNews(application, history, asked),
    });
  }
  return found;
}

async function latestWin(ledger: Ledger, ownerId: string, { at }: SearchAsked): Promise<Date | null> {
  const win = await ledger.journalEntry.findFirst({
    where: { ownerId, kind: 'win', createdAt: { lte: at } },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  });
  return win?.createdAt ?? null;
}

function mayLack(
  { told, hasPeople, mayGetHello, lastContactAt }: FoundApplication,
  news: Date | null,
  { at, policy }: SearchAsked,
): boolean {
  if (!told.wasInterviewed || !ENDED_STAGES.includes(told.stage)) return false;
  const since = (time: Date) => (at.getTime() - time.getTime()) / DAY_MS;
  // So long after the end, nobody is asked any more how it went.
  if (!hasPeople) return since(told.stageAt) <= policy.maxAgeDays;
  const hasNews = news !== null && news > lastContactAt;
  return mayGetHello && !hasNews && since(lastContactAt) >= QUIET_DAYS && since(told.stageAt) <= LAST_DAYS;
}

function lacksPerson(
  { hasPeople }: FoundApplication,
  history: ApplicationHistory,
  asked: SearchAsked,
): boolean {
  if (hasPeople) return false;
  const planning = planOutgoing(history, { ...asked.policy, paused: null }, asked.at);
  return refusedFor(planning).includes('recipient_is_known');
}

/** Nothing but news speaks against a hello that is due. */
function lacksNews(
  { hasPeople }: FoundApplication,
  history: ApplicationHistory,
  asked: SearchAsked,
): boolean {
  if (!hasPeople) return false;
  const refused = refusedFor(planStayInTouch(history, { ...asked.policy, paused: null }, asked.at));
  return refused.length === 1 && refused[0] === 'there_is_news';
}

function refusedFor({ refusals }: Planning): string[] {
  return refusals.flatMap(({ guards }) =>
    guards.filter(({ ok, otherwise }) => !ok && otherwise === 'refuse').map(({ name }) => name),
  );
}

/** What is known of it by now, without what has happened since. */
function historyThen(history: ApplicationHistory, told: ToldApplication, at: Date): ApplicationHistory {
  return {
    ...history,
    stage: told.stage,
    stageAt: told.stageAt,
    emails: history.emails.filter(({ receivedAt }) => receivedAt <= at),
    outgoing: history.outgoing.filter(({ plannedAt }) => plannedAt <= at),
    hellosToCompany: history.hellosToCompany.filter((hello) => hello.at <= at),
    wins: history.wins.filter((win) => win.at <= at),
  };
}
