import fc from 'fast-check'
import type { JsonSchema } from '#app/core/contracts/json_schema'

/** Nested deeper than anybody means. */
const abyss = (depth: number): unknown =>
  Array.from({ length: depth }).reduce((inner: unknown) => ({ a: [inner] }), 'end')

const HOSTILE_TEXT = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e',
  '\u0007',
  '🧑‍🧑‍🧒'.repeat(50),
  'a'.repeat(70_000),
  "'; drop table users; --",
  '${7*7}',
  '<@x>',
  '%00',
  '../../etc/passwd',
  '-1',
  '1e309',
  'NaN',
  'null',
  'true',
  '2026-13-45T99:99:99Z',
  '00000000-0000-0000-0000-000000000000',
  'ÿ'.normalize('NFD'),
]

const HOSTILE_VALUES: unknown[] = [
  ...HOSTILE_TEXT,
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  2 ** 63,
  1e308,
  [],
  {},
  [[]],
  [null],
  [{}],
  { length: -1 },
  { toString: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: {} } },
  abyss(400),
  Array.from({ length: 3_000 }, () => 1),
]

export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE_VALUES),
  fc.string({ unit: 'binary' }),
  fc.anything({ maxDepth: 3 }).filter(isJson)
)
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXT),
  fc.string({ unit: 'binary', maxLength: 60 })
)

/** Values that the schema describes; `ids` are taken where it asks for a UUID, now and then. */
export function fromSchema(schema: JsonSchema, ids: string[]): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fromSchema(choice, ids)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => fromSchema({ ...schema, type }, ids)))
  return (MAKERS[schema.type as keyof typeof MAKERS] ?? (() => hostile))(schema, ids)
}

/** Mostly what the schema wants, with one thing wrong now and then: a field hostile, missing, or unknown. */
export function nearSchema(schema: JsonSchema, ids: string[]): fc.Arbitrary<unknown> {
  const right = fromSchema(schema, ids) as fc.Arbitrary<object>
  const names = Object.keys(schema.properties ?? {})
  const spoilt = fc
    .tuple(right, fc.constantFrom(...names, 'unknownField', '__proto__', 'a\0'), hostile)
    .map(([body, name, value]) => {
      const copy = Object.entries(body).filter(([key]) => key !== name)
      return Object.fromEntries([...copy, [name, value]])
    })
  const lacking = fc
    .tuple(right, fc.constantFrom(...names, ''))
    .map(([body, name]) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== name)))
  return fc.oneof(
    { weight: 3, arbitrary: right },
    { weight: 5, arbitrary: spoilt },
    { weight: 1, arbitrary: lacking },
    { weight: 2, arbitrary: hostile }
  )
}

const MAKERS = {
  object(schema: JsonSchema, ids: string[]): fc.Arbitrary<unknown> {
    const fields = Object.entries(schema.properties ?? {}).map(
      ([name, inner]) => [name, fromSchema(inner, ids)] as const
    )
    return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] })
  },
  array: (schema: JsonSchema, ids: string[]) =>
    fc.array(schema.items ? fromSchema(schema.items, ids) : hostile, {
      maxLength: Math.min(5, (schema.maxItems as number | undefined) ?? 5),
    }),
  string(schema: JsonSchema, ids: string[]): fc.Arbitrary<string> {
    const maxLength = Math.min(80, (schema.maxLength as number | undefined) ?? 80)
    const minLength = Math.min(maxLength, (schema.minLength as number | undefined) ?? 0)
    if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
    if (schema.format === 'date-time')
      return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
    if (schema.format === 'email') return fc.emailAddress()
    return fc.string({ unit: 'grapheme', minLength, maxLength })
  },
  integer({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema) {
    const [min, max] = [minimum as number, maximum as number]
    return fc.oneof(fc.integer({ min, max: Math.min(max, min + 5) }), fc.integer({ min, max }))
  },
  number: () => fc.double(),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false // A cycle, a bigint: nobody can send it.
  }
}
