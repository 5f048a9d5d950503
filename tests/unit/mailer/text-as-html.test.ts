import { expect, it } from 'vitest';
import { textAsHtml } from '../../../src/mailer/text-as-html.ts';

it('makes links of the lines that are links, and words of all others', () => {
  const html = textAsHtml(
    'To stop it: <mailto:jobs@inbox.example?subject=stop%20AF-7Q2K&body=x>\n<b>"5 > 4" & more</b>\n',
  );
  expect(html).toContain(
    '<a href="mailto:jobs@inbox.example?subject=stop%20AF-7Q2K&amp;body=x">To stop it</a>\n',
  );
  expect(html).toContain('\n&lt;b&gt;&quot;5 &gt; 4&quot; &amp; more&lt;/b&gt;</div>');
});

it('links to nothing but an email to be written', () => {
  for (const line of [
    'See: <https://evil.example>',
    'See: <javascript:alert(1)>',
    '<i>: <mailto:a@b.example>',
  ])
    expect(textAsHtml(line)).not.toContain('<a ');
});
