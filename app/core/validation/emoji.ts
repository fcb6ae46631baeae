import vine from '@vinejs/vine'

const ONE_EMOJI = new RegExp('^\\p{RGI_Emoji}$', 'v')
const EMOJI = /\p{Emoji}/u
const SHOWN_AS_EMOJI = /\p{Emoji_Presentation}/u
const SKIN_TONE = /\p{Emoji_Modifier}/u
const AS_EMOJI = '\u{FE0F}'

/**
 * The one spelling of an emoji (Unicode's "fully qualified"), so that ❤ and ❤️ are one reaction. Null where it is not exactly one
 * emoji that Unicode recommends for interchange (skin tones, flags and families included).
 */
export function canonicalEmoji(text: string): string | null {
  const points = [...text.replaceAll(AS_EMOJI, '')]
  const spelled = points
    .map((point, place) => {
      const isText = EMOJI.test(point) && !SHOWN_AS_EMOJI.test(point)
      return isText && !SKIN_TONE.test(points[place + 1] ?? '') ? point + AS_EMOJI : point
    })
    .join('')
  return ONE_EMOJI.test(spelled) ? spelled : null
}

const isEmoji = vine.createRule(
  (value: unknown, _options, field) => {
    const spelled = typeof value === 'string' ? canonicalEmoji(value) : null
    if (spelled) field.mutate(spelled, field)
    else field.report('The {{ field }} field must be one emoji', 'emoji', field)
  },
  { toJSONSchema: (schema) => Object.assign(schema, { minLength: 1, maxLength: 64 }) }
)

/** One emoji of Unicode, in its one spelling. */
export const emoji = () => vine.string().maxLength(64).use(isEmoji())
