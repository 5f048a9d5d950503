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
    const line = `Please use this link: ${url}.`;
    expect(extractLinks(line)).toEqual([{ url, is, evidence: line }]);
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

  it.each([
    ['Check your application status here: https://northwind.example/candidate/1', 'portal'],
    ['Log in to the candidate portal: https://northwind.myworkdayjobs.com/login', 'portal'],
    ['Please upload your certificates: https://northwind.example/files', 'upload'],
    ['Bitte laden Sie die Zeugnisse im Bewerberportal hoch: https://bewerben.northwind.example/x', 'portal'],
    ['Sube tus documentos, puedes subir aquí: https://northwind.example/subir', 'upload'],
  ])('knows by the words beside it: %s', (line, is) => {
    expect(extractLinks(line, 'northwind.example')).toMatchObject([{ is, evidence: line }]);
  });

  it.each([
    'Check your application status here: https://evil.example/candidate/1',
    'Unsubscribe from your candidate profile: https://northwind.example/out',
  ])('leaves strangers and small print alone: %s', (line) => {
    expect(extractLinks(line, 'northwind.example')).toEqual([]);
  });

  it('takes the line above a link that stands alone', () => {
    const text = 'Your application status:\nhttps://northwind.example/me';
    expect(extractLinks(text, 'northwind.example')[0]?.evidence).toBe(
      'Your application status: https://northwind.example/me',
    );
  });
});
