import type { FieldSpec, SpecsOf } from './field-spec.ts';

/** What an email to the owner can say. Null is "not known": the template says its sentence without it. */
export interface OwnerTemplateFields {
  hold_notice: {
    /** Whether it leaves unless the owner says stop, or only when they say send. */
    asks: 'hold' | 'approval';
    /** What the owner calls the email by. */
    code: string;
    owner_name: string | null;
    recipient_name: string | null;
    recipient_address: string;
    /** The earliest time that it leaves, in words. */
    send_at: string;
    time_zone: string;
    /** Why it goes to this person. */
    reason: string;
    /** The words that the request rests on. */
    evidence: string | null;
    /** Why the owner is asked although emails of this kind leave by themselves. */
    because: string | null;
    /** Of a hello: the win that it tells, and a line with a link for each that it could tell instead. */
    news: string | null;
    other_news: string | null;
    subject: string;
    text: string;
    /** `mailto:` links that write the commands. */
    send_link: string;
    stop_link: string;
    snooze_link: string;
    edit_link: string;
    pause_link: string;
  };
  command_reply: {
    owner_name: string | null;
    /** What came of it, in a few words. */
    summary: string;
    /** What was done to what, a paragraph for each command. */
    results: string | null;
    /** The lines that looked like commands. */
    not_understood: string | null;
    /** Where everything stands. */
    status: string | null;
    help: 'yes' | null;
    /** Where commands are written to. */
    inbox: string;
    /** Every label that a `label` can say. */
    labels: string;
  };
  owner_notice: {
    owner_name: string | null;
    subject: string;
    text: string;
  };
  /** The text of the weekly letter: each part as its lines; null where it has nothing to say. */
  letter: {
    subject: string;
    week: string;
    owner_name: string | null;
    opening: string;
    notice: string | null;
    standing: string | null;
    came_in: string | null;
    eye: string | null;
    going_out: string | null;
    heard: string | null;
    eggs: string | null;
    normal: string | null;
    pitch: string | null;
    question: string | null;
    wins: string | null;
    footer: string;
  };
}

/** The first line of a part of the letter, and one that is indented below it. */
const A_PART: FieldSpec = {
  samples: ['* Fjordlicht, Data Engineer\n  interviewing, 3 days since the last word', null],
  isLaidOut: true,
  isQuoted: true,
};

const A_LINK = 'mailto:jobs@inbox.example?subject=stop%20AF-7Q2K';

export const OWNER_FIELD_SPECS: SpecsOf<OwnerTemplateFields> = {
  hold_notice: {
    asks: { samples: ['hold', 'approval'] },
    code: { samples: ['AF-7Q2K'] },
    owner_name: { samples: ['Jana Berg', null] },
    recipient_name: { samples: ['Ines Roth', null] },
    recipient_address: { samples: ['ines.roth@fjordlicht.example'] },
    send_at: { samples: ['Tuesday 3 March, 10:15'] },
    time_zone: { samples: ['Europe/Berlin'] },
    reason: { samples: ['wrote the decision'], isQuoted: true },
    evidence: { samples: ['"thank you for speaking with us"', null], isQuoted: true },
    because: { samples: ['confidence 0.91 is below the send threshold 0.95', null], isQuoted: true },
    news: { samples: ['JN-3F2A1B', null] },
    other_news: {
      samples: [`JN-90C44E, "I gave a talk": <${A_LINK}>`, null],
      hasLines: true,
      isQuoted: true,
    },
    subject: { samples: ['Thank you, and a question'], isQuoted: true },
    text: { samples: ['Hello Ines,\n\nthank you.\n\nJana Berg'], hasLines: true, isQuoted: true },
    send_link: { samples: [A_LINK], isQuoted: true },
    stop_link: { samples: [A_LINK], isQuoted: true },
    snooze_link: { samples: [A_LINK], isQuoted: true },
    edit_link: { samples: [A_LINK], isQuoted: true },
    pause_link: { samples: [A_LINK], isQuoted: true },
  },
  command_reply: {
    owner_name: { samples: ['Jana Berg', null] },
    summary: { samples: ['AF-7Q2K is stopped'], isQuoted: true },
    results: { samples: ['AF-7Q2K is stopped.\n\nPaused.', null], hasLines: true, isQuoted: true },
    not_understood: { samples: ['stpo AF-7Q2K', null], hasLines: true, isQuoted: true },
    status: { samples: ['Sending is on.\n\nNo application is live.', null], hasLines: true, isQuoted: true },
    help: { samples: ['yes', null] },
    inbox: { samples: ['jobs@inbox.example'] },
    labels: { samples: ['rejection, offer'] },
  },
  owner_notice: {
    owner_name: { samples: ['Jana Berg', null] },
    subject: { samples: ['An address does not work'], isQuoted: true },
    text: {
      samples: ['The email came back.\n\nNobody is written to there.'],
      hasLines: true,
      isQuoted: true,
    },
  },
  letter: {
    subject: { samples: ['Your week: one no, one interview'], isQuoted: true },
    week: { samples: ['16 to 22 November 2026'] },
    owner_name: { samples: ['Jana Berg', null] },
    opening: { samples: ['One no came in, and one interview.'], isLaidOut: true, isQuoted: true },
    notice: { samples: ['Sending is paused.', null], isLaidOut: true, isQuoted: true },
    standing: A_PART,
    came_in: A_PART,
    eye: A_PART,
    going_out: A_PART,
    heard: A_PART,
    eggs: A_PART,
    normal: A_PART,
    pitch: A_PART,
    question: A_PART,
    wins: A_PART,
    footer: { samples: ['Answer this letter to steer Afterword.'], isLaidOut: true, isQuoted: true },
  },
};
