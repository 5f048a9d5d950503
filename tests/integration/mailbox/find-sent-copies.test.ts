import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSentCopies, type SentEmail } from '../../../src/mailbox/find-sent-copies.ts';
import { type Dovecot, startDovecot } from '../../_util/dovecot.ts';
import { freePort } from '../../_util/servers.ts';

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const HOUR_MS = 60 * 60 * 1000;
const settings = () => ({
  host: dovecot.host,
  port: dovecot.port,
  secure: false,
  user: dovecot.user,
  password: dovecot.password,
});

function email(name: string): SentEmail {
  return { messageId: `<${name}@vale.example>`, replyRef: `ref-${name}`, handedOffAt: new Date() };
}

const copy = (headers: readonly string[]) =>
  [
    'From: robin@vale.example',
    'To: ines@firm.example',
    ...headers,
    '',
    '<one@vale.example> ref-one',
    '',
  ].join('\r\n');

async function file(headers: readonly string[], at = new Date()): Promise<void> {
  await dovecot.deliver(copy(headers), { folder: 'Sent', at });
}

describe('a search of the Sent folder', () => {
  it('says that it could not look while there is no such folder', async () => {
    expect(await findSentCopies(settings(), [email('one')])).toEqual({
      searched: false,
      problem: 'The account has no Sent folder.',
      refused: false,
    });
  });

  it('finds an email by its Message-ID, by what the provider kept of it, or by its reply ref', async () => {
    await dovecot.createFolder('Sent');
    await file(['Message-ID: <one@vale.example>']);
    await file(['Message-Id:\r\n <two@vale.example>']);
    await file(['Message-ID: <ABC@prod.outlook.com>', 'X-Reply-Ref: ref-three']);
    await file(['Message-ID: <x@mail.gmail.com>', 'X-Google-Original-Message-ID: <four@vale.example>']);
    const names = ['one', 'two', 'three', 'four'];
    expect(await findSentCopies(settings(), names.map(email))).toEqual({
      searched: true,
      found: new Set(names.map((name) => `ref-${name}`)),
    });
  });

  it('takes nothing for it that only contains its id, names it elsewhere, or lies in another folder', async () => {
    await file(['Message-ID: <not-five@vale.example>', 'X-Reply-Ref: ref-five-not']);
    await file(['Message-ID: <other@vale.example>', 'In-Reply-To: <five@vale.example>', 'Subject: ref-five']);
    await dovecot.deliver(copy(['Message-ID: <five@vale.example>', 'X-Reply-Ref: ref-five']));
    expect(await findSentCopies(settings(), [email('five')])).toEqual({ searched: true, found: new Set() });
  });

  it('looks at the mail of the days around the hand-off', async () => {
    const handedOffAt = new Date(Date.now() - 20 * 24 * HOUR_MS);
    await file(['Message-ID: <six@vale.example>'], new Date(handedOffAt.getTime() + HOUR_MS));
    expect(await findSentCopies(settings(), [{ ...email('six'), handedOffAt }])).toMatchObject({
      found: new Set(['ref-six']),
    });
  });

  it('says that it could not look when the log-in is refused or nobody answers', async () => {
    expect(await findSentCopies({ ...settings(), password: 'wrong' }, [email('one')])).toMatchObject({
      searched: false,
      refused: true,
    });
    expect(await findSentCopies({ ...settings(), port: await freePort() }, [email('one')])).toMatchObject({
      searched: false,
      refused: false,
    });
  });
});
