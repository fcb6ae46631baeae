import { runStatement } from '#app/core/database/hot_pool'
import { NotFound } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { Together } from '#app/core/together'
import { wakeInbox } from '#app/botconversa/jobs/inbox_jobs'
import { KNOWN_LANE } from '#app/botconversa/queries/inbox_rows'
import { LETS_IN, type Sender } from '#app/botconversa/services/let_in'
import { laneOf, readEvent } from '#app/botconversa/services/read_event'
import { inbox } from '#config/botconversa'

export type Webhook = {
  sender: Sender
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

/** Keeps a request whole, in one insert, which those share that come at the same time. What it says is worked on later. */
export class TakeWebhook {
  /** @throws NotFound for a token, or a header secret, that does not hold: nothing says which */
  async handle({ sender, headers, contentType, body }: Webhook): Promise<void> {
    const { id: accountId, fieldMap, tokenHash, secretHash } = sender
    const request: Kept = {
      id: newId(),
      accountId,
      tokenHash,
      secretHash,
      headers: JSON.stringify(headers),
      contentType,
      body,
      lane: laneOf(readEvent(body, contentType, fieldMap)),
    }
    const isStored =
      body.length > inbox.alone ? (await store([request]))[0] : await intake.add(request)
    if (!isStored) throw new NotFound()
    wakeInbox()
  }
}

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

/** In the order in which they came. */
const STORE = `
  insert into botconversa_inbox (id, account_id, headers, content_type, body, lane)
  select r.id, a.id, r.headers::jsonb, r.content_type, r.body, ${KNOWN_LANE('a.id', 'r.lane')}
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::text[]) with ordinality
      as r (id, account_id, token_hash, secret_hash, headers, content_type, body, lane, place)
    join botconversa_accounts a on a.id = r.account_id and ${LETS_IN('r.token_hash', 'r.secret_hash')}
   order by r.place
  returning id`
