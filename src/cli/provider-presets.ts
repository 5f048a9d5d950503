/** A mail server as a provider names it in its help pages. */
export interface PresetServer {
  host: string;
  port: number;
  /** TLS from the start; otherwise STARTTLS. */
  secure: boolean;
}

/** What is known of a provider before anything is asked. */
export interface ProviderPreset {
  name: string;
  imap: PresetServer | null;
  smtp: PresetServer | null;
  /** How its Authentication-Results lines begin; null where every one of its machines has its own name. */
  authservId: string | null;
  /** Whether mail to inbox+word@… reaches inbox@…; null when that is not known. */
  plusAddresses: boolean | null;
  /** Shown in groups of four, but the blanks are no part of it. */
  passwordHasNoBlanks: boolean;
  /** What is needed before the log-in works, and where to make it. */
  password: string;
}

const imaps = (host: string): PresetServer => ({ host, port: 993, secure: true });
const smtps = (host: string): PresetServer => ({ host, port: 465, secure: true });
const submission = (host: string): PresetServer => ({ host, port: 587, secure: false });

/** In the order in which they are offered. */
export const PROVIDER_PRESETS = {
  gmail: {
    name: 'Gmail or Google Workspace',
    imap: imaps('imap.gmail.com'),
    smtp: smtps('smtp.gmail.com'),
    authservId: 'mx.google.com',
    plusAddresses: true,
    passwordHasNoBlanks: true,
    password:
      'Gmail wants an app password of 16 letters, not the one you sign in with. Switch on 2-step verification for the inbox account, then make one at https://myaccount.google.com/apppasswords',
  },
  outlook: {
    name: 'Outlook.com, Hotmail or Microsoft 365',
    imap: imaps('outlook.office365.com'),
    smtp: submission('smtp-mail.outlook.com'),
    authservId: null,
    plusAddresses: true,
    passwordHasNoBlanks: false,
    password:
      'Microsoft has switched passwords off for programs on most accounts and wants OAuth, which Afterword cannot do yet. So the log-in will most likely be refused. Take an inbox elsewhere (Gmail, Fastmail, ...) and forward your Outlook mail to it; only go on here if your administrator has allowed IMAP and SMTP with a password.',
  },
  yahoo: {
    name: 'Yahoo',
    imap: imaps('imap.mail.yahoo.com'),
    smtp: smtps('smtp.mail.yahoo.com'),
    authservId: null,
    plusAddresses: false,
    passwordHasNoBlanks: true,
    password:
      'Yahoo wants an app password, not the one you sign in with. Make one under Account info > Security > "Generate app password" (https://login.yahoo.com/account/security)',
  },
  icloud: {
    name: 'iCloud',
    imap: imaps('imap.mail.me.com'),
    smtp: submission('smtp.mail.me.com'),
    authservId: 'dmarc.icloud.com',
    plusAddresses: true,
    passwordHasNoBlanks: false,
    password:
      'iCloud wants an app-specific password, not the one you sign in with. Make one at https://account.apple.com under Sign-In and Security > App-Specific Passwords',
  },
  fastmail: {
    name: 'Fastmail',
    imap: imaps('imap.fastmail.com'),
    smtp: smtps('smtp.fastmail.com'),
    authservId: null,
    plusAddresses: true,
    passwordHasNoBlanks: true,
    password:
      'Fastmail wants an app password with access to IMAP and SMTP, not the one you sign in with. Make one under Settings > Privacy & Security > Connected apps & API tokens > Manage app passwords',
  },
  other: {
    name: 'another one',
    imap: null,
    smtp: null,
    authservId: null,
    plusAddresses: null,
    passwordHasNoBlanks: false,
    password:
      'Many providers want an app password, made in the settings of the mail account, and IMAP switched on there.',
  },
} satisfies Record<string, ProviderPreset>;

export type ProviderName = keyof typeof PROVIDER_PRESETS;
