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

  it('knows a sender that nobody answers from', () => {
    expect(detect('jobs-noreply@tidewater.example')).toContain('jobs-noreply@');
    expect(detect('jobs@tidewater.example')).toBeNull();
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
