import { expect, it } from 'vitest';
import { commandLink } from '../../../../src/core/steer/command-link.ts';

const read = (link: string) => {
  const url = new URL(link);
  return {
    to: decodeURIComponent(url.pathname),
    subject: decodeURIComponent(/[?&]subject=([^&]*)/.exec(url.search)?.[1] ?? ''),
    body: decodeURIComponent(/[?&]body=([^&]*)/.exec(url.search)?.[1] ?? ''),
  };
};

it('writes to an address of any shape', () => {
  for (const to of ['jobs@inbox.example', 'jobs+k7m2q9@inbox.example', "o'neil&co?x=%41@inbox.example"])
    expect(read(commandLink(to, 'stop AF-7Q2K')).to).toBe(to);
});

it('carries subject and text as they are', () => {
  const subject = 'edit AF-7Q2K & "co" 100% + ü?';
  const body = 'Hello Ines,\n\n1 + 1 = 2 & more (é)\n';
  const link = commandLink('jobs@inbox.example', subject, body);
  expect(read(link)).toEqual({ to: 'jobs@inbox.example', subject, body: body.replaceAll('\n', '\r\n') });
  // A space or a bracket would end it in the text of an email.
  expect(link).toMatch(/^[\w:@.?=%&-]+$/);
});
