import type { ApplicationHistory, PastEmail, PastOutgoing } from '../history.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const ECHO_MS = 3 * DAY_MS;

/**
 * The email that an application stands at: the newest one that says something. What a machine sends round a decision
 * (a survey, a note on one's data, an out-of-office answer, a delivery report) is no word of anybody.
 */
export function lastWord({ emails }: Pick<ApplicationHistory, 'emails'>, record: number): PastEmail | null {
  const words = emails.filter((email) => saysSomething(email));
  const sure = words.findLast((email) => !isGuess(email, record));
  // After a decision, what may be anything is a reason to ask, and not a decision of its own.
  return sure?.label === 'rejection' ? sure : (words.at(-1) ?? null);
}

/** What an email means is not sure enough to be acted on. */
export function isGuess({ saidByOwner, answer, confidence }: PastEmail, record: number): boolean {
  return !saidByOwner && answer === null && confidence < record;
}

/** The email after this one that may mean anything; null when there is none. */
export function newerGuess(
  cause: PastEmail,
  { emails }: Pick<ApplicationHistory, 'emails'>,
  record: number,
): PastEmail | null {
  return (
    emails.find(
      (other) =>
        other.at > cause.at && saysSomething(other) && isGuess(other, record) && !isEcho(other, cause),
    ) ?? null
  );
}

/** What came in after this email and says something else than it; null while it is the last word. */
export function newerThan(
  cause: PastEmail,
  { emails }: Pick<ApplicationHistory, 'emails'>,
  record: number,
): PastEmail | null {
  return (
    emails.find(
      (other) =>
        other.id !== cause.id &&
        other.at > cause.at &&
        saysSomething(other) &&
        !isGuess(other, record) &&
        !isEcho(other, cause),
    ) ?? null
  );
}

/**
 * The emails of ours that something newer has overtaken and that have not left: they are taken back. A hello follows
 * from the end of an application, and any word since then changes what it would say.
 */
export function overtaken(
  history: ApplicationHistory,
  record: number,
): { outgoing: PastOutgoing; by: PastEmail }[] {
  return history.outgoing.flatMap((outgoing) => {
    if (outgoing.state !== 'planned' && outgoing.state !== 'waiting') return [];
    const cause = history.emails.find(({ id }) => id === outgoing.emailId);
    const by =
      cause && (newerThan(cause, history, record) ?? guessAfterPlan(cause, outgoing, history, record));
    return by ? [{ outgoing, by }] : [];
  });
}

/** Something unclear that came in after the plan was made: it is made anew, and the owner is asked. */
function guessAfterPlan(
  cause: PastEmail,
  { plannedAt }: PastOutgoing,
  history: ApplicationHistory,
  record: number,
): PastEmail | null {
  const guess = newerGuess(cause, history, record);
  return guess && guess.receivedAt > plannedAt ? guess : null;
}

function saysSomething({ answer, automatic, label, subject, evidence }: PastEmail): boolean {
  if (answer === 'out_of_office' || answer === 'bounce') return false;
  if (automatic === null) return true;
  if (label === 'not_job_related') return false;
  return !(label === 'status_update' && ROUND_A_DECISION.test(`${subject ?? ''}\n${evidence}`));
}

/** Surveys, and notes on what becomes of one's data: what a system sends round a decision, whatever it was. */
const ROUND_A_DECISION =
  /survey|questionnaire|your (?:candidate )?experience|ervaren|erlebt|v[ée]cu|vivido|vissuto|c[óo]mo fue|com[eo] foi|com'[èe] andat|how did we do|rate (?:us|your)|umfrage|befragung|bewertung|ihre erfahrung|enqu[êe]te|sondage|votre exp[ée]rience|encuesta|tu experiencia|su experiencia|vragenlijst|jouw ervaring|uw ervaring|inqu[ée]rito|pesquisa|sua experi[êe]ncia|questionario|sondaggio|tua esperienza|privacy|data (?:protection|retention)|datenschutz|ihre daten|donn[ée]es personnelles|datos personales|persoonsgegevens|dados pessoais|dati personali|talent (?:pool|community|network)|vivier/iu;

/** A second copy of the same decision is no news; a person who writes after the machine did is. */
function isEcho(other: PastEmail, cause: PastEmail): boolean {
  if (cause.automatic !== null && other.automatic === null) return false;
  const apartMs = Math.abs(other.at.getTime() - cause.at.getTime());
  return other.label === 'rejection' && cause.label === 'rejection' && apartMs < ECHO_MS;
}
