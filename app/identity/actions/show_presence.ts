import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { audienceOf } from '#app/identity/presence/audiences'
import { isPresent, type PresenceState } from '#app/identity/queries/presence_of'
import type { PresenceShape } from '#app/identity/transformers/presence_shapes'

export type ShowPresenceInput = { userIds: string[] }

/**
 * Says of people what has become of them, to those who share a team. `shown` is what was said last: of several
 * nodes that notice the same change, one writes it and speaks.
 */
export class ShowPresence {
  async handle({ userIds }: ShowPresenceInput): Promise<PresenceShape[]> {
    return transaction(async (trx) => {
      const changed = await this.#write(trx, userIds)
      for (const { id, state } of changed) {
        await recordEvent(trx, 'presence.changed', {
          actor: { id },
          subject: { type: 'user', id },
          payload: { state },
        })
      }
      if (changed.length > 0) afterCommit(trx, () => tell(changed))
      return changed
    })
  }

  #write(trx: Transaction, userIds: string[]): Promise<PresenceShape[]> {
    return sql<{ id: string; state: PresenceState }>(
      `insert into presences as shown_now (user_id, shown)
       select id, state from (
         select u.id, case when ${isPresent('u.id')} then coalesce(p.chosen, 'online') else 'offline' end as state, p.shown
           from unnest(?::uuid[]) as given (id) join users u on u.id = given.id left join presences p on p.user_id = u.id
       ) as people
       where state <> coalesce(shown, 'offline')
       order by id -- two nodes that speak of the same people must not wait for each other
       on conflict (user_id) do update set shown = excluded.shown, changed_at = now() where shown_now.shown <> excluded.shown
       returning user_id as id, shown as state`,
      [userIds],
      trx
    )
  }
}

/** One frame per different list: a team of ten that changes at once is told once. */
async function tell(changed: PresenceShape[]) {
  const states = new Map(changed.map((person) => [person.id, person]))
  const frames = new Map<string, { rooms: string[]; users: PresenceShape[] }>()
  for (const [watcherId, userIds] of await audienceOf([...states.keys()])) {
    const users = [...userIds].sort().map((id) => states.get(id)!)
    const same = users.map(({ id }) => id).join()
    const frame = frames.get(same) ?? { rooms: [], users }
    frame.rooms.push(userRoom(watcherId))
    frames.set(same, frame)
  }
  for (const { rooms, users } of frames.values()) {
    emitter.emit(rooms, 'presence.changed', {
      eventId: newId(),
      at: new Date().toISOString(),
      users,
    })
  }
}
