import { describe, expect, it } from 'vitest';
import { ringOptions } from '../../../src/queue/ring-options.ts';

const now = new Date('2026-03-02T09:30:15Z');
const id = '3f0d5c52-6f0b-4d0e-9a43-0f6a7f6a7d11';
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('ringOptions', () => {
  it('takes two rings for the same thing as one, and another time as another ring', () => {
    const ring = (at?: Date) => ringOptions('send-outgoing', { outgoingId: id }, at, now).jobId;
    expect(ring()).toBe(ring());
    expect(ring(later(60))).toBe(ring(later(60)));
    expect(new Set([ring(), ring(later(60)), ring(later(61))]).size).toBe(3);
  });

  it('takes a time that has passed for now', () => {
    const options = ringOptions('send-outgoing', { outgoingId: id }, later(-60), now);
    expect(options).toMatchObject({ jobId: id });
    expect(options.delay).toBeUndefined();
  });

  it('delays by what is left until the time', () => {
    expect(ringOptions('send-outgoing', { outgoingId: id }, later(90), now).delay).toBe(90_000);
  });

  it('asks for due work once: the next minute is the retry', () => {
    expect(ringOptions('run-due-work', { ownerId: id }, undefined, now)).toMatchObject({
      jobId: id,
      attempts: 1,
    });
  });

  it('writes no id that BullMQ refuses', () => {
    for (const at of [undefined, later(60)]) {
      expect(ringOptions('understand-email', { emailId: id }, at, now).jobId).not.toMatch(/:|^\d+$/);
    }
  });
});
