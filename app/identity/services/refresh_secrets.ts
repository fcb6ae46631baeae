import { createHash, createHmac, randomBytes } from 'node:crypto'
import env from '#start/env'

/** Refresh tokens: 256 random bits, of which only a hash is kept. */
export const refreshSecrets = {
  random: () => randomBytes(32).toString('base64url'),

  hash: (token: string) => createHash('sha256').update(token).digest('hex'),

  /**
   * The child of a token under an Idempotency-Key is computed, not drawn: the same request sent again
   * finds the same child, and nothing but hashes need be stored.
   */
  child: (parent: string, key: string) =>
    createHmac('sha256', env.get('APP_KEY'))
      .update(`refresh\0${parent}\0${key}`)
      .digest('base64url'),
}
