import encryption from '@adonisjs/core/services/encryption'
import { appUrl } from '#config/app'
import { deliveries } from '#config/botconversa'

const PURPOSE = 'outside-file'

/** An address at which BotConversa can fetch one file for a while: nothing else opens it, and it opens nothing else. */
export function publicAddressOf({ id }: { id: string }): string {
  const token = encryption.encrypt(id, {
    expiresIn: `${deliveries.fileHours}h`,
    purpose: PURPOSE,
  })
  return `${appUrl}/api/v1/outside-files/${encodeURIComponent(token)}`
}

/** Null for a token that was never given, or is over. */
export const fileOf = (token: string): string | null => encryption.decrypt<string>(token, PURPOSE)
