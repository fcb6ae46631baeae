import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { recordEvent } from '#app/core/events/record_event'
import { Conflict } from '#app/core/http/problem'
import type User from '#app/identity/models/user'
import { wakeInbox } from '#app/botconversa/jobs/inbox_jobs'
import { type AccountRow, findAccount } from '#app/botconversa/queries/account_rows'
import {
  entriesIn,
  findEntry,
  type InboxRow,
  KNOWN_LANE,
  type Settling,
} from '#app/botconversa/queries/inbox_rows'
import { laneOf, type Reading, readEvent } from '#app/botconversa/services/read_event'
import type { FieldMap } from '#app/botconversa/services/settings'
import { takeIn } from '#app/botconversa/services/take_in'

type Entry = { accountId: string; entryId: string }
export type DryRun = { reading: Reading; settling: Settling }

class RolledBack extends Error {
  constructor(readonly settling: Settling) {
    super('a dry run')
  }
}

/** What would become of a request, by the account's map or by one that is being tried: done whole, and taken back. */
export class DryRunInbox {
  /** @throws NotFound */
  async handle({ accountId, entryId, fieldMap }: Entry & { fieldMap?: FieldMap }): Promise<DryRun> {
    const account = await findAccount(accountId)
    const row = await findEntry(accountId, entryId)
    const tried = { ...account, fieldMap: fieldMap ?? account.fieldMap, capturing: false }
    const reading = readEvent(row.body, row.contentType, tried.fieldMap)
    return { reading, settling: await this.#settling(tried, row) }
  }

  async #settling(account: AccountRow, row: InboxRow): Promise<Settling> {
    try {
      return await transaction(async (trx) => {
        throw new RolledBack(await takeIn(trx, account, row))
      })
    } catch (error) {
      if (error instanceof RolledBack) return error.settling
      return { state: 'failed', outcome: 'error', error: (error as Error).message.split('\n')[0] }
    }
  }
}

/** States, and outcomes of what was processed: an id that a wrong map read, a contact who is blocked no more. */
export const REPLAYABLE = ['unmapped', 'failed', 'captured', 'parked', 'duplicate', 'blocked']
const isReplayable = ({ state, outcome }: InboxRow) =>
  REPLAYABLE.includes(state) || (state === 'processed' && REPLAYABLE.includes(outcome!))

/** Puts a request that came to nothing before the workers once more, by today's map. */
export class ReplayInbox {
  /** @throws NotFound, Conflict ALREADY_PROCESSED */
  async handle({ actor, accountId, entryId }: Entry & { actor: User | null }): Promise<InboxRow> {
    const account = await findAccount(accountId)
    return transaction(async (trx) => {
      await sql(
        'select 1 from botconversa_inbox where id = ? and account_id = ? for no key update',
        [entryId, accountId],
        trx
      )
      const row = await findEntry(accountId, entryId, trx)
      if (!isReplayable(row)) throw new Conflict('ALREADY_PROCESSED', { state: row.state })
      const lane = laneOf(readEvent(row.body, row.contentType, account.fieldMap))
      await sql(AGAIN, [lane, entryId], trx)
      await recordEvent(trx, 'botconversa.replayed', {
        actor,
        subject: { type: 'botconversa_inbox', id: entryId },
        context: { type: 'botconversa_account', id: accountId },
      })
      trx.after('commit', wakeInbox)
      return findEntry(accountId, entryId, trx)
    })
  }

  /** Everything of an account that came to nothing for one of these reasons, the oldest first. */
  async all(accountId: string, states: string[]): Promise<number> {
    const entries = await entriesIn(accountId, states)
    let replayed = 0
    for (const entryId of entries) if (await this.#unlessTaken(accountId, entryId)) replayed++
    return replayed
  }

  /** Somebody else may have replayed it meanwhile: then it is done. */
  async #unlessTaken(accountId: string, entryId: string): Promise<boolean> {
    try {
      await this.handle({ actor: null, accountId, entryId })
      return true
    } catch (error) {
      if (error instanceof Conflict) return false
      throw error
    }
  }
}

const AGAIN = `
  update botconversa_inbox i
     set state = 'received', outcome = null, error = null, attempts = 0, next_at = now(), processed_at = null,
         lane = (select ${KNOWN_LANE('i.account_id', 'r.lane')} from (select ?::text as lane) r) where i.id = ?`
