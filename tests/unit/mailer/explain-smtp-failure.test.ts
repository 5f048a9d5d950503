import { describe, expect, it } from 'vitest';
import { explainSmtpFailure, withoutSecrets } from '../../../src/mailer/explain-smtp-failure.ts';
import type { SmtpSettings } from '../../../src/mailer/smtp-settings.ts';

const settings: SmtpSettings = {
  host: 'smtp.post.example',
  port: 587,
  secure: false,
  auth: { user: 'jana@own.example', password: 'tulip window' },
};
const failure = (about: Record<string, unknown>, message = 'it failed') =>
  Object.assign(new Error(message), about);

describe('a failure told to the owner', () => {
  it.each([
    [
      { code: 'EAUTH', responseCode: 535, response: '535 5.7.8 Not accepted' },
      /refuses the user name or the password/,
      /app password/,
    ],
    [
      { code: 'EAUTH', responseCode: 535, response: '535 5.7.139 basic authentication is disabled' },
      /does not let programs/,
      /another provider/,
    ],
    [
      { code: 'EAUTH', responseCode: 454, response: '454 4.7.0 Later' },
      /could not check/,
      /passes by itself/,
    ],
    [{ code: 'ENOAUTH' }, /offers no log-in/, /465/],
    [{ code: 'EDNS' }, /smtp\.post\.example can be found/, /SMTP_HOST/],
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, /no connections on port 587/, /SMTP_PORT/],
    [
      { code: 'ESOCKET', originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER' },
      /TLS from the start/,
      /SMTP_SECURE=false/,
      'wrong version number',
    ],
    [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, /certificate/, /clock/],
    [{ code: 'ETLS' }, /no encrypted connection/, /465/],
    [{ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, /never greets/, /SMTP_SECURE=true/],
    [{ code: 'ETIMEDOUT', timeoutType: 'CONNECT_TIMEOUT' }, /does not answer/, /networks block/],
    [{ code: 'ECONNECTION' }, /broke/, /Try again/],
    [{ code: 'EPROTOCOL' }, /did not do what it was asked/, /Try again/],
  ])('%j', (about, problem, advice, message = 'it failed') => {
    const told = explainSmtpFailure(failure(about, message), settings);
    expect(told).toEqual({ problem: expect.stringMatching(problem), advice: expect.stringMatching(advice) });
  });
});

describe('the words of a server', () => {
  it('lose the password in every shape that it travels in', () => {
    const blob = Buffer.from('\0jana@own.example\0tulip window').toString('base64');
    const alone = Buffer.from('tulip window').toString('base64');
    expect(withoutSecrets(`no: tulip window, ${alone}, ${blob}`, settings)).toBe(
      'no: (secret), (secret), (secret)',
    );
  });

  it('stay as they are without a log-in or with an empty password', () => {
    expect(withoutSecrets('no', { ...settings, auth: null })).toBe('no');
    expect(withoutSecrets('no', { ...settings, auth: { user: 'jana', password: '' } })).toBe('no');
  });
});
