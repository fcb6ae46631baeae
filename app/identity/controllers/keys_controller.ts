import type { HttpContext } from '@adonisjs/core/http'
import { signingKeys } from '#app/identity/services/signing_keys'

/** A JSON Web Key Set as RFC 7517 has it: no `data` around it. */
export type KeySet = { keys: Record<string, unknown>[] }

export default class KeysController {
  async index({ response }: HttpContext) {
    response.header('Cache-Control', 'public, max-age=300')
    return signingKeys.jwks()
  }
}
