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

  it.each([
    ['Start your online assessment: https://northwind.example/start/7f', 'assessment'],
    ['Choose a slot here <https://northwind.example/termine/7f>', 'scheduling'],
    ['You can join the video interview at https://northwind.example/room/7f', 'meeting'],
    ['Pick a time: https://my.recruitee.com/a/b', 'scheduling'],
    ['Or copy: https://northwind.recruitee.com/book/a8', 'scheduling'],
    ['See https://northwind.wd3.myworkdayjobs.com/interviewSchedule/1', 'scheduling'],
    ['Du kannst den Termin hier verschieben <https://northwind.jobs.personio.de/t/7f>', 'scheduling'],
  ])('knows a test, a booking page and a meeting of the house by the words: %s', (line, is) => {
    expect(extractLinks(line, 'northwind.example')).toMatchObject([{ is }]);
  });

  it.each([
    ['Your take-home challenge: https://code.elsewhere.example/fe-takehome', 'assessment'],
    ['Bitte bearbeiten Sie die Testaufgabe: https://elsewhere.example/start/7f', 'assessment'],
    ['Merci de réaliser le test technique : https://elsewhere.example/t/7f', 'assessment'],
    ['Realiza la prueba técnica: https://elsewhere.example/t/7f', 'assessment'],
    ['Je kunt de online test maken via https://elsewhere.example/t/7f', 'assessment'],
    ['Faça o teste online aqui: https://elsewhere.example/t/7f', 'assessment'],
    ['Può svolgere la prova tecnica qui: https://elsewhere.example/t/7f', 'assessment'],
    ['Wil je de online test vandaag maken? De link: https://elsewhere.example/t/7f', 'assessment'],
    ['Need to make a change? Reschedule or decline <https://elsewhere.example/r/7f>', 'scheduling'],
    ['Bitte wählen Sie einen Termin: https://elsewhere.example/r/7f', 'scheduling'],
    ['Vous pouvez choisir un créneau : https://elsewhere.example/r/7f', 'scheduling'],
    ['Elige un hueco: https://elsewhere.example/r/7f', 'scheduling'],
    ['Kies een moment: https://elsewhere.example/r/7f', 'scheduling'],
    ['Escolha um horário: https://elsewhere.example/r/7f', 'scheduling'],
    ['Scelga un orario: https://elsewhere.example/r/7f', 'scheduling'],
  ])('knows them of nobody we know where the words are plain: %s', (line, is) => {
    expect(extractLinks(line)).toMatchObject([{ is }]);
    expect(extractLinks(line, null, 'not_job_related')).toEqual([]);
  });

  it.each([
    'Learn more about the test: https://elsewhere.example/faq',
    'Practice test: https://elsewhere.example/practice',
    'Book a demo call: https://elsewhere.example/demo',
    'Your test is on Monday. Our offices: https://elsewhere.example/map',
    'Start the test with our page: https://www.linkedin.com/company/northwind',
    'Test your video: https://zoom.us/test',
    'Report this event: https://calendly.com/app/report/x',
    'Cancel: https://calendly.com/cancellations/1b2c',
    'Learn more about the test: https://www.hackerrank.com',
    'Start: https://www.hackerrank.com/terms-of-service',
    'Take a test: https://www.hackerrank.com/domains/tutorials',
    'Meeting options: https://teams.microsoft.com/meetingOptions/?organizerId=1',
    'https://meet.google.com',
  ])('takes no page about one for it: %s', (line) => expect(extractLinks(line)).toEqual([]));

  it('takes the words of a link, and not those of its neighbour', () => {
    const line = 'Choose a time <https://elsewhere.example/a>, or read on <https://elsewhere.example/b>';
    expect(extractLinks(line).map(({ url }) => url)).toEqual(['https://elsewhere.example/a']);
  });

  it.each([
    [
      'https://www.google.com/url?q=https://meet.google.com/abc-defg-hij&sa=D',
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fus02web.zoom.us%2Fj%2F123&data=05',
      'https://us02web.zoom.us/j/123',
    ],
  ])('reads where a wrapped link leads: %s', (wrapped, url) => {
    expect(extractLinks(`Meeting: ${wrapped}`)).toMatchObject([{ url, is: 'meeting' }]);
  });

  it.each([
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=https://calendly.com@evil.example/mara',
    'https://evil.example/url?q=https://zoom.us/j/123',
  ])('opens no other wrapper, and nothing that is no page: %s', (wrapped) => {
    expect(extractLinks(`See ${wrapped}`)).toEqual([]);
  });
});
