import { AuthorizationResponse } from '@adonisjs/bouncer'
import type { ConversationKind } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'

const { allow, deny } = {
  allow: () => AuthorizationResponse.allow(),
  deny: AuthorizationResponse.deny,
}

const canLead = ({ role }: Standing) => role === 'owner' || role === 'moderator'

/** What chat says of its conversations: the company's people, and of those who is in. */
export const channelRules: ConversationKind = {
  see: (actor, { role, visibility }) => actor.isStaff && (role !== null || visibility === 'public'),

  read: (actor, standing) => (actor.isStaff && standing.role ? allow() : deny('NOT_A_MEMBER')),

  send(actor, standing) {
    if (!actor.isStaff || !standing.role) return deny('NOT_A_MEMBER')
    return standing.archived ? deny('CHANNEL_ARCHIVED', 409) : allow()
  },

  react(actor, standing) {
    if (!actor.isStaff || !standing.role) return deny('NOT_A_MEMBER')
    return standing.archived ? deny('CHANNEL_ARCHIVED', 409) : allow()
  },

  moderate(actor, standing) {
    if (!actor.isStaff || !standing.role) return deny('NOT_A_MEMBER')
    return canLead(standing) ? allow() : deny('NOT_A_MODERATOR')
  },

  /** Its owner's, and any admin's: it is written down who did. */
  export(actor, standing) {
    if (actor.role === 'admin' || (actor.isStaff && standing.role === 'owner')) return allow()
    if (!channelRules.see(actor, standing)) return deny('NOT_FOUND', 404)
    return deny(standing.role ? 'NOT_THE_OWNER' : 'NOT_A_MEMBER')
  },
}

/** Between few people, all alike: nobody moderates. */
export const directRules: ConversationKind = {
  ...channelRules,
  see: (actor, { role }) => actor.isStaff && role !== null,
  moderate: () => deny('NOT_A_MODERATOR'),
  /** All alike: what was said between them is each one's to keep. */
  export(actor, { role }) {
    return actor.role === 'admin' || (actor.isStaff && role) ? allow() : deny('NOT_FOUND', 404)
  },
}
