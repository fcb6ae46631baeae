import { createHash, randomBytes } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'

/** Keys, tokens and header secrets of accounts: kept encrypted where we speak by them, compared by their hash. */
export const accountSecrets = {
  /** 256 bits: part of an address, so nothing in it needs escaping. */
  fresh: () => randomBytes(32).toString('base64url'),
  seal: (secret: string) => encryption.encrypt(secret),
  open(sealed: string): string {
    const secret = encryption.decrypt<string>(sealed)
    if (secret === null) throw new Error('A secret of BotConversa was sealed with another APP_KEY')
    return secret
  },
  hash: (secret: string) => createHash('sha256').update(secret).digest('hex'),
}
