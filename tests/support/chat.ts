import { v4 as uuid } from 'uuid'
import type { Person } from '#tests/support/world'

let channels = 0

/** A channel of `owner` with these people in it. */
export async function createChannel(
  owner: Person,
  members: Person[] = [],
  visibility: 'public' | 'private' = 'private'
) {
  const name = `canal ${process.pid} ${++channels}`
  const { status, body } = await owner.api.post('/api/v1/channels', { name, visibility })
  if (status !== 201) throw new Error(`channel: ${status} ${JSON.stringify(body)}`)
  for (const { id } of members)
    await owner.api.post(`/api/v1/channels/${body.data.id}/members`, { userId: id })
  return body.data as { id: string; name: string; [field: string]: any }
}

export function say(
  person: Person,
  conversationId: string,
  body: string,
  clientId: string = uuid()
) {
  return person.api.post(`/api/v1/conversations/${conversationId}/messages`, { clientId, body })
}

export async function openDirect(person: Person, ...others: Person[]) {
  const { body } = await person.api.post('/api/v1/direct-messages', {
    userIds: others.map(({ id }) => id),
  })
  return body.data as { id: string; [field: string]: any }
}
