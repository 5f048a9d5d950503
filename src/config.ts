import { resolve } from 'node:path';
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Identity } from './core/identity.ts';
import type { LetterDue, Weekday } from './core/letter/letter-due.ts';
import { MODES, type Mode, type OutgoingKind } from './core/outgoing.ts';
import type { Policy } from './core/policy.ts';

/** What the settings say cannot be used; `problems` has one sentence for each variable. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const words = (list: string) =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

const address = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: 'must be an email address, like robin@example.org' }));
const addresses = z
  .string({ error: 'is missing: your own address, from which you forward (several: separate by commas)' })
  .transform(words)
  .pipe(z.array(address).min(1, { error: 'must be an email address, like robin@example.org' }));
const port = count('a port from 1 to 65535', 1, 65_535);
const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);
const word = z.string().trim().toLowerCase();
const yesNo = word
  .refine((answer) => YES.has(answer) || NO.has(answer), { error: 'must be true or false' })
  .transform((answer) => YES.has(answer));
const mode = word.pipe(z.enum(MODES, { error: 'must be off, approve or auto' }));
const share = amount('a number from 0 to 1', 0, 1);
const timeZone = z
  .string()
  .trim()
  .refine((zone) => DateTime.local({ zone }).isValid, {
    error: 'must be a time zone of the IANA list, like Europe/Berlin',
  });
const clockTime = /^([01]?\d|2[0-4]):([0-5]\d)$/;
const workingHours = z
  .string()
  .refine((span) => parseHours(span) !== undefined, { error: 'must be a span of the day, like 09:00-17:30' })
  .transform((span) => parseHours(span) ?? { from: 0, to: 24 * 60 });

/** Every setting. `.env.example` names the same ones, each with a line; a test holds the two together. */
const settings = z.object({
  OWNER_NAME: z.string().trim().min(1).optional(),
  OWNER_ADDRESS: addresses,
  OWNER_TIME_ZONE: timeZone.default('UTC'),
  INBOX_ADDRESS: z
    .string({ error: 'is missing: the address of the inbox that recruiter mail is forwarded to' })
    .pipe(address),
  INTAKE_TAG: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9._-]{4,64}$/, { error: 'must be 4 to 64 letters, digits, dots or dashes' })
    .optional(),
  TRUSTED_AUTHSERV_ID: z.string().trim().toLowerCase().min(1).optional(),

  IMAP_HOST: z.string().trim().min(1).optional(),
  IMAP_PORT: port.default(993),
  IMAP_SECURE: yesNo.optional(),
  IMAP_USER: z.string().min(1).optional(),
  IMAP_PASSWORD: z.string().min(1).optional(),
  IMAP_FOLDER: z.string().min(1).default('INBOX'),
  POLL_SECONDS: count('a whole number of seconds, from 5 to 86400', 5, 86_400).default(60),

  SMTP_HOST: z.string().trim().min(1).optional(),
  SMTP_PORT: port.default(465),
  SMTP_SECURE: yesNo.optional(),
  SMTP_USER: z.string().min(1).optional(),
  SMTP_PASSWORD: z.string().min(1).optional(),
  MAIL_FROM: address.optional(),
  REPLY_TO: address.optional(),
  SENT_IMAP_HOST: z.string().trim().min(1).optional(),
  SENT_IMAP_PORT: port.default(993),
  SENT_IMAP_SECURE: yesNo.optional(),
  SENT_IMAP_USER: z.string().min(1).optional(),
  SENT_IMAP_PASSWORD: z.string().min(1).optional(),

  SENDING: word.pipe(z.enum(['on', 'off'], { error: 'must be on or off' })).default('off'),
  MODE_FEEDBACK_REQUEST: mode.default('approve'),
  MODE_OPEN_DOOR: mode.optional(),
  MODE_FEEDBACK_THANKS: mode.default('approve'),
  MODE_WARM_REPLY: mode.optional(),
  MODE_STAY_IN_TOUCH: mode.default('approve'),
  MODE_SUPPORTER_LETTER: mode.default('approve'),
  LETTER_DAY: word
    .pipe(z.enum([...WEEKDAYS, 'off'], { error: `must be one of ${WEEKDAYS.join(', ')}, or off` }))
    .default('monday'),
  LETTER_TIME: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of the day, like 08:00' })
    .transform((time) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]))
    .default(8 * 60),
  HOLD_HOURS: amount('a number of hours, from 0 to 720', 0, 720).default(20),
  WORKING_HOURS: workingHours.default({ from: 9 * 60, to: 17 * 60 + 30 }),
  MINUTES_BETWEEN: count('a whole number of minutes, from 0 to 1440', 0, 1440).default(5),
  RECORD_THRESHOLD: share.default(0.8),
  SEND_THRESHOLD: share.default(0.95),
  MAX_PER_DAY: count('a whole number, 0 or more', 0, 1_000_000).default(5),
  MAX_PER_COMPANY_PER_MONTH: count('a whole number, 0 or more', 0, 1_000_000).default(2),
  MAX_PER_PERSON: count('a whole number, 0 or more', 0, 1_000_000).default(8),
  MAX_AGE_DAYS: count('a whole number of days', 0, 36_500).default(30),

  DATA_DIR: z.string().min(1).default('data'),
  TEMPLATES_DIR: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^postgres(ql)?:\/\//, { error: 'must start with postgresql://' })
    .optional(),
  REDIS_URL: z
    .string()
    .trim()
    .regex(/^rediss?:\/\//, { error: 'must start with redis:// or rediss://' })
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** The names of every setting, for `.env.example` and its test. */
export const SETTING_NAMES = Object.keys(settings.shape);

export interface ImapLogIn {
  host: string;
  port: number;
  secure: boolean;
  user: string;
  password: string;
}

export interface ImapSettings extends ImapLogIn {
  folder: string;
}

export interface SmtpSettings {
  host: string;
  port: number;
  secure: boolean;
  /** Null for a relay that asks for no log-in. */
  auth: { user: string; password: string } | null;
}

export interface Config {
  identity: Identity;
  imap: ImapSettings | null;
  smtp: SmtpSettings | null;
  /** The account that emails are sent from, where its provider may have filed a copy; null when it cannot be read. */
  sentImap: ImapLogIn | null;
  mailFrom: string;
  replyTo: string | null;
  policy: Omit<Policy, 'paused'>;
  /** When the weekly letter is due; null when none is wanted. */
  letter: LetterDue | null;
  pollMs: number;
  dataDir: string;
  templatesDir: string | null;
  databaseUrl: string | null;
  redisUrl: string | null;
}

type Environment = Record<string, string | undefined>;

/**
 * Turns the environment into the configuration, or throws a SettingsError that says everything that is wrong with it
 * at once. Unknown variables are ignored, empty ones count as not set. IMAP and SMTP may be missing (then null):
 * `readConfigForWork` asks for them.
 */
export function readConfig(env: Environment): Config {
  return read(givenSettings(env), []);
}

/** The configuration of a running Afterword: with a mailbox to read, and a server and a name to send with. */
export type WorkConfig = Config & { imap: ImapSettings; smtp: SmtpSettings };

/** As `readConfig`, for `afterword start`: what work needs and is not set is said in the same breath. */
export function readConfigForWork(env: Environment): WorkConfig {
  const given = givenSettings(env);
  return read(given, missingForWork(given)) as WorkConfig;
}

function read(given: Environment, missing: readonly string[]): Config {
  const parsed = settings.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  problems.push(...missing, ...halfServers(given), ...(parsed.success ? contradictions(parsed.data) : []));
  if (!parsed.success || problems.length > 0) throw new SettingsError([...new Set(problems)].sort());
  return grouped(parsed.data);
}

/** What a check of one part needs; the rest may still be wrong. */
export type UsableConfig = Omit<Config, 'identity' | 'mailFrom'>;

/**
 * What settings that are partly wrong still say: a wrong one counts as not set, and a server with half of its settings
 * as none. For looking at each part alone; work goes by `readConfig`.
 */
export function readUsableConfig(env: Environment): UsableConfig {
  const given = givenSettings(env);
  const wrong = settings.safeParse(given).error?.issues.map((issue) => String(issue.path[0])) ?? [];
  const usable = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.includes(name)));
  const stranger = 'nobody@invalid.example';
  const { identity, mailFrom, ...config } = grouped(
    settings.parse({ OWNER_ADDRESS: stranger, INBOX_ADDRESS: stranger, ...usable }),
  );
  return config;
}

/** An empty variable counts as not set: compose files hand on every name. */
function givenSettings(env: Environment): Environment {
  return Object.fromEntries(SETTING_NAMES.flatMap((name) => (env[name]?.trim() ? [[name, env[name]]] : [])));
}

/** A server with only some of its settings is said to be half by `halfServers`. */
function missingForWork(given: Environment): string[] {
  const hasSome = (names: readonly string[]) => names.some((name) => given[name]);
  return [
    ...(given.OWNER_NAME ? [] : [OWNER_NAME_IS_MISSING]),
    ...(hasSome(IMAP_LOG_IN)
      ? []
      : ['IMAP_HOST, IMAP_USER and IMAP_PASSWORD are missing: where the inbox is read']),
    ...(hasSome(['SMTP_HOST', 'SMTP_USER'])
      ? []
      : ['SMTP_HOST is missing (and SMTP_USER, SMTP_PASSWORD): the server that emails are sent through']),
  ];
}

const IMAP_LOG_IN = ['IMAP_HOST', 'IMAP_USER', 'IMAP_PASSWORD'];
export const OWNER_NAME_IS_MISSING =
  'OWNER_NAME is missing: your name, as it stands below the emails that are sent';

/** True when nothing of a real mailbox is set: `start` then runs the demo. */
export function hasNoMailbox(env: Environment): boolean {
  return !['IMAP_HOST', 'IMAP_USER', 'SMTP_HOST', 'OWNER_ADDRESS', 'INBOX_ADDRESS'].some((name) =>
    env[name]?.trim(),
  );
}

/** A server with some of its settings and not others is a mistake, not a choice. An SMTP relay may ask for no log-in. */
function halfServers(given: Environment): string[] {
  return [
    ...missingBeside(given, IMAP_LOG_IN),
    ...missingBeside(given, ['SMTP_USER', 'SMTP_PASSWORD']),
    ...(given.SMTP_USER && !given.SMTP_HOST ? ['SMTP_HOST is missing, though SMTP_USER is set'] : []),
    ...(SENT_LOG_IN.some((name) => given[name]) ? halfSentServer(given) : []),
  ];
}

const SENT_LOG_IN = ['SENT_IMAP_HOST', 'SENT_IMAP_USER', 'SENT_IMAP_PASSWORD'];

/** Mostly the log-in is the one that emails are sent with. */
function halfSentServer(given: Environment): string[] {
  const logIn = { SENT_IMAP_USER: given.SMTP_USER, SENT_IMAP_PASSWORD: given.SMTP_PASSWORD };
  return missingBeside({ ...logIn, ...given }, SENT_LOG_IN);
}

function missingBeside(given: Environment, names: readonly string[]): string[] {
  const present = names.find((name) => given[name]);
  return present
    ? names.filter((name) => !given[name]).map((name) => `${name} is missing, though ${present} is set`)
    : [];
}

type Settings = z.infer<typeof settings>;

function contradictions({ RECORD_THRESHOLD: record, SEND_THRESHOLD: send }: Settings): string[] {
  return send < record
    ? [
        `SEND_THRESHOLD (${send}) must not be below RECORD_THRESHOLD (${record}): sending asks for more certainty`,
      ]
    : [];
}

function grouped(env: Settings): Config {
  const owner = env.OWNER_ADDRESS[0] as string;
  return {
    identity: {
      ownerName: env.OWNER_NAME ?? null,
      ownerAddresses: env.OWNER_ADDRESS,
      inboxAddress: env.INBOX_ADDRESS,
      intakeTag: env.INTAKE_TAG ?? null,
      trustedAuthservId: env.TRUSTED_AUTHSERV_ID ?? null,
    },
    imap: imapSettings(env),
    smtp: smtpSettings(env),
    sentImap: sentImapSettings(env),
    mailFrom: env.MAIL_FROM ?? owner,
    replyTo: env.REPLY_TO ?? null,
    policy: {
      sendingOn: env.SENDING === 'on',
      modes: modesOf(env),
      holdMs: env.HOLD_HOURS * 60 * 60 * 1000,
      workingHours: isWholeDay(env.WORKING_HOURS) ? null : env.WORKING_HOURS,
      timeZone: env.OWNER_TIME_ZONE,
      spacingMs: env.MINUTES_BETWEEN * 60 * 1000,
      thresholds: { record: env.RECORD_THRESHOLD, send: env.SEND_THRESHOLD },
      caps: {
        perDay: env.MAX_PER_DAY,
        perCompanyAndMonth: env.MAX_PER_COMPANY_PER_MONTH,
        perPerson: env.MAX_PER_PERSON,
      },
      maxAgeDays: env.MAX_AGE_DAYS,
    },
    letter:
      env.LETTER_DAY === 'off'
        ? null
        : { weekday: (WEEKDAYS.indexOf(env.LETTER_DAY) + 1) as Weekday, minuteOfDay: env.LETTER_TIME },
    pollMs: env.POLL_SECONDS * 1000,
    dataDir: resolve(env.DATA_DIR),
    templatesDir: env.TEMPLATES_DIR ? resolve(env.TEMPLATES_DIR) : null,
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
  };
}

/** What goes to the owner alone needs nobody's leave. */
function modesOf(env: Settings): Record<OutgoingKind, Mode> {
  return {
    feedback_request: env.MODE_FEEDBACK_REQUEST,
    open_door: env.MODE_OPEN_DOOR ?? env.MODE_FEEDBACK_REQUEST,
    feedback_thanks: env.MODE_FEEDBACK_THANKS,
    warm_reply: env.MODE_WARM_REPLY ?? env.MODE_FEEDBACK_THANKS,
    stay_in_touch: env.MODE_STAY_IN_TOUCH,
    hold_notice: 'auto',
    letter: 'auto',
    supporter_letter: env.MODE_SUPPORTER_LETTER,
    command_reply: 'auto',
    owner_notice: 'auto',
  };
}

function imapSettings(env: Settings): ImapSettings | null {
  const { IMAP_HOST: host, IMAP_USER: user, IMAP_PASSWORD: password, IMAP_PORT: port } = env;
  if (!host || !user || !password) return null;
  return { host, port, secure: env.IMAP_SECURE ?? port === 993, user, password, folder: env.IMAP_FOLDER };
}

/** The settings say it, or the inbox is the very account that emails are sent from. */
function sentImapSettings(env: Settings): ImapLogIn | null {
  const { SENT_IMAP_HOST: host, SENT_IMAP_PORT: port } = env;
  const user = env.SENT_IMAP_USER ?? env.SMTP_USER;
  const password = env.SENT_IMAP_PASSWORD ?? env.SMTP_PASSWORD;
  if (host && user && password)
    return { host, port, secure: env.SENT_IMAP_SECURE ?? port === 993, user, password };

  const inbox = imapSettings(env);
  if (!inbox || inbox.user.toLowerCase() !== env.SMTP_USER?.toLowerCase()) return null;
  const { folder: _inbox, ...logIn } = inbox;
  return logIn;
}

function smtpSettings(env: Settings): SmtpSettings | null {
  const { SMTP_HOST: host, SMTP_USER: user, SMTP_PASSWORD: password, SMTP_PORT: port } = env;
  if (!host) return null;
  const auth = user && password ? { user, password } : null;
  return { host, port, secure: env.SMTP_SECURE ?? port === 465, auth };
}

function parseHours(span: string): { from: number; to: number } | undefined {
  const [from, to, ...rest] = span.split('-').map((time) => clockTime.exec(time.trim()));
  if (!from || !to || rest.length > 0) return undefined;
  const minutes = (time: RegExpExecArray) => Number(time[1]) * 60 + Number(time[2]);
  const hours = { from: minutes(from), to: minutes(to) };
  return hours.from < hours.to && hours.to <= 24 * 60 ? hours : undefined;
}

/** 00:00-24:00 (or -23:59) says: at any time, on any day. */
function isWholeDay({ from, to }: { from: number; to: number }): boolean {
  return from === 0 && to >= 24 * 60 - 1;
}

function amount(what: string, min: number, max: number) {
  const error = `must be ${what}`;
  return z.coerce.number({ error }).min(min, { error }).max(max, { error });
}

function count(what: string, min: number, max: number) {
  return amount(what, min, max).int({ error: `must be ${what}` });
}
