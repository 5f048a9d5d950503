import type { Original, Reading } from '../../src/core/reading.ts';

/** A reading with sensible contents; what a test is about goes into the overrides. */
export function aReading(
  overrides: Omit<Partial<Reading>, 'original'> & { original?: Partial<Original> } = {},
): Reading {
  const { original, ...rest } = overrides;
  return {
    wrapping: 'inline',
    depth: 1,
    note: null,
    provenance: { kind: 'owner-forward', trusted: true, reason: 'forwarded by the owner' },
    doubts: [],
    language: 'en',
    automatic: null,
    fingerprint: 'a-fingerprint',
    ...rest,
    original: {
      from: { name: 'Mara Lindt', address: 'mara.lindt@northwind.example' },
      fromName: null,
      replyTo: [],
      to: [{ name: 'Jonas Weber', address: 'jonas@weber.example' }],
      cc: [],
      date: new Date('2026-05-04T10:00:00Z'),
      subject: 'Your application to Northwind',
      messageId: null,
      references: [],
      headers: [],
      text: 'Dear Jonas,\n\nThank you for your application.\n\nMara',
      signature: null,
      quoted: null,
      calendars: [],
      attachments: [],
      deliveryReport: null,
      ...original,
    },
  };
}
