import { sql } from '#app/core/database/sql'
import type { Transaction } from '#app/core/database/transaction'

/** How a queue wants its tickets served; without a queue the plainest rules hold. */
export type QueueRules = {
  id: string | null
  assignment: 'manual' | 'round_robin' | 'least_loaded'
  sticky: boolean
  claimOnReply: boolean
  ownerAnswers: boolean
  asksHandover: boolean
  showsAgent: boolean
  transferMinutes: number
  reassignAfterMinutes: number | null
  closeAfterDays: number
  firstAnswer: string | null
  outOfHoursAnswer: string | null
  businessHoursId: string | null
}

const PLAIN: QueueRules = {
  id: null,
  assignment: 'manual',
  sticky: false,
  claimOnReply: true,
  ownerAnswers: false,
  asksHandover: false,
  showsAgent: true,
  transferMinutes: 10,
  reassignAfterMinutes: null,
  closeAfterDays: 3,
  firstAnswer: null,
  outOfHoursAnswer: null,
  businessHoursId: null,
}

export async function queueRules(id: string | null, trx?: Transaction): Promise<QueueRules> {
  if (!id) return PLAIN
  const [rules] = await sql<QueueRules>(
    `select id, assignment, sticky, claim_on_reply as "claimOnReply", owner_answers as "ownerAnswers",
            asks_handover as "asksHandover", shows_agent as "showsAgent", transfer_minutes as "transferMinutes",
            reassign_after_minutes as "reassignAfterMinutes", close_after_days as "closeAfterDays",
            first_answer as "firstAnswer", out_of_hours_answer as "outOfHoursAnswer", business_hours_id as "businessHoursId"
       from queues where id = ?`,
    [id],
    trx
  )
  return rules
}
