import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import type { Notify } from '#app/messaging/models/conversation_member'
import { conversationRow, type ConversationRow } from '#app/messaging/queries/conversation_rows'
import { toConversation } from '#app/messaging/transformers/conversation_transformer'

export type Preferences = {
  notify?: Notify
  /** Without `mutedUntil`: until it is taken back. */
  muted?: boolean
  mutedUntil?: string | null
  favourite?: boolean
}
type Wish = { actor: User; conversationId: string }

/** JSON has no infinity. */
const FOREVER = '9999-12-31T23:59:59.000Z'

/** How one person has a conversation. It is theirs alone: no event is kept of it, and no revision rises. */
export class SetPreferences {
  async handle({ actor, conversationId, ...wish }: Wish & Preferences): Promise<ConversationRow> {
    const mutedUntil =
      wish.muted === false ? null : (wish.mutedUntil ?? (wish.muted ? FOREVER : null))
    const touchesMute = wish.muted !== undefined || wish.mutedUntil !== undefined
    const { notify = null, favourite = null } = wish
    await sql(CHANGE, [notify, touchesMute, mutedUntil, favourite, conversationId, actor.id])
    return tellOwnDevices(actor, conversationId)
  }
}

/** Leaves a conversation out of the actor's list until somebody says something in it. */
export class HideConversation {
  async handle({ actor, conversationId, hidden }: Wish & { hidden: boolean }) {
    await sql(HIDE, [hidden, conversationId, actor.id])
    return tellOwnDevices(actor, conversationId)
  }
}

async function tellOwnDevices(actor: User, conversationId: string): Promise<ConversationRow> {
  const row = await conversationRow(conversationId, actor.id)
  emitter.emit(userRoom(actor.id), 'preferences.changed', {
    eventId: newId(),
    at: new Date().toISOString(),
    conversationId,
    me: toConversation(row).me,
  })
  return row
}

const CHANGE = `
  update conversation_members
     set notify = coalesce(?, notify), muted_until = case when ? then ?::timestamptz else muted_until end,
         favourite = coalesce(?::boolean, favourite), changed_at = clock_timestamp()
   where conversation_id = ? and user_id = ? and left_at is null`

const HIDE = `
  update conversation_members
     set hidden_at = case when ? then clock_timestamp() end, changed_at = clock_timestamp()
   where conversation_id = ? and user_id = ? and left_at is null`
