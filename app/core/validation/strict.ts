import vine from '@vinejs/vine'
import type { SchemaTypes } from '@vinejs/vine/types'

/** Vine drops unknown fields without a word; here a typo must not pass for success. */
const noUnknownFields = vine.createRule((value: unknown, known: Set<string>, field) => {
  if (typeof value !== 'object' || value === null) return
  const parent = field.getFieldPath()
  for (const key of Object.keys(value)) {
    if (known.has(key)) continue
    const path = parent ? `${parent}.${key}` : key
    field.report('The {{ field }} field is unknown', 'unknown_field', {
      ...field,
      name: key,
      getFieldPath: () => path,
    })
  }
})

/** An object that refuses unknown fields. Every schema of ours is made with it, at every level. */
export function shape<Properties extends Record<string, SchemaTypes>>(properties: Properties) {
  return vine.object(properties).use(noUnknownFields(new Set(Object.keys(properties))))
}
