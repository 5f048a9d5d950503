import type { Context } from '../src/context.ts';
import { spokenCompany } from '../src/core/company-name.ts';
import type { ApplicationHistory, PastEmail } from '../src/core/history.ts';
import type { Plan } from '../src/core/outgoing.ts';
import { firstName } from '../src/core/plan/first-name.ts';
import { newsFor } from '../src/core/plan/hello-news.ts';
import { type InterviewRound, interviewRound } from '../src/core/plan/interview-round.ts';
import { shareOf } from '../src/core/plan/share-of.ts';
import { sureNames } from '../src/core/plan/sure-names.ts';
import type { RenderedText } from '../src/mailer/parse-template.ts';
import type { HelloFields, OutreachTemplateKind } from '../src/mailer/template-fields.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { type OutgoingRow, wordingsUsed } from '../src/store/outgoing.ts';

/**
 * The words of a planned email: the template of its occasion, in the wording that people of the company have seen
 * least, so that two of them do not compare the same text.
 */
export async function wordsFor(
  ledger: Ledger,
  plan: Plan,
  history: ApplicationHistory,
  cause: PastEmail,
  { templates, config }: Context,
): Promise<{ words: RenderedText; wording: number }> {
  const fields = fieldsOf(plan.to.name, newsFor(history)?.text ?? '', history, config);
  const kind = templateOf(plan, history, cause);
  const wording = await leastSeen(ledger, plan, history, templates.wordings(kind, plan.language));
  return { words: templates.render(kind, plan.language, fields, wording), wording };
}

/** A hello in the wording that it has, with another win to tell. */
export function helloTelling(
  news: string,
  { toName, step, language, wording }: Pick<OutgoingRow, 'toName' | 'step' | 'language' | 'wording'>,
  history: ApplicationHistory,
  { templates, config }: Pick<Context, 'templates' | 'config'>,
): RenderedText {
  return templates.render(helloOf(step), language, fieldsOf(toName, news, history, config), wording);
}

function fieldsOf(
  recipient: string | null,
  news: string,
  history: ApplicationHistory,
  { identity, mailFrom }: Context['config'],
): HelloFields {
  const { company, role } = sureNames(history);
  return {
    recipient_name: recipient,
    recipient_first_name: firstName(recipient),
    company: company && spokenCompany(company),
    role,
    owner_name: identity.ownerName ?? mailFrom,
    news,
  };
}

const REQUESTS: Readonly<Record<InterviewRound, OutreachTemplateKind>> = {
  screen: 'feedback_request_screen',
  interviews: 'feedback_request_interviews',
  final: 'feedback_request_final',
};
const HELLOS = ['stay_in_touch_1', 'stay_in_touch_2', 'stay_in_touch_3', 'stay_in_touch_4'] as const;

function templateOf(plan: Plan, history: ApplicationHistory, cause: PastEmail): OutreachTemplateKind {
  switch (plan.kind) {
    case 'feedback_request':
      return REQUESTS[interviewRound(history, cause.at)];
    case 'stay_in_touch':
      return helloOf(plan.step);
    case 'open_door':
    case 'feedback_thanks':
    case 'warm_reply':
      return plan.kind;
    default:
      return plan.kind satisfies never;
  }
}

function helloOf(step: number | null): (typeof HELLOS)[number] {
  return HELLOS[(step ?? 1) - 1] ?? HELLOS[0];
}

async function leastSeen(
  ledger: Ledger,
  { kind, to }: Plan,
  { applicationId }: ApplicationHistory,
  count: number,
): Promise<number> {
  if (applicationId === null) return 0;
  const used = await wordingsUsed(ledger, applicationId, kind, to.address);
  const first = Math.floor(shareOf(to.address) * count);
  const inTurn = Array.from({ length: count }, (_, index) => (first + index) % count);
  return inTurn.sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0))[0] ?? 0;
}
