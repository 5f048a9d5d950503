import { describe, expect, it } from 'vitest';
import { htmlAsText } from '../../../src/mailbox/html-as-text.ts';

describe('htmlAsText', () => {
  it.each([
    [
      'puts the cells of a row beside each other',
      '<table><tr><td>Role</td><td>Engineer</td></tr><tr><td>When</td><td>Monday</td></tr></table>',
      'Role Engineer\nWhen Monday',
    ],
    [
      'keeps a link behind its words',
      '<a href="https://meet.example/x">Pick a time</a>',
      'Pick a time <https://meet.example/x>',
    ],
    [
      'writes a named address as a header does',
      '<b>From:</b> <a href="mailto:ana@x.example">Ana Ruiz</a>',
      'From: Ana Ruiz <ana@x.example>',
    ],
    ['writes an address once', '&lt;<a href="mailto:ana@x.example">ana@x.example</a>&gt;', '<ana@x.example>'],
    [
      'leaves out links that lead nowhere a reader could go',
      '<a href="javascript:alert(1)">Click</a>',
      'Click',
    ],
    [
      'leaves out images, styles, scripts and titles',
      '<title>t</title><style>p{}</style><script>s()</script><p>a<img alt="b" src="c"></p>',
      'a',
    ],
    [
      'leaves out what is hidden',
      '<div style="color:red; DISPLAY: none">preheader</div><span hidden>x</span><p>seen</p>',
      'seen',
    ],
    ['keeps the case of headings', '<h1>Your Interview</h1>', 'Your Interview'],
    [
      'writes a rule as Outlook does',
      '<div>note</div><hr><div>From: a</div>',
      `note\n${'_'.repeat(32)}\nFrom: a`,
    ],
    [
      'keeps a note that stands before a second body',
      '<div>note</div><html><body><div>forwarded</div></body></html>',
      'note\nforwarded',
    ],
    ['marks quotes', '<p>new</p><blockquote type="cite"><p>old</p></blockquote>', 'new\n\n> old'],
    ['does not wrap lines', `<p>${'word '.repeat(60)}</p>`, 'word '.repeat(60).trim()],
  ])('%s', (_what, html, text) => {
    expect(htmlAsText(html)).toBe(text);
  });

  it.each(['<b>', '<table><tr><td>', '<b></i>'])('gives up on %s nested 100,000 times', (tag) => {
    expect(htmlAsText(tag.repeat(100_000))).toBeNull();
  });

  it('reads thousands of cells and paragraphs that nobody closed', () => {
    expect(htmlAsText(`${'<p>a'.repeat(3_000)}<table>${'<tr><td>b'.repeat(3_000)}`)).toContain('b');
  });
});
