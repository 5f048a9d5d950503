import { describe, expect, it } from 'vitest';
import { utcOffsetOf } from '../../../../src/core/read/utc-offset.ts';
import { headerLines } from '../compose-email.ts';

describe('utcOffsetOf', () => {
  it.each([
    ['Tue, 28 Oct 2025 10:46:00 +0100', 60],
    ['28 Oct 2025 10:46 +0530 (IST)', 330],
    ['Tue, 28 Oct 2025 10:46:00 -0700 (PDT)', -420],
    ['Tue, 28 Oct 2025 10:46:00 GMT', 0],
    ['Tue, 28 Oct 2025 10:46:00 EST', -300],
    ['Mon, 28 Oct 2025 10:46:00 +0100', 60],
    ['Tue, 28 Oct 2025 10:46:00 -0000', null],
    ['Tue, 28 Oct 2025 10:46:00 -0000 (UTC)', null],
    ['Tue, 28 Oct 2025 10:46:00', null],
    ['Tue, 28 Oct 2025 10:46:00 +9900', null],
    ['yesterday', null],
    ['', null],
  ])('%s: %s', (date, offset) => {
    expect(utcOffsetOf(headerLines('Subject: No', `Date: ${date}`))).toBe(offset);
  });

  it('is not known without a Date header, and is that of the topmost', () => {
    expect(utcOffsetOf(headerLines('Subject: No'))).toBeNull();
    const two = ['Date: Tue, 28 Oct 2025 10:46:00 +0100', 'Date: Tue, 28 Oct 2025 10:46:00 -0500'];
    expect(utcOffsetOf(headerLines(...two))).toBe(60);
  });
});
