import { randomBytes } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'

/** The secrets that portals sign their students' identities with: shown once, kept encrypted. */
export const siteSecrets = {
  fresh: () => randomBytes(32).toString('base64url'),
  siteKey: () => `site_${randomBytes(12).toString('base64url')}`,
  seal: (secret: string) => encryption.encrypt(secret),
  open(sealed: string): string {
    const secret = encryption.decrypt<string>(sealed)
    if (secret === null) throw new Error('A site’s secret was sealed with another APP_KEY')
    return secret
  },
}
