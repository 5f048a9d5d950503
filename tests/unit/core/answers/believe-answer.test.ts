import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../../../src/core/answer.ts';
import { believeAnswer, provenanceOfAnswer } from '../../../../src/core/answers/believe-answer.ts';
import type { Provenance, ProvenanceKind } from '../../../../src/core/reading.ts';
import { sandboxIdentity as identity } from '../../../../src/sandbox/sandbox-identity.ts';
import { aReading } from '../../../_util/a-reading.ts';

type Said = 'pass' | 'fail' | 'nothing';

function readingOf(kind: ProvenanceKind, trusted: boolean, dmarc: Said, depth = 0) {
  const provenance: Provenance = { kind, trusted, reason: 'as a test says' };
  const value = `${identity.trustedAuthservId}; dmarc=${dmarc} header.from=tidewater.example`;
  const headers = dmarc === 'nothing' ? [] : [{ name: 'authentication-results', value }];
  const from = { name: 'Ines Corvi', address: 'ines.corvi@tidewater.example' };
  return aReading({ depth, wrapping: 'none', provenance, original: { from, headers } });
}

const belief = (is: AnswerKind, knowsOurs: boolean, ...said: Parameters<typeof readingOf>) =>
  believeAnswer(readingOf(...said), { is, knowsOurs, identity });

describe('how far an answer is obeyed', () => {
  it.each([
    ['believed', 'opt_out', false, 'owner-forward', true, 'nothing'],
    ['believed', 'opt_out', false, 'redirect', true, 'nothing'],
    ['believed', 'opt_out', false, 'direct', false, 'pass'],
    ['believed', 'opt_out', true, 'reply', false, 'nothing'],
    ['believed', 'opt_out', true, 'reply', false, 'fail'],
    ['doubted', 'opt_out', false, 'direct', false, 'nothing'],
    ['doubted', 'feedback', false, 'redirect', false, 'nothing'],
    ['doubted', 'opt_out', false, 'owner-forward', false, 'nothing'],
    ['forged', 'opt_out', false, 'direct', false, 'fail'],
    ['forged', 'opt_out', false, 'untrusted', false, 'nothing'],
    ['forged', 'opt_out', true, 'untrusted', false, 'pass'],
    ['believed', 'bounce', false, 'direct', false, 'nothing'],
    ['forged', 'bounce', false, 'direct', false, 'fail'],
    ['believed', 'out_of_office', false, 'redirect', false, 'nothing'],
    ['forged', 'out_of_office', false, 'untrusted', false, 'nothing'],
  ] as const)(
    'is "%s" for %s that knows our id (%s), came as %s (trusted: %s), dmarc=%s',
    (expected, is, knowsOurs, kind, trusted, dmarc) => {
      expect(belief(is, knowsOurs, kind, trusted, dmarc)).toBe(expected);
    },
  );

  it('takes no header of a forwarded original for proof', () => {
    expect(belief('opt_out', false, 'owner-forward', false, 'pass', 1)).toBe('doubted');
  });
});

describe('an answer that came straight to the inbox', () => {
  it('is a reply, trusted when its sender is proved', () => {
    const of = (dmarc: Said) => provenanceOfAnswer(readingOf('direct', false, dmarc), identity, 'it answers');
    expect(of('pass')).toMatchObject({ kind: 'reply', trusted: true });
    expect(of('nothing')).toMatchObject({ kind: 'reply', trusted: false });
  });

  it('keeps what is said of it otherwise', () => {
    const forwarded = readingOf('owner-forward', true, 'nothing', 1);
    expect(provenanceOfAnswer(forwarded, identity, 'it answers')).toEqual(forwarded.provenance);
  });
});
