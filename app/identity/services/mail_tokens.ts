import { createHmac, timingSafeEqual } from 'node:crypto'
import { parse, stringify } from 'uuid'
import env from '#start/env'

export type MailTokenPurpose = 'invitation' | 'password-reset' | 'email-change'

const ID_BYTES = 16

/**
 * One-use tokens that go out by e-mail: the id of a row and its HMAC. They can be made again whenever the mail
 * is sent, so nothing secret is stored; whether one is used up or too old, the row says.
 */
export const mailTokens = {
  make(purpose: MailTokenPurpose, id: string): string {
    const bytes = Buffer.from(parse(id))
    return Buffer.concat([bytes, seal(purpose, bytes)]).toString('base64url')
  },

  /** The id of the row, or null for a token that is not ours. */
  read(purpose: MailTokenPurpose, token: string): string | null {
    const bytes = Buffer.from(token, 'base64url')
    const id = bytes.subarray(0, ID_BYTES)
    const given = bytes.subarray(ID_BYTES)
    const wanted = seal(purpose, id)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
    return stringify(id)
  },
}

const seal = (purpose: MailTokenPurpose, id: Uint8Array) =>
  createHmac('sha256', env.get('APP_KEY')).update(`mail\0${purpose}\0`).update(id).digest()
