import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { runStatement } from '#app/core/database/hot_pool'
import { NotFound } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { Together } from '#app/core/together'
import { wakeInbox } from '#app/botconversa/jobs/inbox_jobs'
import { KNOWN_LANE } from '#app/botconversa/queries/inbox_rows'
import { laneOf, readEvent } from '#app/botconversa/services/read_event'
import type { FieldMap } from '#app/botconversa/services/settings'
import { inbox } from '#config/botconversa'

export type Webhook = {
  token: string
  headerSecret: string | null
  headers: Record<string, unknown>
  contentType: string | null
  body: Buffer
}

type Kept = {
  id: string
  accountId: string
  tokenHash: string
  secretHash: string | null
  headers: string
  contentType: string | null
  body: Buffer
  lane: string
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Of each token, which map its requests are read by: only to tell whose they are. Whether it still holds, the insert asks. */
const maps = new LRUCache<string, { id: string; fieldMap: FieldMap | null }>({
  max: 1_000,
  ttl: inbox.mapMs,
})

/** Keeps a request whole, in one insert, which those share that come at the same time. What it says is worked on later. */
export class TakeWebhook {
  /** @throws NotFound for a token, or a header secret, that does not hold: nothing says which */
  async handle({ token, headerSecret, headers, contentType, body }: Webhook): Promise<void> {
    const hash = sha256(token)
    const account = maps.get(hash) ?? (await this.#read(hash))
    const lane = laneOf(readEvent(body, contentType, account.fieldMap))
    const request: Kept = {
      id: newId(),
      accountId: account.id,
      tokenHash: hash,
      secretHash: headerSecret === null ? null : sha256(headerSecret),
      headers: JSON.stringify(headers),
      contentType,
      body,
      lane,
    }
    const isStored =
      body.length > inbox.alone ? (await store([request]))[0] : await intake.add(request)
    if (!isStored) throw new NotFound()
    wakeInbox()
  }

  async #read(hash: string) {
    const [account] = await runStatement<{ id: string; fieldMap: FieldMap | null }>(
      { name: 'botconversa_map', text: MAP },
      [hash]
    )
    if (!account) throw new NotFound()
    maps.set(hash, account)
    return account
  }
}

const HOLDS = (hash: string) =>
  `a.archived_at is null and (a.token_hash = ${hash} or (a.previous_token_hash = ${hash} and a.previous_until > now()))`

const MAP = `select a.id, a.field_map as "fieldMap" from botconversa_accounts a where ${HOLDS('$1')}`

/** Answers of each whether it was let in. */
async function store(requests: Kept[]): Promise<boolean[]> {
  const column = <Key extends keyof Kept>(key: Key) => requests.map((request) => request[key])
  const stored = await runStatement<{ id: string }>({ name: 'botconversa_intake', text: STORE }, [
    column('id'),
    column('accountId'),
    column('tokenHash'),
    column('secretHash'),
    column('headers'),
    column('contentType'),
    column('body'),
    column('lane'),
  ])
  const ids = new Set(stored.map(({ id }) => id))
  return requests.map(({ id }) => ids.has(id))
}

const intake = new Together(store, { most: inbox.together })

/** Hashes are compared, so that the time it takes tells nothing of the secret. In the order in which they came. */
const STORE = `
  insert into botconversa_inbox (id, account_id, headers, content_type, body, lane)
  select r.id, a.id, r.headers::jsonb, r.content_type, r.body, ${KNOWN_LANE('a.id', 'r.lane')}
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::text[]) with ordinality
      as r (id, account_id, token_hash, secret_hash, headers, content_type, body, lane, place)
    join botconversa_accounts a on a.id = r.account_id and ${HOLDS('r.token_hash')}
     and (a.header_secret_hash is null or a.header_secret_hash = r.secret_hash
          or (a.previous_until > now() and a.previous_header_secret_hash = r.secret_hash)
          or (a.previous_until > now() and a.previous_header_secret_hash is null and a.previous_token_hash = r.token_hash))
   order by r.place
  returning id`
