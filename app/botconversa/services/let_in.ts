import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { runStatement } from '#app/core/database/hot_pool'
import { NotFound, TooManyRequests } from '#app/core/http/problem'
import type { FieldMap } from '#app/botconversa/services/settings'
import { inbox } from '#config/botconversa'

export type Caller = { token: string; headerSecret: string | null; address: string }
/** Whose webhook was called, and by which map what it brings is read. */
export type Sender = {
  id: string
  fieldMap: FieldMap | null
  tokenHash: string
  secretHash: string | null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** For a while a node takes its own word. Whether they still hold, the insert asks of each request. */
const senders = new LRUCache<string, Sender>({ max: 1_000, ttl: inbox.mapMs })
const strangers = new LRUCache<string, true>({ max: 10_000, ttl: inbox.mapMs })
/** Who was let in before is no guess: nobody who shares their address can have them turned away. */
const known = new LRUCache<string, true>({ max: 10_000 })
const guesses = new RateLimiterMemory({ points: inbox.guesses, duration: 60 })

/**
 * Asked before a byte of the body is read.
 *
 * @throws NotFound for a token, or a header secret, that does not hold: nothing says which
 * @throws TooManyRequests for a new one from an address that has sent many wrong ones
 */
export async function letIn({ token, headerSecret, address }: Caller): Promise<Sender> {
  const tokenHash = sha256(token)
  const secretHash = headerSecret === null ? null : sha256(headerSecret)
  const key = `${tokenHash}:${secretHash}`
  const sender = senders.get(key)
  if (sender) return sender
  if (strangers.has(key)) throw new NotFound()
  const isGuess = !known.has(key)
  if (isGuess) await countGuess(address)
  const [account] = await runStatement<Pick<Sender, 'id' | 'fieldMap'>>(
    { name: 'botconversa_let_in', text: ASK },
    [tokenHash, secretHash]
  )
  if (!account) {
    known.delete(key)
    strangers.set(key, true)
    throw new NotFound()
  }
  if (isGuess) await guesses.reward(address)
  known.set(key, true)
  const found = { ...account, tokenHash, secretHash }
  senders.set(key, found)
  return found
}

async function countGuess(address: string) {
  try {
    await guesses.consume(address)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new TooManyRequests(Math.ceil(refusal.msBeforeNext / 1000))
  }
}

/** Hashes are compared, so that the time it takes tells nothing of the secret. */
export const LETS_IN = (tokenHash: string, secretHash: string) => `
  a.archived_at is null
  and (a.token_hash = ${tokenHash} or (a.previous_token_hash = ${tokenHash} and a.previous_until > now()))
  and (a.header_secret_hash is null or a.header_secret_hash = ${secretHash}
       or (a.previous_until > now() and a.previous_header_secret_hash = ${secretHash})
       or (a.previous_until > now() and a.previous_header_secret_hash is null and a.previous_token_hash = ${tokenHash}))`

const ASK = `select a.id, a.field_map as "fieldMap" from botconversa_accounts a where ${LETS_IN('$1', '$2')}`
