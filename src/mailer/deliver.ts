import SMTPConnection, { type SMTPConnectionSendInfo, type SMTPError } from 'nodemailer/lib/smtp-connection';
import {
  type Delivery,
  type DeliveryEnding,
  type DeliveryPhase,
  judgeDelivery,
} from '../core/plan/judge-delivery.ts';
import { explainSmtpFailure, withoutSecrets } from './explain-smtp-failure.ts';
import { type CrashPoint, type HeldMessage, holdBack } from './hold-back.ts';
import { connectionOptions, SMTP_TIMEOUTS, type SmtpSettings, type SmtpTimeouts } from './smtp-settings.ts';

/** The bytes that leave, and for whom: one recipient, so that one answer is about one person. */
export interface DeliverableMessage {
  envelope: { from: string; to: string };
  raw: Buffer;
}

export interface DeliverOptions {
  timeouts?: Partial<SmtpTimeouts>;
  crashPoint?: CrashPoint;
}

/**
 * Hands one message to the submission server and says what became of it, in this order: connect, log in, envelope,
 * the message but for its last bytes, `handOff`, the last bytes and the dot, the answer. Nothing that a server could
 * take for a whole message leaves before `handOff` resolved `true`. Never throws, never tries twice, and closes the
 * connection in every ending.
 */
export async function deliver(
  settings: SmtpSettings,
  message: DeliverableMessage,
  handOff: () => Promise<boolean>,
  options: DeliverOptions = {},
): Promise<Delivery> {
  const timeouts = { ...SMTP_TIMEOUTS, ...options.timeouts };
  const { ending, held } = await attempt(
    settings,
    message,
    handOff,
    timeouts,
    options.crashPoint ?? (() => {}),
  );

  // What became of the email must not be written down while the hand-off mark may still be on its way.
  await settledOrLate(held.answered(), timeouts.ledgerMs);
  return judgeDelivery({ ...ending, withheld: held.refusal() });
}

type Attempt = { ending: DeliveryEnding; held: HeldMessage };

function attempt(
  settings: SmtpSettings,
  message: DeliverableMessage,
  handOff: () => Promise<boolean>,
  timeouts: SmtpTimeouts,
  crashPoint: CrashPoint,
): Promise<Attempt> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection(connectionOptions(settings, timeouts));
    let step: DeliveryPhase = 'connect';
    let isOver = false;

    // Once closed, the connection reports nothing any more: whoever ends the attempt says so here, and the first wins.
    const end = (how: Pick<DeliveryEnding, 'problem'> & Partial<DeliveryEnding>) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(deadline);
      held.stop();
      leave(connection, how.isAnswer === true && held.state() === 'given');
      const phase = phaseOf(step, held);
      resolve({
        ending: { phase, withheld: null, reply: null, isAnswer: false, providerMessageId: null, ...how },
        held,
      });
    };
    const fail = (failure: SMTPError) => end(endingOf(failure, settings));
    const outOfTime = () => end({ problem: 'The server took too long.' });

    let deadline = setTimeout(outOfTime, timeouts.beforeHandOffMs);
    const askLedger = async () => {
      const allowed = await handOff();
      clearTimeout(deadline);
      // The connection itself counts the silence after the dot; this one is for a connection that forgets to.
      if (!isOver) deadline = setTimeout(outOfTime, 2 * timeouts.answerMs);
      return allowed;
    };
    const held = holdBack(message.raw, askLedger, () => end({ problem: 'The ledger refused.' }), crashPoint);

    const send = () => {
      crashPoint('after-log-in');
      step = 'envelope';
      const envelope = { from: message.envelope.from, to: [message.envelope.to], size: message.raw.length };
      connection.send(envelope, held.stream, (failure, info) => {
        if (failure) return fail(failure);
        crashPoint('after-answer');
        end(answerOf(info, settings));
      });
    };

    connection.on('error', fail);
    // Last: the error that explains the end is reported in the same turn.
    connection.once('end', () => setImmediate(end, { problem: 'The server closed the connection.' }));
    connection.connect((failure) => {
      if (failure) return fail(failure);
      crashPoint('after-connect');
      step = 'log_in';
      const { auth } = settings;
      if (!auth || !connection.allowsAuth) return send();
      connection.login({ user: auth.user, pass: auth.password }, (refusal) =>
        refusal ? fail(refusal) : send(),
      );
    });
  });
}

function phaseOf(step: DeliveryPhase, held: HeldMessage): DeliveryPhase {
  if (held.state() === 'given') return 'answer';
  return held.state() === 'unread' ? step : 'message';
}

function endingOf(failure: SMTPError, settings: SmtpSettings) {
  return {
    problem: explainSmtpFailure(failure, settings).problem,
    reply: failure.response === undefined ? null : withoutSecrets(failure.response, settings),
    // CONN marks what came unasked, and the torn line that a closed connection left behind.
    isAnswer: failure.response !== undefined && failure.command !== 'CONN',
  };
}

function answerOf(info: SMTPConnectionSendInfo, settings: SmtpSettings) {
  return {
    problem: 'The server gave an answer that says neither yes nor no.',
    reply: withoutSecrets(info.response, settings),
    isAnswer: true,
    providerMessageId: info.serverMessageId ?? null,
  };
}

/** Takes leave politely when the server has answered, and hangs up otherwise. */
function leave(connection: SMTPConnection, politely: boolean): void {
  if (politely) {
    connection.quit();
    setTimeout(() => connection.close(), 2_000).unref();
  } else {
    connection.close();
  }
}

async function settledOrLate(settled: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([settled, late]);
  clearTimeout(timer);
}
