import fc from 'fast-check'
import { test } from '@japa/runner'
import { SearchMessages } from '#app/messaging/queries/search_messages'
import { extract } from '#app/messaging/services/highlight'
import { CONTENT_KINDS } from '#app/messaging/services/search_syntax'
import { createChannel, say } from '#tests/support/chat'
import { refusal } from '#tests/support/refusal'
import { createPerson } from '#tests/support/world'

const SCRAPS = [
  '"',
  "'",
  '-',
  ':*',
  '&',
  '|',
  '!',
  '(',
  ')',
  '<->',
  '\\',
  '%',
  '?',
  '$1',
  '::',
  '<@',
  '>',
]
const FILTERS = [
  'de:',
  'em:',
  'tem:',
  'has:link',
  'antes:2026-01-31',
  'depois:',
  'constructor:x',
  '__proto__:y',
]
const WORDS = [
  'ação',
  'reuniões',
  'de',
  'a',
  'não',
  '😀',
  'ﷺ',
  'ß',
  'x'.repeat(400),
  '1.250,00',
  '-',
  '\u2003',
  '’s',
]

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SCRAPS, ...FILTERS, ...WORDS),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc
        .string({ unit: 'binary', maxLength: 12 })
        .map((text) => text.replaceAll('\0', '').toWellFormed())
    ),
    { minLength: 1, maxLength: 14 }
  )
  .chain((parts) =>
    fc.constantFrom('', ' ').map((glue) => [...parts.join(glue)].slice(0, 500).join(''))
  )

test.group('search properties', () => {
  test('whatever is typed is searched for, or refused as empty: never an error', async ({
    assert,
  }) => {
    const person = await createPerson({ name: 'Ana', role: 'team' })
    const channel = await createChannel(person)
    await say(person, channel.id, 'a ação das reuniões não custa 1.250,00 😀')
    await fc.assert(
      fc.asyncProperty(
        typed,
        fc.option(fc.constantFrom(...CONTENT_KINDS), { nil: undefined }),
        async (q, has) => {
          const search = new SearchMessages().handle({ actor: person.user, q, has })
          const outcome = await search.then(
            () => null,
            () => refusal(search)
          )
          if (outcome) assert.equal(outcome.status, 422)
        }
      ),
      { numRuns: 600 }
    )
  })

  test('whatever is sent is stored, and found by its own words', async ({ assert }) => {
    const person = await createPerson({ name: 'Ana', role: 'team' })
    const channel = await createChannel(person)
    const word = fc.stringMatching(/^[a-zà-ú]{4,12}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        typed,
        async (words, rest) => {
          const text = `zebra${words[0]} ${words.join(' ')} ${rest}`
          const { status, body } = await say(person, channel.id, text)
          assert.equal(status, 201)
          for (const q of [`zebra${words[0]}`, `"zebra${words[0]} ${words[0]}"`]) {
            const { rows } = await new SearchMessages().handle({
              actor: person.user,
              q,
              in: channel.id,
            })
            assert.include(
              rows.map(({ id }) => id),
              body.data.id,
              `${q} in ${text}`
            )
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  test('an extract holds no markup but its marks, and is cut between characters', ({ assert }) => {
    const said = fc.string({ unit: 'grapheme', maxLength: 500 })
    fc.assert(
      fc.property(said, fc.array(fc.string({ unit: 'grapheme', maxLength: 4 })), (text, words) => {
        const html = extract(text, new Set([...words, ...(text.match(/\p{L}+/gu) ?? []).slice(-3)]))
        assert.isTrue(html.isWellFormed())
        assert.notMatch(html.replaceAll(/<\/?mark>/g, ''), /[<>"']/)
        assert.equal(html.split('<mark>').length, html.split('</mark>').length)
      })
    )
  })
})
