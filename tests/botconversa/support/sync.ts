import { setTimeout as delay } from 'node:timers/promises'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { StartSync } from '#app/botconversa/actions/manage_syncs'
import { WorkSync } from '#app/botconversa/actions/work_sync'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { type Difference, ListDifferences } from '#app/botconversa/queries/sync_difference_rows'
import { findSyncRun, type SyncRunRow } from '#app/botconversa/queries/sync_run_rows'
import { makeAccount } from '#tests/botconversa/support/accounts'
import { FakeBotconversa } from '#tests/fakes/botconversa_server'

type Options = Parameters<typeof FakeBotconversa.start>[0]
type Wish = { kind?: 'full' | 'incremental'; dryRun?: boolean }

/** A BotConversa with a key of its own, and an account that may call it as often as it likes. */
export async function openThere(options: Options = {}) {
  const fake = await FakeBotconversa.start({ apiKey: uuid(), rate: Infinity, ...options })
  const account = await makeAccount({
    baseUrl: fake.baseUrl,
    apiKey: fake.settings.apiKey,
    ratePerMinute: 6_000,
  })
  return { fake, account }
}

export const start = ({ id }: Pick<AccountRow, 'id'>, { kind = 'full', dryRun }: Wish = {}) =>
  new StartSync().handle({ actor: null, accountId: id, kind, dryRun })

/** Works on a run as a worker would, without its waits, until it is over. */
export async function workOff({ accountId, id }: Pick<SyncRunRow, 'accountId' | 'id'>) {
  for (;;) {
    const inMs = await new WorkSync().handle({ runId: id })
    const run = await findSyncRun(accountId, id)
    if (run.state !== 'running' || (inMs !== undefined && inMs > 0)) return run
    // A worker of another suite's may have it in hand.
    if (inMs === undefined) await delay(20)
  }
}

export const synchronise = async (account: Pick<AccountRow, 'id'>, wish: Wish = {}) =>
  workOff(await start(account, wish))

export const differencesOf = async ({ id }: Pick<SyncRunRow, 'id'>): Promise<Difference[]> => {
  const { rows } = await new ListDifferences().handle({ runId: id, limit: 1_000_000 })
  return rows.map(({ id: _, ...difference }) => difference)
}

export const peopleOf = ({ id }: Pick<AccountRow, 'id'>) =>
  sql<{ id: string; externalId: number | null; [field: string]: any }>(
    `select id, external_id as "externalId", phone, match_key as "matchKey", name, tags, variables, live_chat as "liveChat",
            contact_id as "contactId", synced_name as "syncedName", vanished_at is not null as "isVanished"
       from botconversa_subscribers where account_id = ? order by external_id, match_key`,
    [id]
  )

/** As many people there, each with a mobile of their own. */
export function populate({ world }: FakeBotconversa, count: number, from = 0) {
  for (let turn = from; turn < from + count; turn++)
    world.add({
      phone: `+55119${String(60_000_000 + turn)}`,
      firstName: 'Pessoa',
      lastName: String(turn),
      tags: turn % 3 === 0 ? ['Aluno'] : [],
    })
}

/** The pages that were asked for, in order. */
export const pagesAsked = ({ arrivals }: FakeBotconversa) =>
  arrivals
    .map(({ path }) => /^\/subscribers\/\?page=(\d+)$/.exec(path)?.[1])
    .filter((page) => page !== undefined)
    .map(Number)
