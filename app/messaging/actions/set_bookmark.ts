import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import type { MessageRow } from '#app/messaging/queries/message_rows'

export type SetBookmarkInput = { actor: User; message: MessageRow; on: boolean }

/** Keeps a message for oneself. Nobody else sees it, so no event is kept and nobody is told. */
export class SetBookmark {
  async handle({ actor, message, on }: SetBookmarkInput): Promise<void> {
    await sql(on ? ADD : REMOVE, [actor.id, message.id])
  }
}

/** A message deleted meanwhile is no longer kept. */
const ADD = `
  insert into bookmarks (user_id, message_id)
  select ?, id from messages where id = ? and deleted_at is null on conflict do nothing`
const REMOVE = 'delete from bookmarks where user_id = ? and message_id = ?'
