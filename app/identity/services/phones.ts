import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type Phone = {
  /** E.164, as it was given. */
  number: string
  /** The one form that a number is found by, with or without its ninth digit. */
  matchKey: string
}

const OLD_BRAZILIAN_MOBILE = /^\+55(\d{2})([6-9]\d{7})$/

/** A telephone number as people write it; Brazil's where no country is said. Null where it is none. */
export function parsePhone(text: string): Phone | null {
  const parsed = parsePhoneNumberFromString(text.trim(), 'BR')
  if (!parsed) return null
  const number = parsed.number as string
  // Eight digits that begin like a mobile's: the ninth was left out. libphonenumber calls the old form invalid.
  const old = OLD_BRAZILIAN_MOBILE.exec(number)
  if (old) {
    const whole = parsePhoneNumberFromString(`+55${old[1]}9${old[2]}`)
    return whole?.isValid() ? { number, matchKey: whole.number } : null
  }
  return parsed.isValid() ? { number, matchKey: number } : null
}
