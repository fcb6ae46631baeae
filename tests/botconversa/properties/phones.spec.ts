import fc from 'fast-check'
import { test } from '@japa/runner'
import { parsePhone } from '#app/identity/services/phones'

/** All the area codes of Brazil. */
const DDDS = [
  ...[11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 24, 27, 28, 31, 32, 33, 34, 35, 37, 38],
  ...[41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 53, 54, 55, 61, 62, 63, 64, 65, 66, 67, 68, 69],
  ...[71, 73, 74, 75, 77, 79, 81, 82, 83, 84, 85, 86, 87, 88, 89],
  ...[91, 92, 93, 94, 95, 96, 97, 98, 99],
]

type Number = { ddd: number; kind: 'mobile' | 'landline'; local: string }

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'))
const numbers: fc.Arbitrary<Number> = fc.oneof(
  fc.record({
    ddd: fc.constantFrom(...DDDS),
    kind: fc.constant('mobile' as const),
    // Without its ninth digit an old mobile begins with 6 to 9.
    local: fc
      .tuple(fc.constantFrom('6', '7', '8', '9'), digits(7))
      .map(([head, tail]) => head + tail),
  }),
  fc.record({
    ddd: fc.constantFrom(...DDDS),
    kind: fc.constant('landline' as const),
    local: fc
      .tuple(fc.constantFrom('2', '3', '4', '5'), digits(7))
      .map(([head, tail]) => head + tail),
  })
)

const keyOf = ({ ddd, kind, local }: Number) => `+55${ddd}${kind === 'mobile' ? '9' : ''}${local}`

/** Every way in which people write one number. */
function formsOf({ ddd, kind, local }: Number): string[] {
  const locals = kind === 'mobile' ? [`9${local}`, local] : [local]
  return locals.flatMap((digitsOfIt) => {
    const [head, tail] = [digitsOfIt.slice(0, -4), digitsOfIt.slice(-4)]
    const written = [`${head}${tail}`, `${head}-${tail}`, `${head} ${tail}`, `${head}.${tail}`]
    return written.flatMap((end) => [
      ...[`+55${ddd}${end}`, `+55 ${ddd} ${end}`, `+55 (${ddd}) ${end}`, `55${ddd}${end}`],
      ...[`${ddd}${end}`, `${ddd} ${end}`, `(${ddd})${end}`, `(${ddd}) ${end}`],
      ...[`0${ddd}${end}`, `0${ddd} ${end}`, `(0${ddd}) ${end}`, `  +55${ddd}${end} `],
    ])
  })
}

/** Some ranges are given to nobody: libphonenumber knows which, and we go by it. */
const isGiven = (number: Number) => parsePhone(keyOf(number)) !== null

test.group('telephone numbers, however they are written', () => {
  test('the forms of one number share one key, for every area code', ({ assert }) => {
    fc.assert(
      fc.property(numbers, (number) => {
        fc.pre(isGiven(number))
        for (const form of formsOf(number))
          assert.equal(parsePhone(form)?.matchKey, keyOf(number), form)
      }),
      { numRuns: 400 }
    )
  })

  test('every area code has mobiles and landlines', ({ assert }) => {
    for (const ddd of DDDS) {
      assert.equal(
        parsePhone(`(${ddd}) 8765-4321`)?.matchKey,
        `+55${ddd}987654321`,
        `mobile of ${ddd}`
      )
      assert.equal(parsePhone(`(${ddd}) 3232-4321`)?.matchKey, `+55${ddd}32324321`, `of ${ddd}`)
    }
  })

  test('different numbers never share a key, in whatever forms', ({ assert }) => {
    const form = (number: Number) => fc.constantFrom(...formsOf(number))
    const pairs = fc
      .tuple(numbers, numbers)
      .filter(([one, other]) => keyOf(one) !== keyOf(other) && isGiven(one) && isGiven(other))
      .chain(([one, other]) => fc.tuple(form(one), form(other)))
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        assert.notEqual(parsePhone(one)?.matchKey, parsePhone(other)?.matchKey)
      }),
      { numRuns: 400 }
    )
  })

  test('what is no number has no key, whatever it is', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parsePhone(text)
        if (parsed) assert.match(parsed.matchKey, /^\+\d{5,15}$/)
      }),
      { numRuns: 500 }
    )
  })
})
