import SMTPConnection, { type SMTPError } from 'nodemailer/lib/smtp-connection';
import { explainSmtpFailure, withoutSecrets } from './explain-smtp-failure.ts';
import { oneLine } from './one-line.ts';
import { connectionOptions, SMTP_TIMEOUTS, type SmtpSettings } from './smtp-settings.ts';

/** What a try of the settings showed; the words are for the owner. */
export type SmtpCheck = { ok: true } | { ok: false; problem: string; advice: string };

/** Connects and logs in as sending would, says goodbye, and sends nothing. Never throws and never waits over `ms`. */
export async function checkSmtp(settings: SmtpSettings, ms = 20_000): Promise<SmtpCheck> {
  const timeouts = { ...SMTP_TIMEOUTS, connectMs: Math.round(ms * 0.6) };
  const connection = new SMTPConnection(connectionOptions(settings, timeouts));
  let deadline: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      deadline = setTimeout(() => reject(tooSlow()), ms);
      connection.on('error', reject);
      connection.once('end', () => setImmediate(reject, hungUp()));
      connection.connect((failure) =>
        failure ? reject(failure) : logIn(connection, settings, resolve, reject),
      );
    });
    await goodbye(connection);
    return { ok: true };
  } catch (error) {
    const failure = error as SMTPError;
    const said = failure.response
      ? ` It said: ${oneLine(withoutSecrets(failure.response, settings)).slice(0, 300)}`
      : '';
    const { problem, advice } = explainSmtpFailure(failure, settings);
    return { ok: false, problem: problem + said, advice };
  } finally {
    clearTimeout(deadline);
    connection.close();
  }
}

function logIn(
  connection: SMTPConnection,
  { auth }: SmtpSettings,
  resolve: () => void,
  reject: (failure: SMTPError) => void,
): void {
  if (!auth) {
    resolve();
  } else if (!connection.allowsAuth) {
    reject(Object.assign(new Error('no log-in offered'), { code: 'ENOAUTH' }));
  } else {
    connection.login({ user: auth.user, pass: auth.password }, (failure) =>
      failure ? reject(failure) : resolve(),
    );
  }
}

function goodbye(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve) => {
    connection.once('end', resolve);
    connection.quit();
    setTimeout(resolve, 1_000).unref();
  });
}

const tooSlow = (): SMTPError => Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
const hungUp = (): SMTPError =>
  Object.assign(new Error('the server closed the connection'), { code: 'ECONNECTION' });
