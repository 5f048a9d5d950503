import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTemplates } from '../../../src/mailer/render-template.ts';
import { TemplateError } from '../../../src/mailer/template-error.ts';
import type { TemplateFields } from '../../../src/mailer/template-fields.ts';

const OURS = fileURLToPath(new URL('../../../templates', import.meta.url));
const ours = openTemplates(OURS, null);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'afterword-templates-'));
});
afterEach(() => rm(folder, { recursive: true }));
const write = (text: string, name = 'feedback_request_interviews.en.txt') =>
  writeFile(path.join(folder, name), text);

const request: TemplateFields['feedback_request_interviews'] = {
  recipient_name: 'Ines Roth',
  recipient_first_name: 'Ines',
  company: 'Fjordlicht',
  role: 'Data Engineer',
  owner_name: 'Jana Berg',
};
const link = (subject: string) => `mailto:jobs@inbox.example?subject=${subject}`;
const notice: TemplateFields['hold_notice'] = {
  asks: 'hold',
  because: null,
  news: null,
  other_news: null,
  send_link: link('send%20AF-7Q2K'),
  stop_link: link('stop%20AF-7Q2K'),
  snooze_link: link('snooze%20AF-7Q2K%201w'),
  edit_link: link('edit%20AF-7Q2K'),
  pause_link: link('pause'),
  code: 'AF-7Q2K',
  owner_name: 'Jana Berg',
  recipient_name: 'Ines Roth',
  recipient_address: 'ines.roth@fjordlicht.example',
  send_at: 'Tuesday 3 March, 10:15',
  time_zone: 'Europe/Berlin',
  reason: 'wrote the decision',
  evidence: '"thank you for speaking with us"',
  subject: 'Thank you, and a question',
  text: 'Hello Ines,\n\nThank you.\n',
};

describe('a feedback request', () => {
  it('names the person, the role and the company, and is signed with the owner’s name alone', async () => {
    const { subject, text } = (await ours).render('feedback_request_interviews', 'en', request);
    expect(subject).toBe('Thank you, and a question about the Data Engineer role');
    expect(text).toMatch(
      /^Hello Ines,\n\nThank you for interviewing me for the Data Engineer role at Fjordlicht, and/,
    );
    expect(text).toMatch(/\n\nKind regards,\nJana Berg\n$/);
  });

  it('says its sentences without what nobody knows', async () => {
    const unknown = {
      recipient_name: null,
      recipient_first_name: null,
      company: null,
      role: null,
    };
    const { subject, text } = (await ours).render('feedback_request_interviews', 'en', {
      ...request,
      ...unknown,
    });
    expect(subject).toBe('Thank you, and a question about my application');
    expect(text).toMatch(/^Hello,\n\nThank you for interviewing me, and for the time/);
  });

  it('is in German with the full name, which needs no guess at Frau or Herr', async () => {
    const { subject, text } = (await ours).render('feedback_request_interviews', 'de', request);
    expect(subject).toBe('Vielen Dank und eine Frage zur Stelle „Data Engineer“');
    expect(text).toMatch(/^Guten Tag Ines Roth,\n\nvielen Dank für das Vorstellungsgespräch für die Stelle/);
  });

  it.each(['en', 'de'] as const)('greets nobody by the name of a team (%s)', async (language) => {
    const team = { ...request, recipient_name: 'Talent Team', recipient_first_name: null };
    const { text } = (await ours).render('feedback_request_interviews', language, team);
    expect(text).toMatch(/^(Hello|Guten Tag),\n/);
  });

  it('has other words for another person, and starts again after the last ones', async () => {
    const templates = await ours;
    const texts = [0, 1, 2, 3].map(
      (wording) => templates.render('feedback_request_interviews', 'en', request, wording).text,
    );
    expect(templates.wordings('feedback_request_interviews', 'en')).toBe(3);
    expect(new Set(texts).size).toBe(3);
    expect(texts[3]).toBe(texts[0]);
    expect(templates.render('feedback_request_interviews', 'en', request).text).toBe(texts[0]);
  });

  it('folds the lines of a hostile field into one, and escapes nothing', async () => {
    const hostile = {
      ...request,
      company: 'Smith & Sons\r\nBcc: eve@evil.example\u2028\u202e',
      role: 'R&D <Lead>',
    };
    const { text, subject } = (await ours).render('feedback_request_interviews', 'en', hostile);
    expect(text).toContain('for the R&D <Lead> role at Smith & Sons Bcc: eve@evil.example, and');
    expect(subject).toBe('Thank you, and a question about the R&D <Lead> role');
  });

  it.each(['{{company}}', '{% if x %}', 'null', 'undefined', '[object Object]', '<% name %>'])(
    'is refused when a field holds %s',
    async (company) => {
      const templates = await ours;
      expect(() => templates.render('feedback_request_interviews', 'en', { ...request, company })).toThrow(
        /field company holds a placeholder/,
      );
    },
  );

  it('is refused when the owner has no name, or a field was forgotten', async () => {
    const templates = await ours;
    expect(() =>
      templates.render('feedback_request_interviews', 'en', { ...request, owner_name: ' \u200b' }),
    ).toThrow(/owner_name is empty/);
    const { role: _, ...forgotten } = request;
    expect(() => templates.render('feedback_request_interviews', 'en', forgotten as typeof request)).toThrow(
      /field role was not given/,
    );
  });
});

describe('a hold notice', () => {
  it('says what leaves, to whom, when and why, word for word, and how to stop it', async () => {
    const { subject, text } = (await ours).render('hold_notice', 'en', notice);
    expect(subject).toBe('AF-7Q2K: an email in your name leaves on Tuesday 3 March, 10:15');
    expect(text).toContain(
      [
        'To: Ines Roth <ines.roth@fjordlicht.example>',
        'When: Tuesday 3 March, 10:15 (Europe/Berlin) at the earliest',
        'Why this person: wrote the decision',
        'What it rests on: "thank you for speaking with us"',
        '',
        'The text, word for word:',
        '',
        '> Subject: Thank you, and a question',
        '>',
        '> Hello Ines,',
        '>',
        '> Thank you.',
        '',
      ].join('\n'),
    );
    expect(text).toContain('\n    npx afterword outbox stop AF-7Q2K\n');
    expect(text).toContain('\nTo stop it: <mailto:jobs@inbox.example?subject=stop%20AF-7Q2K>\n');
  });

  it('asks where nothing leaves without the owner’s word', async () => {
    const asking = { ...notice, asks: 'approval', because: 'nothing proves who sent it' } as const;
    const { subject, text } = (await ours).render('hold_notice', 'en', asking);
    expect(subject).toBe('AF-7Q2K: may this email go out in your name?');
    expect(text).toContain('It is not sent unless you say so.');
    expect(text).toContain('\nWhy you are asked: nothing proves who sent it\n');
    expect(text).not.toContain('When:');
  });

  it('says its sentences without what nobody knows', async () => {
    const unknown = { ...notice, owner_name: null, recipient_name: null, evidence: null };
    const { text } = (await ours).render('hold_notice', 'de', unknown);
    expect(text).toMatch(/^Guten Tag,\n\ndiese E-Mail/);
    expect(text).toContain('\nAn: ines.roth@fjordlicht.example\n');
    expect(text).toContain('\nWarum an diese Person: wrote the decision\n\nDer Text');
  });

  it('quotes odd words of others without stumbling', async () => {
    const odd = {
      ...notice,
      evidence: 'Dear {{name}} , we   chose\nnull',
      text: 'Hello\n\n\n\n\nline  two ,\n',
    };
    const { text } = (await ours).render('hold_notice', 'en', odd);
    expect(text).toContain('What it rests on: Dear {{name}} , we chose null\n');
    expect(text).toContain('> Hello\n>\n> line two ,\n');
  });
});

describe('a template of the owner’s own', () => {
  it('stands in for ours, and only for the one of the same name', async () => {
    await write('\uFEFFSubject: Hi {{ owner_name }}\r\n\r\nHello.\r\n');
    const templates = await openTemplates(OURS, folder);
    expect(templates.wordings('feedback_request_interviews', 'en')).toBe(1);
    expect(templates.render('feedback_request_interviews', 'en', request, 2)).toEqual({
      subject: 'Hi Jana Berg',
      text: 'Hello.\n',
    });
    expect(templates.render('feedback_request_interviews', 'de', request).text).toMatch(/^Guten Tag/);
  });

  it.each([
    [
      'names an unknown field',
      'Subject: Hi\n\nHello\n{{ recruiter }}\n',
      /\.txt:4: there is no field recruiter; there are recipient_name, /,
    ],
    [
      'asks for an unknown field',
      'Subject: Hi\n\n{% if recruter %}x{% endif %}Hello\n',
      /\.txt:3: there is no field recruter/,
    ],
    [
      'names a field that may be unknown',
      'Subject: Hi\n\nHello\n\nAbout {{ role }}.\n',
      /\.txt:5: the field is not known here/,
    ],
    [
      'compares but does not ask',
      'Subject: Hi\n\n{{ company | upcase }}\n',
      /\.txt:3: the field is not known here/,
    ],
    ['does not close a condition', 'Subject: Hi\n\n{% if role %}Hello\n', /\.txt:3: .*not closed/],
    ['does not close a field', 'Subject: Hi\n\nHello {{ owner_name\n', /\.txt:3: .*not closed/],
    [
      'uses an unknown filter',
      'Subject: Hi\n\n{{ owner_name | shout }}\n',
      /\.txt:3: undefined filter: shout/,
    ],
    ['includes a file', 'Subject: Hi\n\n{% include "/etc/hostname" %}\n', /\.txt:3: tag "include" not found/],
    ['renders a file', 'Subject: Hi\n\n{% render "../../.env" %}\n', /\.txt:3: tag "render" not found/],
    ['uses a layout', 'Subject: Hi\n\n{% layout "x" %}\n', /\.txt:3: tag "layout" not found/],
    ['has no subject', 'Hello\n\nHello\n', /\.txt:1: the first line must be "Subject: "/],
    [
      'has an empty subject',
      'Subject: {% if role %}{{ role }}{% endif %}\n\nHello\n',
      /\.txt:1: the first line must be/,
    ],
    ['has no blank line', 'Subject: Hi\nHello\n', /\.txt:2: a blank line/],
    ['has no text', 'Subject: Hi\n', /\.txt:2: a blank line/],
    [
      'leaves two spaces where a field is missing',
      'Subject: Hi\n\nYour {% if role %}{{ role }}{% endif %} role\n',
      /two spaces in a row: "Your {2}role"/,
    ],
    [
      'leaves a space before a comma',
      'Subject: Hi\n\nHello {% if role %}{{ role }}{% endif %}, you\n',
      /space before a comma/,
    ],
    [
      'leaves blank lines',
      'Subject: Hi\n\nHello\n\n{% if role %}{{ role }}{% endif %}\n\nBye\n',
      /two blank lines/,
    ],
    ['says null', 'Subject: Hi\n\nHello null\n', /a placeholder: "null"/],
    [
      'names an unknown field in its second wording',
      'Subject: Hi\n\nHello\n\n=== 2\nSubject: Hi\n\nHello\n{{ recruiter }}\n',
      /\.txt:9: there is no field recruiter/,
    ],
    [
      'does not close a condition in its second wording',
      'Subject: Hi\r\n\r\nHello\r\n=== 2\r\nSubject: Hi\r\n\r\n{% if role %}Hello\r\n',
      /\.txt:7: .*not closed/,
    ],
    [
      'has a third wording without a text',
      'Subject: A\n\nHello\n=== 2\nSubject: B\n\nHello\n=== 3\nSubject: C\n',
      /\.txt:10: a blank line/,
    ],
    [
      'has a mark that is none',
      'Subject: Hi\n\nHello\n\n===2\nSubject: Hi\n\nHello\n',
      /\.txt:5: .*must be "=== 2" here/,
    ],
    [
      'counts its wordings wrongly',
      'Subject: Hi\n\nHello\n\n=== 3\nSubject: Hi\n\nHello\n',
      /\.txt:5: .*must be "=== 2" here/,
    ],
  ])('is refused at the start, with file and line, when it %s', async (_, text, problem) => {
    await write(text);
    const opening = openTemplates(OURS, folder);
    await expect(opening).rejects.toThrow(problem);
    await expect(opening).rejects.toThrow(TemplateError);
    await expect(opening).rejects.toThrow(path.join(folder, 'feedback_request_interviews.en.txt'));
  });

  it.each(['open-door.en.txt', 'feedback_request.en.txt', 'open_door.xx.txt', 'constructor.en.txt'])(
    'is refused when it is called %s',
    async (name) => {
      await write('Subject: Hi\n\nHello\n', name);
      await expect(openTemplates(OURS, folder)).rejects.toThrow(/a template is called KIND\.LANGUAGE\.txt/);
    },
  );

  it('may have several wordings', async () => {
    await write('Subject: One\n\nHello.\n\n=== 2\nSubject: Two\n\nGood day.\n');
    const templates = await openTemplates(OURS, folder);
    const render = (wording: number) =>
      templates.render('feedback_request_interviews', 'en', request, wording);
    expect([0, 1, 2].map(render)).toEqual([
      { subject: 'One', text: 'Hello.\n' },
      { subject: 'Two', text: 'Good day.\n' },
      { subject: 'One', text: 'Hello.\n' },
    ]);
  });

  it('is looked for where its folder is said to be', async () => {
    await expect(openTemplates(OURS, path.join(folder, 'absent'))).rejects.toThrow(/absent cannot be read/);
  });

  it('must not be the only one there is', async () => {
    await write('Subject: Hi\n\nHello\n', 'feedback_request_screen.en.txt');
    await expect(openTemplates(folder, null)).rejects.toThrow(/no template feedback_request_screen\.de\.txt/);
  });
});

describe('the templates that come with the program', () => {
  it('can all be filled, whatever is known', async () => {
    const { tryOut, list } = await ours;
    expect(list().length).toBeGreaterThan(80);
    expect(tryOut).not.toThrow();
  });

  it('are tried out before the first use, each on its own', async () => {
    await cp(OURS, folder, { recursive: true });
    await write('Subject: Hi\n\nHello {{ company }}\n', 'feedback_request_interviews.en.txt');
    const templates = await openTemplates(folder, null);
    expect(templates.render('feedback_request_interviews', 'de', request).text).toContain('Fjordlicht');
    expect(() => templates.render('feedback_request_interviews', 'en', request)).toThrow(TemplateError);
    expect(templates.tryOut).toThrow(/feedback_request_interviews\.en\.txt:3: /);
  });
});
