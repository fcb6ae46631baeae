import Session from '#app/identity/models/session'
import type User from '#app/identity/models/user'

/** Everybody sees and ends their own sessions, and nobody else's: found through the person, there is nothing left to ask. */
export const visibleSessions = (actor: User) =>
  Session.query()
    .where('user_id', actor.id)
    .whereNull('ended_at')
    .where('expires_at', '>', new Date())
