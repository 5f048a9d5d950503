import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../src/core/read/fingerprint.ts';
import { recruiter } from '../compose-email.ts';

const text = 'Dear Robin,\n\nWe chose “another” candidate – see our jobs page.\n\nInes';
const print = fingerprint(recruiter, 'Planner role', text);

describe('fingerprint', () => {
  it.each([
    ['wrapped otherwise', text.replace(/ /g, '\n')],
    ['quoted', text.replace(/^/gm, '> ')],
    ['with plain punctuation', text.replace(/[“”]/g, '"').replace('–', '-')],
    ['with links behind words', text.replace('jobs page', 'jobs page <https://tidewater.example/jobs?x=1>')],
    ['in other spaces', text.replace(/ /g, '\u00a0')],
  ])('is equal for a text %s', (_name, other) => {
    expect(fingerprint(recruiter, 'Planner role', other)).toBe(print);
  });

  it.each([
    'Re: Planner role',
    'FW: Fwd: Planner role',
    'WG: AW: Planner role',
    'TR : RE : planner  ROLE',
    '[EXTERNAL] Fwd: Planner role',
    'RV: Re[2]: Planner role',
    'VS: SV: Planner role',
    '转发: Planner role',
  ])('is equal under the subject "%s"', (subject) => {
    expect(fingerprint(recruiter, subject, text)).toBe(print);
  });

  it('differs for another sender, subject or text', () => {
    expect(fingerprint({ ...recruiter, address: 'max@tidewater.example' }, 'Planner role', text)).not.toBe(
      print,
    );
    expect(fingerprint(recruiter, 'Pilot role', text)).not.toBe(print);
    expect(fingerprint(recruiter, 'Planner role', text.replace('chose', 'hired'))).not.toBe(print);
    expect(fingerprint(null, null, '')).not.toBe(fingerprint(null, null, 'x'));
  });
});
