import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  hasNoMailbox,
  readConfig,
  readConfigForWork,
  readUsableConfig,
  SettingsError,
} from '../../src/config.ts';

const required = { OWNER_ADDRESS: 'robin@example.org', INBOX_ADDRESS: 'jobs@inbox.example' };
const imap = {
  IMAP_HOST: 'imap.inbox.example',
  IMAP_USER: 'jobs@inbox.example',
  IMAP_PASSWORD: ' a secret ',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs only the owner and the inbox, and then sends nothing', () => {
    const config = readConfig(required);
    expect(config).toMatchObject({
      imap: null,
      smtp: null,
      mailFrom: 'robin@example.org',
      dataDir: resolve('data'),
    });
    expect(config.policy).toMatchObject({
      sendingOn: false,
      holdMs: 20 * 3_600_000,
      workingHours: { from: 540, to: 1050 },
    });
    expect(config.policy.modes.feedback_request).toBe('approve');
  });

  it('says every problem at once, one sentence each, sorted by name', () => {
    expect(
      problemsOf({
        OWNER_ADDRESS: 'robin at example.org',
        OWNER_TIME_ZONE: 'Mars/Olympus',
        IMAP_HOST: 'imap.inbox.example',
        IMAP_PORT: '99.5',
        SENDING: 'maybe',
        WORKING_HOURS: '17:00-09:00',
        MAX_PER_DAY: '-1',
        POLL_SECONDS: '1',
        DATABASE_URL: 'mysql://db.example',
        LOG_LEVEL: 'loud',
      }),
    ).toEqual([
      'DATABASE_URL must start with postgresql://',
      'IMAP_PASSWORD is missing, though IMAP_HOST is set',
      'IMAP_PORT must be a port from 1 to 65535',
      'IMAP_USER is missing, though IMAP_HOST is set',
      'INBOX_ADDRESS is missing: the address of the inbox that recruiter mail is forwarded to',
      'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace',
      'MAX_PER_DAY must be a whole number, 0 or more',
      'OWNER_ADDRESS must be an email address, like robin@example.org',
      'OWNER_TIME_ZONE must be a time zone of the IANA list, like Europe/Berlin',
      'POLL_SECONDS must be a whole number of seconds, from 5 to 86400',
      'SENDING must be on or off',
      'WORKING_HOURS must be a span of the day, like 09:00-17:30',
    ]);
  });

  it('takes an empty variable as not set, and ignores an unknown one', () => {
    expect(readConfig({ ...required, HOLD_HOURS: '', IMAP_HOST: '  ', HOLD_HUORS: '3' })).toEqual(
      readConfig(required),
    );
  });

  it('lower-cases addresses, splits the owner’s, and refuses a list of none', () => {
    const config = readConfig({
      ...required,
      OWNER_ADDRESS: 'Robin@Example.org, robin.m@work.example,',
      MAIL_FROM: 'Jobs@Inbox.Example',
    });
    expect(config.identity.ownerAddresses).toEqual(['robin@example.org', 'robin.m@work.example']);
    expect(config.mailFrom).toBe('jobs@inbox.example');
    expect(problemsOf({ ...required, OWNER_ADDRESS: ' , ' })).toEqual([
      'OWNER_ADDRESS must be an email address, like robin@example.org',
    ]);
  });

  it('keeps a password as it is, blanks included', () => {
    expect(readConfig({ ...required, ...imap }).imap?.password).toBe(' a secret ');
  });

  it.each([
    ['993', undefined, true],
    ['143', undefined, false],
    ['143', 'yes', true],
    ['993', 'False', false],
  ])('reads port %s with IMAP_SECURE %s as TLS from the start: %s', (port, secure, expected) => {
    const env = { ...required, ...imap, IMAP_PORT: port, ...(secure ? { IMAP_SECURE: secure } : {}) };
    expect(readConfig(env).imap?.secure).toBe(expected);
  });

  it.each([
    ['09:00-17:30', { from: 540, to: 1050 }],
    ['8:00 - 12:15', { from: 480, to: 735 }],
    ['00:00-24:00', null],
    ['00:00-23:59', null],
  ])('reads the working hours %s', (span, expected) => {
    expect(readConfig({ ...required, WORKING_HOURS: span }).policy.workingHours).toEqual(expected);
  });

  it.each(['9-17', '09:00', '09:00-09:00', '09:00-24:30', '09:60-17:00', '09:00-12:00-17:00'])(
    'refuses the working hours %s',
    (span) => {
      expect(problemsOf({ ...required, WORKING_HOURS: span })).toHaveLength(1);
    },
  );

  it('refuses a server with half of its settings, but lets a relay have no log-in', () => {
    expect(problemsOf({ ...required, SMTP_HOST: 'mail.example', SMTP_USER: 'jobs' })).toEqual([
      'SMTP_PASSWORD is missing, though SMTP_USER is set',
    ]);
    expect(problemsOf({ ...required, SMTP_USER: 'jobs', SMTP_PASSWORD: 'x' })).toEqual([
      'SMTP_HOST is missing, though SMTP_USER is set',
    ]);
    expect(readConfig({ ...required, SMTP_HOST: 'mail.example' }).smtp).toMatchObject({
      auth: null,
      port: 465,
      secure: true,
    });
  });

  it('refuses to send with less certainty than it records', () => {
    expect(problemsOf({ ...required, RECORD_THRESHOLD: '0.9', SEND_THRESHOLD: '0.85' })).toEqual([
      'SEND_THRESHOLD (0.85) must not be below RECORD_THRESHOLD (0.9): sending asks for more certainty',
    ]);
  });

  it('takes words in any case', () => {
    const { policy } = readConfig({ ...required, SENDING: 'On', MODE_FEEDBACK_REQUEST: 'AUTO' });
    expect(policy.sendingOn).toBe(true);
    expect(policy.modes.feedback_request).toBe('auto');
  });
});

describe('readConfigForWork', () => {
  const whole = { ...required, ...imap, OWNER_NAME: 'Robin', SMTP_HOST: 'smtp.inbox.example' };

  it('says what is wrong and what is missing in one round', () => {
    expect(() => readConfigForWork({ OWNER_ADDRESS: 'robin', INBOX_ADDRESS: 'jobs@inbox.example' })).toThrow(
      /IMAP_HOST[\s\S]*OWNER_ADDRESS must be[\s\S]*OWNER_NAME is missing[\s\S]*SMTP_HOST/,
    );
  });

  it('says of a half server only what is missing of it', () => {
    try {
      readConfigForWork({ ...whole, IMAP_PASSWORD: '' });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ problems: ['IMAP_PASSWORD is missing, though IMAP_HOST is set'] });
    }
  });

  it('has both servers', () => {
    expect(readConfigForWork(whole)).toMatchObject({
      imap: { host: 'imap.inbox.example' },
      smtp: { host: 'smtp.inbox.example' },
    });
  });
});

describe('hasNoMailbox', () => {
  it('is true only when nothing of a real mailbox is set', () => {
    expect(hasNoMailbox({ LOG_LEVEL: 'debug', IMAP_HOST: '' })).toBe(true);
    expect(hasNoMailbox({ OWNER_ADDRESS: 'robin@example.org' })).toBe(false);
  });
});

describe('readUsableConfig', () => {
  it('keeps what is right when other settings are wrong', () => {
    const config = readUsableConfig({
      ...imap,
      IMAP_PORT: 'many',
      SMTP_HOST: 'smtp.inbox.example',
      SMTP_USER: 'x',
      HOLD_HOURS: '3',
    });
    expect(config.imap).toMatchObject({ host: 'imap.inbox.example', port: 993 });
    expect(config.smtp).toMatchObject({ host: 'smtp.inbox.example', auth: null });
    expect(config.policy.holdMs).toBe(3 * 3_600_000);
  });
});
