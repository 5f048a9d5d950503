import { describe, expect, it } from 'vitest';
import type { ParsedEmail } from '../../../../src/core/email.ts';
import type { Identity } from '../../../../src/core/identity.ts';
import { judgeProvenance } from '../../../../src/core/read/judge-provenance.ts';
import { composeEmail, headerLines, identity, owner, recruiter } from '../compose-email.ts';

const RECEIVED =
  'Received: from out.vey.example (192.0.2.7) by mx.afterword.test with ESMTPS; Tue, 28 Oct 2025 10:47:00 +0100';
const DMARC =
  'Authentication-Results: mx.afterword.test; dkim=pass header.d=vey.example; dmarc=pass header.from=vey.example';
const inbox = [{ name: null, address: 'jobs@afterword.test' }];

interface Asked {
  who?: Partial<Identity>;
  depth?: number;
  ours?: string[];
}

function judge(changes: Partial<ParsedEmail>, { who = {}, depth = 0, ours = [] }: Asked = {}) {
  return judgeProvenance({
    email: composeEmail(changes),
    identity: { ...identity, ...who },
    depth,
    isOurs: (id) => ours.includes(id),
  });
}
const forwarded = (lines: string[], who: Partial<Identity> = {}) =>
  judge({ from: [owner], to: inbox, headers: headerLines(...lines) }, { who, depth: 1 });

describe("the owner's forward", () => {
  it.each([
    ['dmarc=pass', [RECEIVED, DMARC]],
    ['a result line above its Received line', [DMARC, RECEIVED]],
    [
      'aligned dkim=pass of a subdomain',
      [RECEIVED, 'Authentication-Results: mx.afterword.test; dkim=pass header.i=@mail.vey.example'],
    ],
    [
      'spf=pass for the very same address',
      [RECEIVED, 'Authentication-Results: mx.afterword.test; spf=pass smtp.mailfrom=robin@vey.example'],
    ],
    [
      'inner hops of the trusted server on top',
      [
        'Received: by 2002:a05:6a10:1 with SMTP id x; Tue, 28 Oct 2025',
        'Received: from mx.afterword.test by store.internal with LMTP',
        RECEIVED,
        DMARC,
      ],
    ],
  ])('is trusted with %s', (_name, lines) => {
    expect(forwarded(lines)).toMatchObject({ kind: 'owner-forward', trusted: true });
  });

  it('is not trusted while no server is, and says which setting is missing', () => {
    const provenance = forwarded([RECEIVED, DMARC], { trustedAuthservId: null });
    expect(provenance).toMatchObject({ kind: 'owner-forward', trusted: false });
    expect(provenance.reason).toContain('TRUSTED_AUTHSERV_ID');
  });

  it.each([
    ['no result line', [RECEIVED]],
    [
      'a result line of another server',
      [RECEIVED, 'Authentication-Results: mx.evil.example; dmarc=pass header.from=vey.example'],
    ],
    [
      "a result line below a stranger's Received line",
      [RECEIVED, 'Received: from evil.example by relay.evil.example; Tue, 28 Oct 2025', DMARC],
    ],
    [
      'a result line below a Received line that only names the trusted server',
      ['Received: from x by relay.evil.example', 'Received: from y by mx.afterword.test', DMARC],
    ],
    [
      'a second result line',
      [RECEIVED, 'Authentication-Results: mx.afterword.test; dmarc=none header.from=vey.example', DMARC],
    ],
    [
      'results in a comment',
      [RECEIVED, 'Authentication-Results: mx.afterword.test; spf=none (dmarc=pass header.from=vey.example)'],
    ],
    [
      'dmarc=pass for another domain',
      [RECEIVED, 'Authentication-Results: mx.afterword.test; dmarc=pass header.from=evil.example'],
    ],
    ['dmarc=pass for no domain', [RECEIVED, 'Authentication-Results: mx.afterword.test; dmarc=pass']],
    [
      'dkim=pass of another domain',
      [
        RECEIVED,
        'Authentication-Results: mx.afterword.test; dkim=pass header.d=evil.example header.i=@vey.example',
      ],
    ],
    [
      'dkim=pass of a domain that only ends alike',
      [RECEIVED, 'Authentication-Results: mx.afterword.test; dkim=pass header.d=notvey.example'],
    ],
    [
      'spf=pass for a neighbour at the same host',
      [RECEIVED, 'Authentication-Results: mx.afterword.test; spf=pass smtp.mailfrom=eve@vey.example'],
    ],
    [
      'spf=pass for an address that only begins with the owner, in quotes',
      [
        RECEIVED,
        'Authentication-Results: mx.afterword.test; spf=pass smtp.mailfrom="robin@vey.example"@evil.example',
      ],
    ],
    [
      'an ARC line',
      [RECEIVED, 'ARC-Authentication-Results: i=1; mx.afterword.test; dmarc=pass header.from=vey.example'],
    ],
  ])('is not trusted with %s', (_name, lines) => {
    expect(forwarded(lines)).toMatchObject({ kind: 'owner-forward', trusted: false });
  });

  it('is forged when the server says dmarc=fail, whatever else passes', () => {
    expect(
      forwarded([
        RECEIVED,
        'Authentication-Results: mx.afterword.test; dkim=pass header.d=vey.example; dmarc=fail header.from=vey.example',
      ]),
    ).toMatchObject({ kind: 'untrusted', trusted: false });
  });

  it('is untrusted with two From lines or two senders', () => {
    const headers = headerLines(RECEIVED, DMARC, 'From: robin@vey.example', 'From: eve@evil.example');
    expect(judge({ from: [owner], headers }, { depth: 1 }).kind).toBe('untrusted');
    expect(
      judge({ from: [owner, recruiter], headers: headerLines(RECEIVED, DMARC) }, { depth: 1 }).kind,
    ).toBe('untrusted');
    expect(judge({ from: [] }).kind).toBe('untrusted');
  });

  it('is not trusted after a loop of servers', () => {
    expect(
      forwarded([RECEIVED, DMARC, ...Array(30).fill('Received: from a.example by b.example')]),
    ).toMatchObject({ trusted: false });
  });

  it('is a command or a journal entry when nothing is in it', () => {
    expect(judge({ from: [owner], to: inbox, headers: headerLines(RECEIVED, DMARC) })).toMatchObject({
      kind: 'owner',
      trusted: true,
    });
  });
});

describe('a redirected email', () => {
  it.each([
    ['Delivered-To', ['Delivered-To: jobs+k7qd@afterword.test', RECEIVED]],
    ['X-Original-To', ['X-Original-To: jobs+k7qd@afterword.test', RECEIVED]],
    [
      'the Received line of our server',
      [
        'Received: from out.vey.example by mx.afterword.test for <jobs+K7QD@afterword.test>; Tue, 28 Oct 2025',
      ],
    ],
  ])('is trusted with the tag in %s', (_name, lines) => {
    expect(judge({ headers: headerLines(...lines) })).toMatchObject({ kind: 'redirect', trusted: true });
    expect(judge({ headers: headerLines(...lines) }, { who: { trustedAuthservId: null } })).toMatchObject({
      trusted: true,
    });
  });

  it.each([
    ['another tag', ['Delivered-To: jobs+guess@afterword.test', RECEIVED]],
    ['the tag of another mailbox', ['Delivered-To: other+k7qd@afterword.test', RECEIVED]],
    [
      "the tag below a stranger's Received line",
      [RECEIVED, 'Received: from a.example by relay.evil.example', 'Delivered-To: jobs+k7qd@afterword.test'],
    ],
    ['no tag', ['Delivered-To: jobs@afterword.test', RECEIVED]],
  ])('is not trusted with %s', (_name, lines) => {
    expect(judge({ headers: headerLines(...lines) })).toMatchObject({ kind: 'redirect', trusted: false });
  });

  it('is not trusted with the tag, when the server says that it is forged', () => {
    const tagged = ['Delivered-To: jobs+k7qd@afterword.test', RECEIVED];
    const from = { name: null, address: 'ines@vey.example' };
    const says = (result: string) =>
      judge({
        from: [from],
        headers: headerLines(
          ...tagged,
          `Authentication-Results: mx.afterword.test; dmarc=${result} header.from=vey.example`,
        ),
      });
    expect(says('fail')).toMatchObject({
      kind: 'redirect',
      trusted: false,
      reason: expect.stringContaining('dmarc=fail'),
    });
    expect(says('none')).toMatchObject({ kind: 'redirect', trusted: true });
  });

  it('is not trusted with the tag in To or Cc, which the sender writes', () => {
    const tagged = [{ name: null, address: 'jobs+k7qd@afterword.test' }];
    expect(
      judge({ to: tagged, headers: headerLines(RECEIVED, 'To: jobs+k7qd@afterword.test') }).trusted,
    ).toBe(false);
    expect(
      judge({ cc: tagged, headers: headerLines(RECEIVED, 'Cc: jobs+k7qd@afterword.test') }).trusted,
    ).toBe(false);
  });

  it('has no tag to be trusted by when none is set', () => {
    expect(
      judge(
        { headers: headerLines('Delivered-To: jobs+@afterword.test', RECEIVED) },
        { who: { intakeTag: null } },
      ).trusted,
    ).toBe(false);
  });

  it("is trusted with the original's own valid signature", () => {
    const signed = (domain: string) =>
      judge({
        headers: headerLines(
          RECEIVED,
          `Authentication-Results: mx.afterword.test; spf=fail; dkim=pass header.d=${domain}`,
        ),
      });
    expect(signed('tidewater.example')).toMatchObject({ kind: 'redirect', trusted: true });
    expect(signed('vey.example')).toMatchObject({ kind: 'redirect', trusted: false });
  });

  it('is not trusted for what a forward inside of it says', () => {
    expect(
      judge({ headers: headerLines('Delivered-To: jobs+k7qd@afterword.test', RECEIVED) }, { depth: 1 }),
    ).toMatchObject({ kind: 'untrusted', trusted: false });
  });
});

describe('other email', () => {
  const answer = { to: inbox, inReplyTo: '<AF-1.x@vey.example>' };
  const passed = headerLines(
    RECEIVED,
    'Authentication-Results: mx.afterword.test; dmarc=pass header.from=tidewater.example',
  );

  it('is a reply when it answers an email that we truly sent, and trusted when its sender is proved', () => {
    expect(judge({ ...answer, headers: passed }, { ours: ['<AF-1.x@vey.example>'] })).toMatchObject({
      kind: 'reply',
      trusted: true,
    });
    expect(
      judge({ ...answer, headers: headerLines(RECEIVED) }, { ours: ['<AF-1.x@vey.example>'] }),
    ).toMatchObject({ kind: 'reply', trusted: false });
    expect(
      judge(
        { to: inbox, references: ['<a@b.example>', '<AF-1.x@vey.example>'], headers: passed },
        { ours: ['<AF-1.x@vey.example>'] },
      ).kind,
    ).toBe('reply');
  });

  it('is no reply when its reference only looks like ours', () => {
    expect(judge({ ...answer, headers: passed })).toMatchObject({ kind: 'direct', trusted: false });
  });

  it('is direct when written to the inbox by somebody else', () => {
    expect(judge({ to: inbox, headers: passed })).toMatchObject({ kind: 'direct', trusted: false });
  });

  it('is untrusted when it is an email of our own that came back', () => {
    expect(judge({ messageId: '<AF-2.x@vey.example>' }, { ours: ['<AF-2.x@vey.example>'] }).kind).toBe(
      'untrusted',
    );
  });
});
