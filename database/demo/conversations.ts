import { v5 as stableId } from 'uuid'
import { AddMember } from '#app/chat/actions/add_member'
import { CreateChannel } from '#app/chat/actions/create_channel'
import { OpenDirectMessage } from '#app/chat/actions/open_direct_message'
import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import { SendMessage } from '#app/messaging/actions/send_message'
import { CHANNELS, DIRECT_MESSAGES, type Line } from '#database/demo/script'
import type { People } from '#database/demo/people'

/** Each line of the script has a client id made from its place: sending it again answers the message that stands. */
const NAMESPACE = '6f1f1f0e-4a53-4a0e-9a53-2a8f1d7c0b11'

/** Channels and private conversations with history, made by the same actions that people use. */
export async function seedConversations(people: People) {
  for (const channel of CHANNELS) {
    if (await channelExists(channel.name)) continue
    const [owner, ...others] = channel.members.map((login) => people.get(login)!)
    const { id } = await new CreateChannel().handle({ actor: owner, name: channel.name, visibility: channel.visibility, topic: channel.topic })
    for (const { id: userId } of others) await new AddMember().handle({ actor: owner, channelId: id, userId })
    await tell(id, channel.name, channel.lines, people)
  }
  for (const { between, lines } of DIRECT_MESSAGES) {
    const [actor, ...others] = between.map((login) => people.get(login)!)
    const { conversation, isNew } = await new OpenDirectMessage().handle({ actor, userIds: others.map(({ id }) => id) })
    if (isNew) await tell(conversation.id, between.join('-'), lines, people)
  }
}

async function channelExists(name: string): Promise<boolean> {
  const rows = await sql(`select 1 from conversations where kind = 'channel' and fold(name) = fold(?)`, [name])
  return rows.length > 0
}

/** In order, one after the other: the order of a history is what it says. */
async function tell(conversationId: string, key: string, lines: Line[], people: People) {
  for (const [index, [login, body]] of lines.entries()) {
    const actor: User = people.get(login)!
    await new SendMessage().handle({ actor, conversationId, clientId: stableId(`${key}/${index}`, NAMESPACE), body })
  }
}
