import fc from 'fast-check'
import { test } from '@japa/runner'
import { renderBody } from '#app/messaging/services/rendering'

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&#58;alert(1))',
  '[x](data:text/html;base64,PHN2Zz4=)',
  '[x](https://a.b "onmouseover=alert(1)")',
  '![x](https://a.b/c.png)',
  '<javascript:alert(1)>',
  '<https://a.b/"onclick="x>',
  'https://a.b/?"><script>',
  '```"><img>\n',
  '&lt;b&gt;',
  '<!--',
  '\u0000',
  '`',
  '**',
  '> ',
  '- ',
  '1. ',
  '~~',
  '[',
  '](',
  ')',
  '"',
  "'",
  '\\',
  '\n',
  '<@01900000-0001-7000-8000-000000000001>',
  '<@canal>',
]
const body = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''))

/** A name that tries to break out of where it is shown. */
const MENTIONS = [
  { kind: 'user', id: '01900000-0001-7000-8000-000000000001', name: '"><script>alert(1)</script>' },
]

const PLAIN = /^<\/?(?:p|br|strong|em|s|code|pre|blockquote|ul|ol|li|a|span)>/
const LINK =
  /^<a href="(?:https?:|mailto:)[^"<>]*"(?: title="[^"<>]*")? rel="noopener noreferrer nofollow" target="_blank">/
const REST =
  /^(?:<ol start="\d+">|<code class="language-[^"<>]*">|<span class="mention" data-kind="(?:user|team|channel|here)"(?: data-id="[0-9a-f-]{36}")?>)/

/** Every `<` opens a tag of the list, spelled exactly so: nothing else may stand there, whatever a browser makes of it. */
function strayTag(html: string): string | null {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const rest = html.slice(at, at + 3_000)
    if (![PLAIN, LINK, REST].some((allowed) => allowed.test(rest))) return rest.slice(0, 120)
  }
  return null
}

test.group('rendering', () => {
  test('whatever is written, what is shown has no tag, attribute or scheme but those of the list', ({
    assert,
  }) => {
    fc.assert(
      fc.property(body, (written) => {
        const html = renderBody(written, MENTIONS)
        if (html === null) return assert.notMatch(written, /[<&]/)
        assert.isNull(strayTag(html), JSON.stringify(written))
      }),
      { numRuns: 5_000 }
    )
  })

  test('a link that leads nowhere stays as it was written', ({ assert }) => {
    assert.equal(renderBody('[]()', []), '<p>[]()</p>\n')
    assert.equal(
      renderBody('[*a*]() [b](https://x.test)', [])!.replaceAll(/ (rel|target)="[^"]*"/g, ''),
      '<p>[<em>a</em>]() <a href="https://x.test">b</a></p>\n'
    )
  })

  test('the longest and most nested of messages is shown all the same', ({ assert }) => {
    for (const written of [
      '*'.repeat(40_000),
      '['.repeat(40_000),
      '> '.repeat(20_000),
      '`'.repeat(40_000),
      '- '.repeat(20_000),
      '![]('.repeat(10_000),
      'https://a.b '.repeat(3_300),
      `*${'\n'.repeat(39_000)}`,
      `*${'//a '.repeat(9_900)}`,
    ]) {
      const html = renderBody(written, [])
      assert.isString(html)
      assert.isNull(strayTag(html!))
    }
  })

  test('what is no address of the web becomes no link', ({ assert }) => {
    assert.notInclude(renderBody('**veja** //a.b e ftp://a.b', [])!, '<a')
    assert.isNull(renderBody('\n'.repeat(39_000) + 'fim', []))
  })
})
