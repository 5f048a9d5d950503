import { sameCompany } from '../core/company-name.ts';
import { foldText } from '../core/read/fold-text.ts';
import type { Introduction, IntroductionState } from '../core/supporters/introduction.ts';
import { applicationCodes } from './codes.ts';
import type { Ledger } from './open-store.ts';

/** What is known of an introduction; what is left out stays as it is. */
export interface NewIntroduction {
  who: string;
  company: string;
  state?: IntroductionState;
  supporterId?: string | null;
  applicationId?: string;
  note?: string;
  at: Date;
}

/** Notes who could introduce the owner where, or what has come of it by now: one row for each person and company. */
export async function noteIntroduction(
  ledger: Ledger,
  ownerId: string,
  { who, company, at, state, ...more }: NewIntroduction,
): Promise<void> {
  const known = await findIntroduction(ledger, ownerId, who, company);
  if (known) {
    const moved = state === undefined || state === known.state ? {} : { state, stateAt: at };
    await ledger.introduction.update({
      where: { id: known.id },
      data: { ...moved, ...more },
      select: { id: true },
    });
    return;
  }
  const data = { ownerId, who, company, ...(state && { state }), createdAt: at, stateAt: at, ...more };
  await ledger.introduction.create({ data, select: { id: true } });
}

/** The introduction of somebody at a company, however the two are spelled; null when none is known. */
export async function findIntroduction(
  ledger: Ledger,
  ownerId: string,
  who: string,
  company: string,
): Promise<Introduction | null> {
  const all = await listIntroductions(ledger, ownerId);
  const isIt = (each: Introduction) =>
    foldText(each.who) === foldText(who) && sameCompany(each.company, company);
  return all.find(isIt) ?? null;
}

/** Every introduction, the one that moved last first. */
export async function listIntroductions(ledger: Ledger, ownerId: string): Promise<Introduction[]> {
  const rows = await ledger.introduction.findMany({ where: { ownerId }, orderBy: { stateAt: 'desc' } });
  const codes = await applicationCodes(ledger, ownerId);
  return rows.map(({ id, who, company, state, applicationId, note, stateAt }) => ({
    id,
    who,
    company,
    state: state as IntroductionState,
    application: applicationId && (codes.get(applicationId) ?? null),
    note,
    stateAt,
  }));
}
