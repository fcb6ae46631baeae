import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { revoke, type Revocation } from '#app/core/realtime/revocations'
import { liveSessions } from '#app/identity/services/live_sessions'

export type EndReason = 'logout' | 'ended' | 'reuse' | 'password_changed' | 'deactivated'

const REVOKED_AS: Record<EndReason, Revocation['reason']> = {
  logout: 'session_ended',
  ended: 'session_ended',
  reuse: 'session_ended',
  password_changed: 'credentials_changed',
  deactivated: 'deactivated',
}

type WhichSessions = { userId: string; reason: EndReason; only?: string; except?: string }

/** Ends sessions in the transaction of the action that wants it; every node closes their sockets within a second. */
export async function endSessions(
  trx: Transaction,
  { userId, reason, only, except }: WhichSessions
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `update sessions set ended_at = now(), end_reason = ?
      where user_id = ? and ended_at is null and (?::uuid is null or id = ?::uuid) and (?::uuid is null or id <> ?::uuid)
      returning id`,
    [reason, userId, only ?? null, only ?? null, except ?? null, except ?? null],
    trx
  )
  const sessionIds = rows.map((row) => row.id)
  for (const sessionId of sessionIds)
    await revoke(trx, { userId, sessionId, reason: REVOKED_AS[reason] })
  afterCommit(trx, () => liveSessions.forget({ userId, sessionIds }))
  return sessionIds
}

/** What is believed of a person (name, role, language) is read anew everywhere; their sockets lose what the role no longer gives. */
export async function refreshStanding(trx: Transaction, userId: string) {
  await revoke(trx, { userId, sessionId: null, reason: 'profile_changed' })
  afterCommit(trx, () => liveSessions.forget({ userId }))
}
