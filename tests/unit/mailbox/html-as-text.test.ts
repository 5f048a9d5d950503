import { describe, expect, it } from 'vitest';
import { htmlAsText } from '../../../src/mailbox/html-as-text.ts';

describe('htmlAsText', () => {
  it('shows what only looks like hidden', () => {
    for (const style of ['background-color:transparent', 'margin-left:-9999px', 'height:0', 'left:-9px'])
      expect(htmlAsText(`<p style="${style}">seen</p>`)).toBe('seen');
  });

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
    [
      'leaves out what the style hides, however it is written',
      [
        'font-size:0',
        'FONT-SIZE: 0px; line-height:0',
        'color:#fff; font-size : 0 !important',
        'display :none',
        'opacity:0;',
        'max-height:0px;overflow:hidden',
        'position:absolute; left:-9999px',
        'color: transparent; font-size:1px',
        'height:0;overflow:hidden',
        'mso-hide:all',
      ]
        .map((style) => `<div style="${style}">preheader</div>`)
        .concat("<p style='visibility: hidden'>preheader</p>", '<p>seen</p>')
        .join(''),
      'seen',
    ],
    [
      'leaves out a preheader that only a style sheet hides',
      '<style>.preheader{display:none}</style><div class="mail-preheader">x</div>seen',
      'seen',
    ],
    [
      'leaves out the padding of a preheader',
      `<p>seen</p><div>${'&zwnj;&nbsp;&#847;&#8199;&#65279;&shy;'.repeat(40)}</div>`,
      'seen',
    ],
    [
      'shows what has its size again inside something without size',
      '<td style="font-size:0">lost<div style="font-size:16px">left</div><table><tr><td>right</td></tr></table></td>',
      'left\nright',
    ],
    [
      'shows what is nearly hidden',
      '<div style="opacity:0.9">a</div><div style="font-size:0.8em">b</div><div style="max-height:0.5em">c</div>',
      'a\nb\nc',
    ],
    ['leaves out direction marks', '<p>un&rlm;for&lrm;tunately</p>', 'unfortunately'],
    [
      'flattens tables that only lay out',
      '<table role="presentation"><tr><td><table><tr><td><img alt="Logo" src="a"></td></tr><tr><td><h2>Hello Robin</h2><p>We have news.</p></td></tr></table></td><td>&nbsp;</td></tr></table>',
      'Hello Robin\n\nWe have news.',
    ],
    ['keeps terms and their meanings apart', '<dl><dt>Role</dt><dd>Engineer</dd></dl>', 'Role\nEngineer'],
    ['leaves out what can only be filled in', '<select><option>a</select><textarea>b</textarea>c', 'c'],
    [
      'writes an address without what is to be filled in',
      '<a href="mailto:ana@x.example?subject=Hello">Write</a>',
      'Write <ana@x.example>',
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
