import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '../../../../src/core/read/authentication-results.ts';

const read = (value: string) => {
  const parsed = parseAuthenticationResults(value);
  return (
    parsed && {
      id: parsed.authservId,
      results: parsed.results.map((r) => ({ ...r, properties: Object.fromEntries(r.properties) })),
    }
  );
};

describe('parseAuthenticationResults', () => {
  it('takes a word with a quoted part for one word', () => {
    const [spf] =
      read('mx.afterword.test; spf=pass smtp.mailfrom="robin@vey.example"@evil.example')?.results ?? [];
    expect(spf?.properties).toEqual({ 'smtp.mailfrom': 'robin@vey.example@evil.example' });
  });

  it('reads several methods with their properties', () => {
    expect(
      read(
        'MX.Afterword.test; dkim=pass header.d=vey.example header.i=@vey.example header.s=s1; spf=softfail smtp.mailfrom=robin@vey.example',
      ),
    ).toEqual({
      id: 'mx.afterword.test',
      results: [
        {
          method: 'dkim',
          result: 'pass',
          properties: { 'header.d': 'vey.example', 'header.i': '@vey.example', 'header.s': 's1' },
        },
        { method: 'spf', result: 'softfail', properties: { 'smtp.mailfrom': 'robin@vey.example' } },
      ],
    });
  });

  it('knows versions, comments within comments, and spaces around the equals sign', () => {
    expect(
      read(
        'mx.afterword.test 1 (our (own) server); dmarc/1 = pass (p=reject; sp=none) header.from = vey.example',
      ),
    ).toEqual({
      id: 'mx.afterword.test',
      results: [{ method: 'dmarc', result: 'pass', properties: { 'header.from': 'vey.example' } }],
    });
  });

  it('takes nothing for a result that stands in a comment or in a quoted string', () => {
    expect(
      read(
        'mx.afterword.test; spf=fail (dmarc=pass header.from=vey.example; dkim=pass) reason="x; dmarc=pass header.from=vey.example"',
      ),
    ).toEqual({
      id: 'mx.afterword.test',
      results: [
        { method: 'spf', result: 'fail', properties: { reason: 'x; dmarc=pass header.from=vey.example' } },
      ],
    });
  });

  it('keeps the first of two properties of one name', () => {
    expect(
      read('a.test; dkim=pass header.d=evil.example header.d=vey.example')!.results[0]!.properties,
    ).toEqual({ 'header.d': 'evil.example' });
  });

  it('reads "none" as no result, and a line without a server as nothing', () => {
    expect(read('mx.afterword.test; none')).toEqual({ id: 'mx.afterword.test', results: [] });
    expect(read('spf=pass smtp.mailfrom=vey.example; dkim=pass header.d=vey.example')).toBeNull();
    expect(read('')).toBeNull();
    expect(read('(never closed; dmarc=pass')).toBeNull();
  });

  it('reads a hostile line in no time', () => {
    const started = performance.now();
    for (const piece of ['(', '"', '\\', '=', ';', 'a=', '(\\'])
      read(`mx.afterword.test; ${piece.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
