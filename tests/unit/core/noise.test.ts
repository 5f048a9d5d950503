import { describe, expect, it } from 'vitest';
import { understandEmail } from '../../../src/core/understand-email.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';
import { FORWARD_STYLES } from '../../_util/forwards.ts';
import { identity } from './compose-email.ts';

const settings = { identity, timeZone: 'Europe/Berlin', thresholds: { record: 0.8, send: 0.95 } };

/** Letters that say one thing, in words that say it plainly. */
const LETTERS = {
  rejection:
    'Dear Robin,\n\nthank you for applying for the role of harbour planner. Unfortunately we have decided not to move forward with your application, since other candidates fit the role better.',
  interview_invitation:
    'Dear Robin,\n\nwe would like to invite you to an interview for the role of harbour planner on Tuesday at 10:00. Please let us know whether that time suits you.',
  application_received:
    'Dear Robin,\n\nthank you for your application for the role of harbour planner. We have received it and will review it in the next two weeks.',
  offer:
    'Dear Robin,\n\nwe are delighted to offer you the position of harbour planner. The contract is attached; please sign it by Friday.',
} as const;
type Told = keyof typeof LETTERS;

const FEET = {
  'a confidentiality notice':
    'This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, you must not use, copy or disclose it.',
  'a German one':
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese Mail bitte. Das Kopieren ist leider nicht gestattet.',
  'how to unsubscribe':
    'You are receiving this email because you applied at Tidewater.\nUnsubscribe | Manage preferences | Privacy policy\n© 2025 Tidewater Ltd. All rights reserved.',
  'what an employer promises':
    'Tidewater is an equal opportunity employer. Qualified applicants are considered without regard to race, religion or sex.',
};

const QUOTED =
  'Unfortunately we have decided not to move forward.\nWe would like to invite you to an interview.\nWe are delighted to offer you the job.';
const HISTORIES = {
  Gmail: `On Mon, Oct 27, 2025 at 9:00 AM Robin Vey <robin@vey.example> wrote:\n\n${QUOTED.replace(/^/gm, '> ')}`,
  Outlook: `________________________________\nVon: Robin Vey <robin@vey.example>\nGesendet: Montag, 27. Oktober 2025 09:00\nAn: Ines Corvi\nBetreff: Bewerbung\n\n${QUOTED}`,
};

const told = Object.keys(LETTERS) as Told[];
const direct = {
  from: 'Ines Corvi <ines@tidewater.example>',
  to: 'robin@vey.example',
  subject: 'Harbour planner',
};

async function labelOf(body: string, head: Partial<typeof direct> = {}, type = 'text/plain') {
  const { from, to, subject } = { ...direct, ...head };
  const lines = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Content-Type: ${type}; charset=utf-8`];
  const email = await parseEmail(Buffer.from([...lines, '', body].join('\r\n')));
  return understandEmail(email, settings).outcome.label;
}

describe.each(told)('what is told by an email of the label %s', (label) => {
  const letter = LETTERS[label];

  it('is told without any noise', async () => {
    expect(await labelOf(letter)).toBe(label);
  });

  it.each(Object.entries(FEET))('is not changed by %s at its foot', async (_name, foot) => {
    expect(await labelOf(`${letter}\n\n${foot}`)).toBe(label);
    expect(await labelOf(`${letter}\n\nKind regards,\nInes Corvi\n\n${foot}`)).toBe(label);
  });

  it.each(Object.entries(HISTORIES))('is not changed by what %s quotes below', async (_name, history) => {
    expect(await labelOf(`${letter}\n\nKind regards,\nInes Corvi\n\n${history}`)).toBe(label);
  });

  it('is not changed by what an HTML email hides, shows as images or counts with', async () => {
    const rows = letter.split('\n\n').map((words) => `<tr><td><p>${words}</p></td></tr>`);
    const preheader = `<div style="display:none;font-size:1px">${QUOTED}&zwnj;&nbsp;&zwnj;&nbsp;</div>`;
    const images = `<img src="https://x.example/logo.png" alt="${QUOTED}"><img src="https://t.example/o.gif" width=1 height=1>`;
    const html = `<html><head><title>${QUOTED}</title></head><body>${preheader}<table>${images}${rows.join('')}</table></body></html>`;
    expect(await labelOf(html, {}, 'text/html')).toBe(label);
  });

  it.each(['Gmail', 'Outlook desktop', 'Apple Mail', 'Thunderbird', 'GMX and Web.de', 'Samsung'])(
    'is not changed by a forward with %s, with or without a note',
    async (client) => {
      for (const style of FORWARD_STYLES.filter((one) => one.client === client && one.language !== 'en')) {
        const above = style.above
          .replace('NAME', 'Ines Corvi')
          .replace('ADDRESS', 'ines@tidewater.example')
          .replace('SUBJECT', direct.subject);
        const forward = `${above}\n\n${letter}`.replace(/^/gm, style.quote ?? '');
        const owner = {
          from: 'Robin Vey <robin@vey.example>',
          to: 'jobs@afterword.test',
          subject: style.prefix + direct.subject,
        };
        expect(await labelOf(`\n\n${forward}`, owner)).toBe(label);
        expect(await labelOf(`Sadly another rejection, I fear.\n\n${forward}`, owner)).toBe(label);
      }
    },
  );
});
