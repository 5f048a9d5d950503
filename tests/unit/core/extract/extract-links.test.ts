import { describe, expect, it } from 'vitest';
import { extractLinks } from '../../../../src/core/extract/extract-links.ts';

describe('extractLinks', () => {
  it.each([
    ['https://calendly.com/mara-lindt/30min', 'scheduling'],
    ['https://app.greenhouse.io/availability/abc', 'scheduling'],
    ['https://outlook.office365.com/owa/calendar/Northwind@northwind.example/bookings/', 'scheduling'],
    ['https://calendar.google.com/calendar/appointments/schedules/x', 'scheduling'],
    ['https://calendar.app.google/aBc', 'scheduling'],
    ['https://us02web.zoom.us/j/123456?pwd=x', 'meeting'],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting', 'meeting'],
    ['https://meet.google.com/abc-defg-hij', 'meeting'],
    ['https://app.codility.com/test/abc', 'assessment'],
    ['https://www.hackerrank.com/tests/xyz', 'assessment'],
  ])('knows %s as %s', (url, is) => {
    expect(extractLinks(`Please use this link: ${url}.`)).toEqual([{ url, is }]);
  });

  it.each([
    'https://notcalendly.com/mara',
    'https://calendly.com.evil.example/mara',
    'https://calendly.com@evil.example/mara',
    'https://evil.example/?u=calendly.com',
    'https://zoom.us/privacy',
    'https://northwind.example/jobs',
    'http://[broken',
  ])('leaves %s alone', (url) => {
    expect(extractLinks(`See ${url} for more`)).toEqual([]);
  });

  it('gives each link once, and ten at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => `https://calendly.com/m/${index % 30}`).join(' ');
    expect(extractLinks(many)).toHaveLength(10);
  });
});
