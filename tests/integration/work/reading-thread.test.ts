import { expect, it } from 'vitest';
import { sampleEmails } from '../../../src/sandbox/sample-emails.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { readerAside, readerHere } from '../../../workers/reading/start-reader.ts';

it('reads in a thread of its own what it reads here', async () => {
  const settings = {
    identity: sandboxIdentity,
    timeZone: 'Europe/London',
    thresholds: { record: 0.8, send: 0.95 },
  };
  const raws = sampleEmails(new Date()).map(({ raw }) => Buffer.from(raw, 'latin1'));
  await using aside = readerAside(settings);
  await using here = readerHere(settings);
  // What is no mail at all is a problem in words there too.
  const mails = [...raws, Buffer.alloc(0)];
  expect(await aside.read(mails, [])).toEqual(await here.read(mails, []));
  const [first] = await aside.read(raws.slice(0, 1), []);
  expect(first).toHaveProperty('outcome');
});
