import type { ChannelRow } from '#app/chat/queries/list_channels'
import {
  type Conversation,
  toConversation,
} from '#app/messaging/transformers/conversation_transformer'

/** A conversation, as the list of channels shows it. */
export type Channel = Conversation & { memberCount: number }

export const toChannel = (row: ChannelRow): Channel => ({
  ...toConversation(row),
  memberCount: row.memberCount,
})
