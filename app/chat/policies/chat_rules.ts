import { AuthorizationResponse } from '@adonisjs/bouncer'
import type { ConversationKind } from '#app/messaging/kinds'
import type { Standing } from '#app/messaging/queries/find_standing'

const { allow, deny } = {
  allow: () => AuthorizationResponse.allow(),
  deny: AuthorizationResponse.deny,
}

const canLead = ({ role }: Standing) => role === 'owner' || role === 'moderator'

/** Nobody writes in what is archived or frozen. */
function refuseClosed(standing: Standing): AuthorizationResponse | null {
  if (standing.archived) return deny('CHANNEL_ARCHIVED', 409)
  return standing.frozen ? deny('CONVERSATION_FROZEN', 409) : null
}

/**
 * What chat says of its conversations: the company's people, and of those who is in. An admin sees that each of them
 * exists and runs it, but reads none they are not in.
 */
export const channelRules: ConversationKind = {
  /** Of many it is asked for, not announced. */
  receipts: false,

  see: (actor, { role, visibility }) =>
    actor.isStaff && (role !== null || visibility === 'public' || actor.role === 'admin'),

  read: (actor, standing) => (actor.isStaff && standing.role ? allow() : deny('NOT_A_MEMBER')),

  send(actor, standing) {
    if (!actor.isStaff || !standing.role) return deny('NOT_A_MEMBER')
    const closed = refuseClosed(standing)
    if (closed) return closed
    return standing.announcement && !canLead(standing) ? deny('ONLY_MODERATORS_POST') : allow()
  },

  react(actor, standing) {
    if (!actor.isStaff || !standing.role) return deny('NOT_A_MEMBER')
    return refuseClosed(standing) ?? allow()
  },

  freeze(actor, standing) {
    if (actor.role === 'admin' || (actor.isStaff && standing.role === 'owner')) return allow()
    return deny(standing.role ? 'NOT_THE_OWNER' : 'NOT_A_MEMBER')
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
  receipts: true,
  see: (actor, { role }) => actor.isStaff && (role !== null || actor.role === 'admin'),
  moderate: () => deny('NOT_A_MODERATOR'),
  freeze: (actor) => (actor.role === 'admin' ? allow() : deny('NOT_AN_ADMIN')),
  /** All alike: what was said between them is each one's to keep. */
  export(actor, { role }) {
    return actor.role === 'admin' || (actor.isStaff && role) ? allow() : deny('NOT_FOUND', 404)
  },
}
