import { randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'

let nobodysHash: Promise<string> | undefined

/** Passwords are compared as the eye reads them: "ç" typed on a phone and on a desk is one letter. */
const readable = (password: string) => password.normalize('NFKC')

export const passwords = {
  hash: (password: string) => hash.make(readable(password)),

  /** Where there is no account, or no password on it, the same work is done for nothing: the time tells no one. */
  async verify(password: string, storedHash: string | null | undefined): Promise<boolean> {
    nobodysHash ??= hash.make(randomBytes(32).toString('hex'))
    const right = await hash.verify(storedHash ?? (await nobodysHash), readable(password))
    return right && Boolean(storedHash)
  },

  isOutdated: (storedHash: string) => hash.needsReHash(storedHash),
}
