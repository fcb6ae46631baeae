const ONE_EMOJI = new RegExp('^\\p{RGI_Emoji}$', 'v')
const EMOJI = /\p{Emoji}/u
const SHOWN_AS_EMOJI = /\p{Emoji_Presentation}/u
const SKIN_TONE = /\p{Emoji_Modifier}/u
const CUSTOM = /^:[a-z0-9_+-]{2,32}:$/
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

/** `:name:` of the company's own. */
export const customEmojiName = (text: string) => (CUSTOM.test(text) ? text.slice(1, -1) : null)
