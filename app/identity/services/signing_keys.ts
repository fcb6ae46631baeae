import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import encryption from '@adonisjs/core/services/encryption'
import { DateTime } from 'luxon'
import { identity } from '#config/identity'
import { sql } from '#app/core/database/sql'
import { recordEvent } from '#app/core/events/record_event'
import { transaction, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import SigningKey from '#app/identity/models/signing_key'

const PURPOSE = 'signing-key'
const ASK_AGAIN_AFTER_MS = 5_000

type LoadedKey = {
  kid: string
  publicKey: CryptoKey
  privateKey: CryptoKey
  jwk: JWK
  active: boolean
}

/** EdDSA keys of the access tokens: one signs, those retired a moment ago still verify. Private halves are encrypted with APP_KEY. */
class SigningKeys {
  #keys = new Map<string, LoadedKey>()
  #loadedAt = 0

  async active(): Promise<LoadedKey> {
    if (Date.now() - this.#loadedAt > 60_000) await this.#load()
    const active = [...this.#keys.values()].find((key) => key.active)
    if (active) return active
    await this.#createFirst()
    await this.#load()
    return this.active()
  }

  /** Null for a key that is not ours, or no longer. A kid never seen asks the database, but not at every forged token. */
  async publicKey(kid: string): Promise<CryptoKey | null> {
    if (!this.#keys.has(kid) && Date.now() - this.#loadedAt > ASK_AGAIN_AFTER_MS) await this.#load()
    return this.#keys.get(kid)?.publicKey ?? null
  }

  async jwks(): Promise<{ keys: JWK[] }> {
    await this.active()
    return { keys: [...this.#keys.values()].map((key) => key.jwk) }
  }

  /** A new key signs from now on; the old one verifies until every token it signed has ended. */
  async rotate(actor: { id: string } | null): Promise<string> {
    const kid = await transaction(async (trx) => {
      await sql('update signing_keys set retired_at = now() where retired_at is null', [], trx)
      const id = await this.#create(trx)
      await recordEvent(trx, 'signing_key.rotated', { actor, subject: { type: 'signing_key', id } })
      return id
    })
    await this.#load()
    return kid
  }

  async #createFirst() {
    await transaction(async (trx) => {
      await sql(`select pg_advisory_xact_lock(hashtextextended('signing_keys', 0))`, [], trx)
      const known = await SigningKey.query({ client: trx }).whereNull('retired_at').first()
      if (!known) await this.#create(trx)
    })
  }

  async #create(trx: Transaction): Promise<string> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', {
      crv: 'Ed25519',
      extractable: true,
    })
    const id = newId()
    const shown = { ...(await exportJWK(publicKey)), kid: id, alg: 'EdDSA', use: 'sig' }
    const encryptedPrivateJwk = encryption.encrypt(await exportJWK(privateKey), undefined, PURPOSE)
    await SigningKey.create(
      { id, publicJwk: JSON.stringify(shown), encryptedPrivateJwk },
      { client: trx }
    )
    return id
  }

  async #load() {
    const oldest = DateTime.now().minus({ minutes: identity.signingKeyOverlapMinutes })
    const rows = await SigningKey.query().where((query) =>
      query.whereNull('retired_at').orWhere('retired_at', '>', oldest.toSQL())
    )
    this.#keys = new Map(
      await Promise.all(rows.map(async (row) => [row.id, await this.#import(row)] as const))
    )
    this.#loadedAt = Date.now()
  }

  async #import(row: SigningKey): Promise<LoadedKey> {
    const secret = encryption.decrypt<JWK>(row.encryptedPrivateJwk, PURPOSE)
    if (!secret)
      throw new Error('A signing key can not be decrypted: is APP_KEY the one it was made with?')
    return {
      kid: row.id,
      jwk: row.publicJwk as JWK,
      publicKey: (await importJWK(row.publicJwk as JWK, 'EdDSA')) as CryptoKey,
      privateKey: (await importJWK(secret, 'EdDSA')) as CryptoKey,
      active: row.retiredAt === null,
    }
  }
}

export const signingKeys = new SigningKeys()
