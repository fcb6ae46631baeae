import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import { nodePresence } from '#app/identity/presence/node_presence'
import { presenceOf } from '#app/identity/queries/presence_of'
import type { MyPresence } from '#app/identity/transformers/presence_shapes'

export type SetPresenceInput = { actor: Pick<User, 'id'>; state: MyPresence['chosen'] }

/** Says of oneself: here, away, or at a break. What others are told, and its event, follow with the next batch. */
export class SetPresence {
  async handle({ actor, state }: SetPresenceInput): Promise<MyPresence> {
    await sql(
      'insert into presences (user_id, chosen) values (?, ?) on conflict (user_id) do update set chosen = excluded.chosen',
      [actor.id, state]
    )
    nodePresence.mark(actor.id)
    const states = await presenceOf([actor.id])
    return { id: actor.id, state: states.get(actor.id)!, chosen: state }
  }
}
