import type { PublicPerson } from '#app/identity/services/tell_of_person'
import type { PresenceShape } from '#app/identity/transformers/presence_shapes'

type Told = {
  /** @format uuid */
  eventId: string
  /** @format date-time */
  at: string
}

export type PresenceChanged = Told & { users: PresenceShape[] }
export type UserUpdated = Told & { user: PublicPerson }

/** What identity says to sockets. AsyncAPI and the typed client are made from this map. */
export type IdentityFrames = {
  'presence.changed': PresenceChanged
  'user.updated': UserUpdated
}
