import { v5 as uuid } from 'uuid'
import { AddMember } from '#app/chat/actions/add_member'
import { CreateChannel } from '#app/chat/actions/create_channel'
import { OpenDirectMessage } from '#app/chat/actions/open_direct_message'
import type User from '#app/identity/models/user'
import { ConfirmMessage } from '#app/messaging/actions/confirm_message'
import { EditMessage } from '#app/messaging/actions/edit_message'
import { PinMessage } from '#app/messaging/actions/pin_message'
import { SendMessage } from '#app/messaging/actions/send_message'
import { SetReaction } from '#app/messaging/actions/set_reaction'
import Conversation from '#app/messaging/models/conversation'
import { messageByClientId, type MessageRow } from '#app/messaging/queries/message_rows'
import { uploadDemoFile } from '#database/demo/demo_files'
import type { People } from '#database/demo/people'
import {
  CHANNELS,
  type DemoChannel,
  type DemoDirect,
  DIRECTS,
  type Line,
} from '#database/demo/script'

/** Names the demo's messages, so that each is sent once however often the seed runs. */
const NAMESPACE = '5f2c8f4e-7d5b-4c43-9a53-6f5b8e1d2a10'

/** Channels and private conversations with history, made by the same actions as everybody's. */
export async function seedConversations(people: People) {
  for (const channel of CHANNELS) await seedChannel(channel, people)
  for (const direct of DIRECTS) await seedDirect(direct, people)
}

async function seedChannel({ owner, members, lines, ...fields }: DemoChannel, people: People) {
  const actor = people.get(owner)!
  const known = await Conversation.query().where({ kind: 'channel', name: fields.name }).first()
  if (known && known.lastSeq >= lines.length) return
  const { id } = known ?? (await new CreateChannel().handle({ actor, ...fields }))
  for (const login of members)
    await new AddMember().handle({ actor, channelId: id, userId: people.get(login)!.id })
  await tell(id, fields.name, lines, people)
}

async function seedDirect({ people: logins, lines }: DemoDirect, people: People) {
  const [actor, ...others] = logins.map((login) => people.get(login)!)
  const { conversation } = await new OpenDirectMessage().handle({
    actor,
    userIds: others.map(({ id }) => id),
  })
  if (conversation.lastSeq < lines.length) await tell(conversation.id, logins.join(), lines, people)
}

async function tell(conversationId: string, name: string, lines: Line[], people: People) {
  const said: MessageRow[] = []
  for (const [index, line] of lines.entries()) {
    const clientId = uuid(`${name} ${index}`, NAMESPACE)
    said.push(await say(conversationId, clientId, line, said, people))
  }
}

/** What was said in an earlier run stays as people have left it. */
async function say(
  conversationId: string,
  clientId: string,
  line: Line,
  said: MessageRow[],
  people: People
): Promise<MessageRow> {
  const actor = people.get(line.by)!
  const known = await messageByClientId(conversationId, actor.id, clientId)
  if (known) return known
  const { message } = await new SendMessage().handle({
    actor,
    conversationId,
    clientId,
    body: named(line.before ?? line.body, people),
    kind: line.file === 'voice' ? 'voice' : 'text',
    attachmentIds: line.file && [await uploadDemoFile(actor, line.file)],
    replyToId: line.replyTo === undefined ? undefined : said[line.replyTo].id,
    threadRootId: line.thread === undefined ? undefined : said[line.thread].id,
    requiresConfirmation: line.confirmedBy !== undefined,
  })
  await answer(actor, message, line, people)
  return message
}

async function answer(actor: User, message: MessageRow, line: Line, people: People) {
  for (const [emoji, logins] of Object.entries(line.reactions ?? {}))
    for (const login of logins)
      await new SetReaction().handle({ actor: people.get(login)!, message, emoji, on: true })
  for (const login of line.confirmedBy ?? [])
    await new ConfirmMessage().handle({ actor: people.get(login)!, message, confirmed: true })
  if (line.pinned) await new PinMessage().handle({ actor, message, pinned: true })
  if (line.before)
    await new EditMessage().handle({ actor, message, body: named(line.body, people) })
}

const named = (body: string, people: People) =>
  body.replace(/<@(\w+)>/g, (token, login) => {
    const person = people.get(login)
    return person ? `<@${person.id}>` : token
  })
