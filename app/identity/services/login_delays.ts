import { createHash } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import { loginDelays as config } from '#config/identity'
import { sql } from '#app/core/database/sql'
import { TooManyRequests } from '#app/core/http/problem'
import { networkOf, plainAddress } from '#app/identity/services/network'

export type Caller = { email: string; address: string; userAgent: string | null }

/** One try at signing in, counted before the password is looked at: fifty at once are fifty tries. */
export type LoginTry = { failed(): Promise<void>; succeeded(): Promise<void> }

/**
 * Progressive delays against guessing (docs/decisions/login-delays.md). What waits is always a pair of account and
 * address, never an account: nobody can lock a person out from elsewhere. A device that signed in to the account
 * lately has a counter of its own, which strangers behind the same address do not fill.
 */
export const loginDelays = {
  /** @throws TooManyRequests while this caller has to wait */
  async begin(caller: Caller): Promise<LoginTry> {
    const { account, network, isKnown } = await recognise(caller)
    const perAccount = { key: `account:${account}`, ...config.account }
    const perNetwork = { key: `network:${network}`, ...config.network }
    const key = isKnown
      ? `pair:${account}:${network}:${digest(caller.userAgent ?? '')}`
      : `pair:${account}:${network}`
    const [isAttacked, isCrowded] = await Promise.all([isOver(perAccount), isOver(perNetwork)])
    if (isCrowded && !isKnown) await passGate(perNetwork.key, config.network.delaySeconds)
    await countTry(key, isKnown ? 'known' : isAttacked ? 'attacked' : 'usual')
    return {
      failed: async () => void (await Promise.all([raise(perAccount), raise(perNetwork)])),
      succeeded: () => forget(key),
    }
  },

  /** Who has just proved to be the owner (a reset by e-mail) starts afresh, from every address. */
  async forgive(email: string) {
    const [{ account }] = await sql<{ account: string }>('select fold(?) as account', [email])
    await sql(`delete from rate_limits where strpos(key, ?) > 0`, [`:pair:${digest(account)}:`])
  },
}

/** The account as the database folds it, and whether this device signed in to it lately. The same work for an unknown one. */
async function recognise({ email, address, userAgent }: Caller) {
  const [row] = await sql<{ account: string; known: boolean }>(
    `select fold(?) as account, exists (
       select 1 from users u join sessions s on s.user_id = u.id
        where fold(u.email) = fold(?) and s.address = ?::inet and s.user_agent = ? and s.created_at > now() - make_interval(days => ?)
     ) as known`,
    [email, email, plainAddress(address), userAgent?.slice(0, 400) ?? '', config.knownForDays]
  )
  return { account: digest(row.account), network: digest(networkOf(address)), isKnown: row.known }
}

async function countTry(key: string, kind: keyof typeof config.pair) {
  const { free, firstSeconds, longestSeconds } = config.pair[kind]
  const closed = await limiterOf(1, 1).get(gateOf(key))
  if (closed) throw new TooManyRequests(Math.max(1, closed.availableIn))
  const { consumed } = await limiterOf(free, config.windowSeconds).increment(key)
  if (consumed >= free)
    await passGate(key, Math.min(longestSeconds, firstSeconds * 2 ** (consumed - free)))
}

/** Lets one through and closes for so long; whoever comes meanwhile is refused, and told how long. */
const passGate = (key: string, seconds: number) => limiterOf(1, seconds).consume(gateOf(key))

async function forget(key: string) {
  await Promise.all([limiterOf(1, 1).delete(key), limiterOf(1, 1).delete(gateOf(key))])
}

type Counter = { key: string; free: number; windowSeconds: number }

const raise = ({ key, free, windowSeconds }: Counter) =>
  limiterOf(free, windowSeconds).increment(key)

async function isOver({ key, free, windowSeconds }: Counter): Promise<boolean> {
  const counted = await limiterOf(free, windowSeconds).get(key)
  return counted !== null && counted.consumed >= free
}

const limiterOf = (requests: number, seconds: number) =>
  limiter.use('database', { requests, duration: seconds })
const gateOf = (key: string) => `gate:${key}`
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)
