import { DateTime } from 'luxon'
import { secretOverlapHours, usualBaseUrl } from '#config/botconversa'
import { sql } from '#app/core/database/sql'
import { afterCommit, type Transaction, transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict, StaleVersion } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { raiseAccess } from '#app/core/realtime/access'
import type User from '#app/identity/models/user'
import { insertRow, updateRow } from '#app/support/services/columns'
import { wakeProbes } from '#app/botconversa/jobs/probe_job'
import { type AccountRow, accountById, findAccount } from '#app/botconversa/queries/account_rows'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import {
  type AccountFields,
  columnsOf,
  refuseBaseUrl,
  refuseStrangers,
  withFreeName,
} from '#app/botconversa/services/account_settings'
import { tellStatus } from '#app/botconversa/services/status_room'
import { toAccount } from '#app/botconversa/transformers/account_transformer'

export type CreateAccountInput = { actor: User; name: string; apiKey: string } & AccountFields
export type UpdateAccountInput = { actor: User; id: string; version?: number } & AccountFields
export type RotateTokenInput = {
  actor: User
  id: string
  headerSecret?: string
  overlapHours?: number
}

export class CreateAccount {
  /** @throws Conflict ACCOUNT_NAME_TAKEN, Problem 422 ADDRESS_NOT_ALLOWED, QUEUE_UNKNOWN, RECEIVER_… */
  async handle({ actor, ...fields }: CreateAccountInput): Promise<AccountRow> {
    await refuseBaseUrl(fields.baseUrl)
    return withFreeName(() =>
      transaction(async (trx) => {
        const id = newId()
        await refuseStrangers(trx, fields)
        await insertRow(trx, 'botconversa_accounts', {
          ...columnsOf({ baseUrl: usualBaseUrl, ...fields }),
          ...freshToken(),
          id,
          createdBy: actor.id,
        })
        await record(trx, 'botconversa_account.created', actor, id)
        await changeRooms(trx)
        return (await accountById(id, trx))!
      })
    )
  }
}

/** Other ways in (key, address) are tried at once, whatever the old ones had come to. */
export class UpdateAccount {
  /** @throws NotFound, StaleVersion, Conflict ACCOUNT_NAME_TAKEN, Problem 422 as for a new one */
  async handle({ actor, id, version, ...fields }: UpdateAccountInput): Promise<AccountRow> {
    await refuseBaseUrl(fields.baseUrl)
    return withFreeName(() =>
      transaction(async (trx) => {
        const current = await lockAccount(trx, id)
        if (version !== undefined && version !== current.version)
          throw new StaleVersion(toAccount(current))
        await refuseStrangers(trx, fields)
        const isOtherWay = fields.apiKey !== undefined || fields.baseUrl !== undefined
        const columns = columnsOf(fields, current)
        await updateRow(trx, 'botconversa_accounts', id, { ...columns, updatedAt: new Date() })
        if (isOtherWay) await sql(FORGET_TROUBLE, [id], trx)
        if (isOtherWay && current.denied) afterCommit(trx, wakeProbes)
        await record(trx, 'botconversa_account.updated', actor, id, { fields: Object.keys(fields) })
        if (isOtherWay || fields.enabled !== undefined || fields.name) await tellStatus(trx, id)
        return (await accountById(id, trx))!
      })
    )
  }
}

/** Where the key was refused, another one is tried by a reading, at once: not by what waits. */
const FORGET_TROUBLE = `
  update botconversa_accounts
     set failures = 0, down_since = case when denied then down_since end, probe_at = case when denied then now() end,
         alerted_at = case when denied then alerted_at end,
         limits = 0, paused_until = null, limited_since = null, limited_alerted_at = null
   where id = ?`

/** A new way in; the one before is taken for a while, so that the flows there can follow. */
export class RotateToken {
  /** @throws NotFound */
  async handle({ actor, id, headerSecret, overlapHours }: RotateTokenInput): Promise<AccountRow> {
    return transaction(async (trx) => {
      const current = await lockAccount(trx, id)
      const hours = overlapHours ?? secretOverlapHours
      await updateRow(trx, 'botconversa_accounts', id, {
        ...freshToken(),
        previousTokenHash: current.tokenHash,
        previousUntil: DateTime.now().plus({ hours }).toJSDate(),
        ...(headerSecret && { headerSecretHash: accountSecrets.hash(headerSecret) }),
        // What came by the old token goes on coming as it came, without a secret where there was none.
        previousHeaderSecretHash: current.headerSecretHash,
        updatedAt: new Date(),
      })
      await record(trx, 'botconversa_account.token_rotated', actor, id, { overlapHours: hours })
      return (await accountById(id, trx))!
    })
  }
}

/**
 * Put away, with its history: nothing comes in or goes out by it any more. Open tickets stay tickets. What waits to be
 * sent or worked on would be lost without a word, so it is refused until that is done.
 */
export class ArchiveAccount {
  /** @throws NotFound, Conflict ACCOUNT_IN_USE with what waits */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      // Waits for whoever is queueing something by it, and they for this: FOR NO KEY UPDATE lets them pass.
      await sql('select 1 from botconversa_accounts where id = ? for update', [id], trx)
      await findAccount(id, trx)
      const [{ outbound, inbound }] = await sql<{ outbound: number; inbound: number }>(
        WAITING,
        [id, id],
        trx
      )
      if (outbound + inbound > 0) throw new Conflict('ACCOUNT_IN_USE', { outbound, inbound })
      await updateRow(trx, 'botconversa_accounts', id, { archivedAt: new Date(), enabled: false })
      await record(trx, 'botconversa_account.archived', actor, id)
      await changeRooms(trx)
    })
  }
}

const WAITING = `
  select (select count(*)::int from botconversa_deliveries where account_id = ? and state in ('queued', 'sending')) as outbound,
         (select count(*)::int from botconversa_inbox where account_id = ? and state = 'received') as inbound`

async function lockAccount(trx: Transaction, id: string): Promise<AccountRow> {
  await sql('select 1 from botconversa_accounts where id = ? for no key update', [id], trx)
  return findAccount(id, trx)
}

function freshToken() {
  const token = accountSecrets.fresh()
  return { token: accountSecrets.seal(token), tokenHash: accountSecrets.hash(token) }
}

/** Each of the team has a room for each account. */
async function changeRooms(trx: Transaction) {
  const staff = await sql<{ id: string }>(
    `select id from users where role <> 'student' and deactivated_at is null`,
    [],
    trx
  )
  await raiseAccess(
    trx,
    staff.map(({ id }) => id)
  )
}

const record = (
  trx: Transaction,
  name: string,
  actor: User,
  id: string,
  payload: Record<string, unknown> = {}
) => recordEvent(trx, name, { actor, subject: { type: 'botconversa_account', id }, payload })
