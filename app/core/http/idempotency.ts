import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { sql } from '#app/core/database/sql'
import type { Subject } from '#app/core/events/record_event'
import { Conflict, InvalidInput } from '#app/core/http/problem'
import type { Transaction } from '#app/core/database/transaction'
import { operation } from '#app/core/operation'

type Key = { actorId: string; route: string; key: string; bodyHash: string }
type Used = { body_hash: string; subject_id: string | null }

/**
 * One use of an Idempotency-Key, taken and stored by the action's own transaction: a refused or rolled-back
 * action leaves no key, a committed one always does.
 */
export class IdempotencyClaim {
  #subject: Subject | null = null
  #taken = false
  #key: Key
  #whole?: Key

  /** `whole` is the request that it is a part of: whatever of it was done first, its key was used. */
  constructor(key: Key, whole?: Key) {
    this.#key = key
    this.#whole = whole
  }

  /** Only one of two requests with the same key gets further than this. */
  async take(trx: Transaction) {
    if (this.#taken) return
    const { actorId, route, key } = this.#key
    const lockName = `${actorId} ${route} ${key}`
    const [{ got }] = await sql(
      'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as got',
      [lockName],
      trx
    )
    if (!got) throw new Conflict('IDEMPOTENCY_IN_PROGRESS')
    // Committed by the twin between our look-up and the lock: the caller's next try is a replay.
    if (await findUse(this.#key, trx)) throw new Conflict('IDEMPOTENCY_IN_PROGRESS')
    this.#taken = true
  }

  /** The first event's subject is what the request was about. */
  about(subject: Subject) {
    this.#subject ??= subject
  }

  async store(trx: Transaction) {
    const { actorId, key, bodyHash } = this.#key
    const routes = [this.#key, ...(this.#whole ? [this.#whole] : [])].map(({ route }) => route)
    await sql(
      `insert into idempotency_keys (actor_id, route, key, body_hash, subject_type, subject_id)
       select ?, unnest(?::text[]), ?, ?, ?, ? on conflict do nothing`,
      [actorId, routes, key, bodyHash, this.#subject?.type ?? null, this.#subject?.id ?? null],
      trx
    )
  }
}

/**
 * Runs `act` once per (person, route, Idempotency-Key). The same key with the same body answers
 * `again(subjectId)`: the present state of what the first request made. Without the header it just acts.
 *
 * @throws Conflict IDEMPOTENCY_KEY_REUSED for another body, IDEMPOTENCY_IN_PROGRESS while the first one runs
 */
export async function once<T>(
  ctx: HttpContext,
  actor: { id: string },
  act: () => Promise<T>,
  again: (subjectId: string) => Promise<T>
): Promise<T> {
  const key = keyOf(ctx, actor)
  if (!key) return act()
  const used = await findUse(key)
  if (!used) return claiming(new IdempotencyClaim(key), act)
  if (used.body_hash !== key.bodyHash) throw new Conflict('IDEMPOTENCY_KEY_REUSED')
  ctx.response.header('Idempotency-Replayed', 'true')
  return again(used.subject_id!)
}

/**
 * One of many things that a request does, each in a transaction of its own, within `once` where a repeated one acts again:
 * it does what the first did not come to, or was refused.
 *
 * @throws Conflict IDEMPOTENCY_IN_PROGRESS while the first one does it
 */
export async function onceOfMany(
  ctx: HttpContext,
  actor: { id: string },
  part: string,
  act: () => Promise<unknown>
): Promise<void> {
  const whole = keyOf(ctx, actor)
  const key = whole && { ...whole, route: `${whole.route} ${part}` }
  if (!key) await act()
  else if (!(await findUse(key))) await claiming(new IdempotencyClaim(key, whole), act)
}

const claiming = <T>(idempotency: IdempotencyClaim, act: () => Promise<T>) =>
  operation.run({ ...operation.current()!, idempotency }, act)

function keyOf(ctx: HttpContext, actor: { id: string }): Key | undefined {
  const key = idempotencyKeyOf(ctx)
  return key
    ? { actorId: actor.id, route: ctx.route!.name!, key, bodyHash: hashBody(ctx) }
    : undefined
}

/** The header, where it is well formed; signing in has its own way with it (refresh). */
export function idempotencyKeyOf({ request }: Pick<HttpContext, 'request'>): string | undefined {
  const key = request.header('idempotency-key')
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key)) {
    const message = 'Idempotency-Key must be 1 to 200 visible ASCII characters'
    throw new InvalidInput([{ field: 'Idempotency-Key', rule: 'idempotency_key', message }])
  }
  return key
}

/** Bodies are compared by what they say, whatever the order of their fields; the path's ids belong to them. */
function hashBody({ request }: HttpContext): string {
  return createHash('sha256')
    .update(`${request.url()}\n${canonical(request.body())}`)
    .digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

async function findUse(key: Key, trx?: Transaction): Promise<Used | undefined> {
  const [used] = await sql<Used>(
    'select body_hash, subject_id from idempotency_keys where actor_id = ? and route = ? and key = ?',
    [key.actorId, key.route, key.key],
    trx
  )
  return used
}
