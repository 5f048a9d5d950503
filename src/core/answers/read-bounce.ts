import type { Answer } from '../answer.ts';
import type { DeliveryReport, RecipientReport } from '../email.ts';
import { foldText } from '../read/fold-text.ts';
import type { Reading } from '../reading.ts';

/** Addresses that mail servers report from. */
const DAEMON =
  /^(?:mailer-?daemon|postmaster|mail-?delivery|mdaemon|microsoftexchange[0-9a-f]{8,40}|bounces?)(?:[-+.=]|@)/;
const DAEMON_NAME =
  /\b(?:mail delivery (?:sub)?system|mailer[- ]daemon|microsoft outlook|postmaster|mail administrator|mailzustellsystem)\b/;
/** Subjects of reports, folded. */
const SUBJECT =
  /^(?:undeliver(?:able|ed)|delivery (?:status notification|has failed|failure|delayed|incomplete)|mail delivery (?:failed|failure|system|delayed)|returned (?:mail|to sender)|failure notice|warning: (?:could not send|message)|message (?:delivery|undeliverable)|delivery has failed|non[- ]?delivery|unzustellbar|zustellung fehlgeschlagen|nicht zustellbar|verzoegerte zustellung|non remis|echec de (?:la )?remise|message non distribu|notification d'etat|no se puede entregar|no entregado|error de entrega|onbestelbaar|niet bezorgd|bezorging mislukt|nao entregue|nao e possivel entregar|falha na entrega|non recapitabile|mancato recapito|recapito non riuscito|impossibile recapitare)/;
/** What reports say, folded: the words of Gmail, Exchange, Postfix, Exim, qmail, Sendmail, Yahoo and Amazon SES. */
const WORDS =
  /\b(?:this is the (?:qmail-send program|mail system at host)|created automatically by mail delivery software|your message (?:wasn't|was not|couldn't be|could not be|to \S{3,254} couldn't be|hasn't been) delivered|(?:unable|not able) to deliver (?:your|the) message|could not be delivered to|delivery to the following recipients? (?:failed|has been delayed)|address (?:not found|couldn't be found)|error occurred while trying to deliver the mail|the following addresses? (?:failed|had)|konnte nicht (?:zugestellt|uebermittelt) werden|n'a pas (?:pu etre|ete) (?:remis|distribue)|no se (?:ha podido|pudo) entregar|kon niet worden (?:bezorgd|afgeleverd)|nao (?:foi|pode ser) (?:possivel )?entreg|impossibile recapitare|non e stato (?:possibile )?(?:recapit|consegn))/;

/** A status (RFC 3463) as it stands in words, and no version or IP address. */
const STATUS = /(?<![\d.])([245])\.\d{1,3}\.\d{1,3}(?![\d.])/;
const SMTP_CODE = /(?<![\d.])([45])\d\d[ -](?=[#\w(<'"])/;
/** What says that it is over, folded. */
const FOR_GOOD =
  /\b(?:address (?:not found|couldn't be found)|(?:does not|doesn't) exist|user unknown|unknown user|no such (?:user|address|recipient)|unknown (?:user|recipient)|(?:account|mailbox) (?:is )?(?:disabled|unavailable|not found)|wasn't found|couldn't be found|permanent|given up|gave up|existiert nicht|unbekannt|n'existe pas|introuvable|no existe|bestaat niet|nao existe|non esiste)/;
/** What says that the server goes on trying, folded. */
const GOES_ON =
  /\b(?:delay(?:ed)?|will (?:keep|continue|be retried|retry)|still trying|temporar(?:y|ily)|do not need to resend|hasn't been delivered yet|not yet been delivered|delivery incomplete|verzoeger|nicht erneut senden|retard|demora|vertraag|atraso|ritard)/;

/** What a mail server reports of an email of ours; null when the email is no such report, or one of success. */
export function readBounce(reading: Reading): NonNullable<Answer['bounce']> | null {
  const { deliveryReport } = reading.original;
  if (deliveryReport && deliveryReport.recipients.length > 0) return ofReport(deliveryReport, reading);
  return isBounceInWords(reading) ? inWords(reading) : null;
}

/** All that an email says, what it returns included: bounces are known by it. */
export function wholeText({ original }: Pick<Reading, 'original'>): string {
  return [original.text, original.signature, original.quoted].filter((part) => part !== null).join('\n');
}

function ofReport({ recipients }: DeliveryReport, reading: Reading): NonNullable<Answer['bounce']> | null {
  const failed = recipients.find(isFailure);
  const troubled = failed ?? recipients.find(({ action }) => action === 'delayed');
  if (!troubled) return null;
  const { address, status, diagnostic } = troubled;
  const reason = [
    diagnostic ?? firstWords(reading),
    status && !diagnostic?.includes(status) ? `(${status})` : null,
  ];
  return {
    address,
    isHard: failed !== undefined && (status ? status.startsWith('5') : isForGood(diagnostic ?? '')),
    reason: reason.filter((part) => part !== null).join(' '),
  };
}

function isFailure({ action, status }: RecipientReport): boolean {
  return action === 'failed' || (action === null && status !== null && !status.startsWith('2'));
}

/** A mail server wrote it, or the owner forwarded what one wrote, and it says so itself. */
function isBounceInWords(reading: Reading): boolean {
  const { from, fromName, subject } = reading.original;
  const folded = foldText(wholeText(reading).slice(0, 20_000));
  const isFromServer =
    (from !== null && DAEMON.test(from.address)) || DAEMON_NAME.test(foldText(fromName ?? ''));
  const isNamedSo = SUBJECT.test(foldText(subject ?? '').trim());
  return (isFromServer && (isNamedSo || WORDS.test(folded))) || (isNamedSo && WORDS.test(folded));
}

function inWords(reading: Reading): NonNullable<Answer['bounce']> {
  const text = wholeText(reading).slice(0, 20_000);
  const code = STATUS.exec(text) ?? SMTP_CODE.exec(text);
  const folded = foldText(`${reading.original.subject ?? ''}\n${text}`);
  const goesOn = GOES_ON.test(folded) && code?.[1] !== '5';
  return {
    address: null,
    isHard: !goesOn && (code ? code[1] === '5' : isForGood(folded)),
    reason: code ? lineAround(text, code.index) : firstWords(reading),
  };
}

function isForGood(words: string): boolean {
  const code = STATUS.exec(words) ?? SMTP_CODE.exec(words);
  return code ? code[1] === '5' : FOR_GOOD.test(foldText(words));
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text
    .slice(start, end < 0 ? undefined : end)
    .trim()
    .slice(0, 300);
}

function firstWords({ original }: Reading): string {
  const line = original.text.split('\n').find((each) => each.trim() !== '');
  return (line ?? original.subject ?? 'it could not be delivered').trim().slice(0, 300);
}
