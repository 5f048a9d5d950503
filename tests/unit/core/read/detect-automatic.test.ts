import { describe, expect, it } from 'vitest';
import { detectAutomatic } from '../../../../src/core/read/detect-automatic.ts';
import { headerLines } from '../compose-email.ts';

const detect = (address: string, ...lines: string[]) =>
  detectAutomatic({ from: { name: 'X', address }, replyTo: [], headers: headerLines(...lines) });

describe('detectAutomatic', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated; x=y',
    'Precedence: bulk',
    'Precedence: List',
    'List-Id: <news.tidewater.example>',
    'List-Unsubscribe: <mailto:x@tidewater.example>',
    'X-Auto-Response-Suppress: OOF, AutoReply',
    'Return-Path: <>',
    'Content-Type: multipart/report; report-type=delivery-status',
  ])('tells a machine by "%s"', (line) => {
    expect(detect('ines@tidewater.example', line)).toEqual(expect.any(String));
  });

  it.each([
    'Auto-Submitted: no',
    'Auto-Submitted: no (a person)',
    'Precedence: first-class',
    'X-Auto-Response-Suppress: None',
    'Return-Path: <ines@tidewater.example>',
    'X-List: y',
  ])('tells nothing by "%s"', (line) => {
    expect(detect('ines@tidewater.example', line)).toBeNull();
  });

  it.each([
    'no-reply',
    'noreply',
    'no_reply',
    'no.reply',
    'noreply+x1',
    'donotreply',
    'do-not-reply',
    'dont-reply',
    'jobs-noreply',
    'noreply-careers',
    'mailer-daemon',
    'postmaster',
    'bounces',
    'notifications',
    'notification',
    'notify',
    'keine-antwort',
    'nicht-antworten',
    'ne-pas-repondre',
    'nepasrepondre',
    'no-responder',
    'no_responda'.replace('responda', 'responder'),
    'nao-responda',
    'não-responda',
    'non-rispondere',
    'niet-beantwoorden',
    'svar-ikke',
    'alerts',
  ])('knows that nobody reads %s@', (local) => {
    expect(detect(`${local}@tidewater.example`)).toEqual(expect.any(String));
  });

  it.each([
    'ines.corvi',
    'talent',
    'norely',
    'jobs',
    'norma.replinger',
    'autumn',
    'systemic',
    'alertson',
    'bob.ounce',
    'reply.johnson',
    'replogle',
    'automattie',
  ])('lets %s@ be a person', (local) => {
    expect(detect(`${local}@tidewater.example`)).toBeNull();
  });

  it('looks at where answers would go, too', () => {
    expect(
      detectAutomatic({
        from: { name: null, address: 'ines@tidewater.example' },
        replyTo: [{ name: null, address: 'noreply@tidewater.example' }],
        headers: [],
      }),
    ).toContain('noreply@');
  });
});
