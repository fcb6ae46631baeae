import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { newId } from '#app/core/operation'
import { emitter } from '#app/core/realtime/emitter'
import type { Head, RoomSource } from '#app/core/realtime/ports'
import { epochRoom } from '#app/core/realtime/rooms'
import type { BotconversaState, BotconversaStatusFrame } from '#app/botconversa/frames'
import { type AccountRow, accountById } from '#app/botconversa/queries/account_rows'

/** Nobody of the team loses sight of an account but by leaving the team: there is one epoch. */
const EPOCH = 0
export const statusRoom = (accountId: string) => epochRoom('botconversa', accountId, EPOCH)

export function stateOf(
  {
    enabled,
    downSince,
    denied,
    pausedUntil,
  }: Pick<AccountRow, 'enabled' | 'downSince' | 'denied' | 'pausedUntil'>,
  now = new Date()
): BotconversaState {
  if (!enabled) return 'off'
  if (downSince) return denied ? 'denied' : 'down'
  return pausedUntil && pausedUntil > now ? 'paused' : 'ok'
}

/** Raises the account's number and tells the team once it is true. */
export async function tellStatus(trx: Transaction, accountId: string) {
  await sql(
    'update botconversa_accounts set status_revision = status_revision + 1 where id = ?',
    [accountId],
    trx
  )
  afterCommit(trx, async () => {
    const account = await accountById(accountId)
    if (!account) return
    const frame: BotconversaStatusFrame = await frameOf(account)
    emitter.emit(statusRoom(accountId), 'botconversa.status', frame)
  })
}

async function frameOf(account: AccountRow): Promise<BotconversaStatusFrame> {
  const [{ queued }] = await sql<{ queued: number }>(
    `select count(*)::int as queued from botconversa_deliveries where account_id = ? and state = 'queued'`,
    [account.id]
  )
  const state = stateOf(account)
  const { downSince, probeAt, limitedSince, pausedUntil } = account
  const times = {
    ok: [null, null],
    off: [null, null],
    paused: [limitedSince, pausedUntil],
    down: [downSince, probeAt],
    denied: [downSince, probeAt],
  }
  const [since, until] = times[state]
  return {
    eventId: newId(),
    at: new Date().toISOString(),
    accountId: account.id,
    name: account.name,
    state,
    since: since?.toISOString() ?? null,
    until: until?.toISOString() ?? null,
    queued,
    lastError: state === 'ok' ? null : account.lastError,
    revision: account.statusRevision,
  }
}

/** Every account tells every one of the company's own people how it is; students never hear of it. */
export const statusRooms: RoomSource = {
  kind: 'botconversa',

  async roomsOf({ user }) {
    if (user.role === 'student') return []
    const rows = await sql<{ id: string }>(
      `select a.id from botconversa_accounts a
         join users u on u.id = ? and u.role <> 'student' and u.deactivated_at is null
        where a.archived_at is null`,
      [user.id]
    )
    return rows.map(({ id }) => ({ id, epoch: EPOCH }))
  },

  async heads(ids) {
    const rows = await sql<{ id: string; revision: number }>(
      `select id, status_revision as revision from botconversa_accounts where id = any(?::uuid[]) and archived_at is null`,
      [ids]
    )
    return new Map(
      rows.map(({ id, revision }): [string, Head] => {
        // Whoever is behind fetches the account's status.
        return [id, { epoch: EPOCH, revision, frame: { accountId: id, revision } }]
      })
    )
  },

  async allowed(_id, userIds) {
    const rows = await sql<{ id: string }>(
      `select id from users where id = any(?::uuid[]) and role <> 'student' and deactivated_at is null`,
      [userIds]
    )
    return new Set(rows.map(({ id }) => id))
  },
}
