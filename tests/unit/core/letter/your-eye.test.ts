import { describe, expect, it } from 'vitest';
import { goingOut } from '../../../../src/core/letter/going-out.ts';
import type { Search } from '../../../../src/core/letter/search.ts';
import { yourEye } from '../../../../src/core/letter/your-eye.ts';
import {
  anApplication,
  aSearchedEmail,
  aSearchedOutgoing,
  LINKS,
  PERIOD,
  searchOf,
  several,
} from '../../../_util/a-search-so-far.ts';

const eyeOf = (search: Partial<Search>) => yourEye(searchOf(search), PERIOD, LINKS);
const outOf = (search: Partial<Search>) => goingOut(searchOf(search), PERIOD, LINKS);
const commandsOf = (line: { links: readonly { command: string }[] } | undefined) =>
  line?.links.map(({ command }) => command);

describe('what needs the owner', () => {
  it('is nothing when nothing does', () => {
    expect(eyeOf({ applications: [anApplication()], cameIn: [aSearchedEmail()] })).toBeNull();
  });

  it('asks of a guess whether it is right, or what else it is', () => {
    const [line] = eyeOf({ waiting: [aSearchedEmail({ code: 'EM-3F2A1B', isGuess: true })] })!.lines;
    expect(line?.what).toBe('Is this a no?');
    expect(line?.words).toBe(
      '"Your application" from Ines Roth <ines.roth@fjordlicht.example>, 18 November: "we will not be moving forward". It reads like a no, but that is a guess.',
    );
    expect(commandsOf(line)).toEqual(['label EM-3F2A1B rejection', 'label EM-3F2A1B interview_invitation']);
  });

  it('asks of what seems to be about no job whether it is, and puts it last', () => {
    const eye = eyeOf({
      applications: [anApplication(undefined, { lacksNews: true })],
      waiting: [
        aSearchedEmail({ code: 'EM-3F2A1B', isGuess: true, label: 'not_job_related', kind: null }),
        aSearchedEmail({ isGuess: true }),
      ],
    });
    const line = eye?.lines.at(-1);
    expect(eye?.lines).toHaveLength(3);
    expect(line?.what).toBe('Is this about your search?');
    expect(line?.words).not.toContain('moving forward');
    expect(line?.links.map(({ words, command }) => [words, command])).toEqual([
      ['No, it is mail that is not about a job', 'label EM-3F2A1B not_job_related'],
      ['Yes, it is a no', 'label EM-3F2A1B rejection'],
    ]);
  });

  it('only counts what the owner has left alone for four weeks', () => {
    const old = new Date('2026-10-26T06:59:00Z');
    const waiting = [aSearchedEmail({ isGuess: true, cameAt: old }), aSearchedEmail({ isGuess: true })];
    expect(eyeOf({ waiting })).toMatchObject({ lines: [{ what: 'Is this a no?' }], more: 1 });
    expect(eyeOf({ waiting: waiting.slice(0, 1) })).toBeNull();
    const outgoing = [
      aSearchedOutgoing({ state: 'planned', sendAt: old }),
      aSearchedOutgoing({ code: 'AF-NEW2', state: 'planned' }),
    ];
    expect(outOf({ outgoing })).toMatchObject({ lines: [{ code: 'AF-NEW2' }], more: 1 });
    expect(outOf({ outgoing: outgoing.slice(0, 1) })).toBeNull();
  });

  it('quotes a whole sentence with one full stop, and no subject twice', () => {
    const say = (words: string) =>
      eyeOf({ waiting: [aSearchedEmail({ isGuess: true, evidence: [{ rule: 'any', words }] })] })?.lines[0]
        ?.words;
    expect(say('We chose somebody else.')).toContain(': "We chose somebody else." It reads');
    expect(say('Your application')).toContain('18 November. It reads');
  });

  it('asks where an email belongs that fits several applications, and offers each and a new one', () => {
    const candidates = [
      { code: 'AP-1', company: 'Moor', role: 'Cook' },
      { code: 'AP-2', company: 'Moor', role: 'Baker' },
    ];
    const [line] = eyeOf({ waiting: [aSearchedEmail({ code: 'EM-3F2A1B', candidates })] })!.lines;
    expect(line?.what).toBe('Which application is this about?');
    expect(line?.links.map(({ words }) => words)).toEqual([
      'Cook at Moor (AP-1)',
      'Baker at Moor (AP-2)',
      'A new application',
    ]);
    expect(commandsOf(line)).toEqual([
      'assign EM-3F2A1B AP-1',
      'assign EM-3F2A1B AP-2',
      'assign EM-3F2A1B new',
    ]);
  });

  it('asks what became of an email that may have left', () => {
    const [line] = eyeOf({ outgoing: [aSearchedOutgoing({ code: 'AF-7Q2K', state: 'uncertain' })] })!.lines;
    expect(commandsOf(line)).toEqual(['sent AF-7Q2K', 'again AF-7Q2K', 'drop AF-7Q2K']);
  });

  it('asks for a person where nobody is known', () => {
    const application = anApplication(
      { applied: '2026-10-01', rejected: '2026-11-18' },
      { code: 'AP-90C44E', company: 'Moor', role: 'Cook', lacksPerson: true },
    );
    const [line] = eyeOf({ applications: [application] })!.lines;
    expect(line?.words).toContain('Cook at Moor ended with a no after an interview');
    expect(commandsOf(line)).toEqual(['person AP-90C44E Name <address>']);
  });

  it('asks once for news, whoever waits for it', () => {
    const applications = several(5, () => anApplication(undefined, { company: 'Moor', lacksNews: true }));
    const lines = eyeOf({ applications })?.lines;
    expect(lines).toHaveLength(1);
    expect(lines?.[0]?.what).toBe('Five hellos wait for news of yours');
    expect(lines?.[0]?.words).toContain('and 2 more are due for a hello');
    expect(commandsOf(lines?.[0])).toEqual(['win: ']);
  });

  it('names what could not be read', () => {
    const [line] = eyeOf({
      unreadable: [aSearchedEmail({ code: 'EM-3F2A1B', problem: 'its parts\nare nested too deep' })],
    })!.lines;
    expect(line?.words).toContain('(EM-3F2A1B): its parts are nested too deep.');
  });

  it('tells of an introduction that was offered, and not of one that was made', () => {
    const introductions = ['offered', 'made'].map((state) => ({
      who: 'Anna Berg',
      company: 'Moor',
      state,
      at: new Date('2026-11-03T10:00:00Z'),
    }));
    expect(eyeOf({ introductions })?.lines.map(({ words }) => words)).toEqual([
      'Anna Berg offered on 3 November to introduce you at Moor, and nothing has come of it yet. A line from you moves it.',
    ]);
  });

  it('begins with what must not be missed', () => {
    const eye = eyeOf({
      applications: [
        anApplication(undefined, { lacksNews: true }),
        anApplication(undefined, { lacksPerson: true }),
      ],
      waiting: [
        aSearchedEmail({ isGuess: true }),
        aSearchedEmail({ isGuess: true, label: 'interview_invitation', kind: null }),
      ],
      unreadable: [aSearchedEmail({ problem: 'damaged' })],
      outgoing: [aSearchedOutgoing({ state: 'uncertain' })],
    });
    expect(eye?.lines.map(({ what }) => what)).toEqual([
      'Did this email leave?',
      'Is this an interview?',
      'This email could not be read',
      'Is this a no?',
      'Whom may the question for feedback go to?',
      'A hello waits for news of yours',
    ]);
  });

  it('holds twelve, and counts the rest', () => {
    const eye = eyeOf({ waiting: several(15, () => aSearchedEmail({ isGuess: true })) });
    expect([eye?.lines.length, eye?.more]).toEqual([12, 3]);
  });

  it('lets nothing of a hostile name through to the sentence', () => {
    const from = { name: 'Ines\u202e\nBcc: all', address: 'ines@moor.example' };
    const [line] = eyeOf({ waiting: [aSearchedEmail({ isGuess: true, from })] })!.lines;
    expect(line?.words).toContain('from Ines Bcc: all <ines@moor.example>');
  });
});

describe('what is going out', () => {
  it('says when, to whom and why, and what steers it', () => {
    const [line] = outOf({
      outgoing: [aSearchedOutgoing({ code: 'AF-7Q2K', why: 'wrote the decision' })],
    })!.lines;
    expect(line).toMatchObject({
      code: 'AF-7Q2K',
      what: 'Thanks, and a question for feedback',
      to: 'Ines Roth <ines.roth@fjordlicht.example>',
      application: 'Data Engineer at Fjordlicht',
      when: 'Tuesday 24 November, 10:00, unless you stop it',
      why: 'They said no after an interview. Why this person: wrote the decision.',
    });
    expect(commandsOf(line)).toEqual(['stop AF-7Q2K', 'send AF-7Q2K', 'edit AF-7Q2K']);
  });

  it('says why the owner is asked where that is the exception', () => {
    const reason = 'wrote the decision; you are asked first because the sender is not proved';
    const outgoing = [aSearchedOutgoing({ why: 'wrote the decision', reason, state: 'planned' })];
    expect(outOf({ outgoing })?.lines[0]?.why).toBe(
      'They said no after an interview. Why this person: wrote the decision. You are asked first because the sender is not proved.',
    );
  });

  it.each([
    [{ state: 'planned', mode: 'approve' }, 'when you say so, from Tuesday 24 November, 10:00 on'],
    [{ state: 'planned', mode: 'approve', sendAt: new Date('2026-11-20T09:00:00Z') }, 'when you say so'],
    [{ state: 'planned', mode: 'off' }, 'not at all: emails of this kind are switched off, and only shown'],
    [{ state: 'waiting', sendAt: new Date('2026-11-23T06:59:00Z') }, 'as soon as it can, unless you stop it'],
    [
      { state: 'waiting', snoozedUntil: new Date('2027-01-04T09:00:00Z') },
      'Monday 4 January 2027, 10:00, unless you stop it',
    ],
    [{ state: 'handoff' }, 'on its way now'],
  ] as const)('%o leaves %s', (overrides, when) => {
    expect(outOf({ outgoing: [aSearchedOutgoing(overrides)] })?.lines[0]?.when).toBe(when);
  });

  it('promises no time while sending is paused', () => {
    expect(outOf({ sending: 'paused', outgoing: [aSearchedOutgoing()] })?.lines[0]?.when).toBe(
      'not while sending is paused',
    );
  });

  it('offers nothing for what is on its way', () => {
    expect(outOf({ outgoing: [aSearchedOutgoing({ state: 'sending' })] })?.lines[0]?.links).toEqual([]);
  });

  it('begins with what waits for a word', () => {
    const outgoing = [
      aSearchedOutgoing({ code: 'AF-LATE', sendAt: new Date('2026-11-26T09:00:00Z') }),
      aSearchedOutgoing({ code: 'AF-SOON' }),
      aSearchedOutgoing({
        code: 'AF-WORD',
        state: 'planned',
        mode: 'approve',
        sendAt: new Date('2026-11-27T09:00:00Z'),
      }),
    ];
    expect(outOf({ outgoing })?.lines.map(({ code }) => code)).toEqual(['AF-WORD', 'AF-SOON', 'AF-LATE']);
  });

  it('shares nothing with what needs the owner, and leaves out what is over', () => {
    const states = [
      'planned',
      'waiting',
      'sending',
      'handoff',
      'uncertain',
      'sent',
      'failed',
      'cancelled',
    ] as const;
    const outgoing = states.map((state) => aSearchedOutgoing({ state, code: `AF-${state}` }));
    expect(
      outOf({ outgoing })
        ?.lines.map(({ code }) => code)
        .sort(),
    ).toEqual(['AF-handoff', 'AF-planned', 'AF-sending', 'AF-waiting']);
    expect(eyeOf({ outgoing })?.lines).toHaveLength(1);
  });
});
