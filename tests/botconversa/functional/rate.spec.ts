import { setTimeout as delay } from 'node:timers/promises'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { BotconversaClient } from '#app/botconversa/services/client'
import { endTurn, giveBack, type RatedKey, takeTurn } from '#app/botconversa/services/rate'
import { FakeBotconversa } from '#tests/fakes/botconversa_server'

const key = (fields: Partial<RatedKey> = {}): RatedKey => ({
  apiKeyHash: uuid(),
  ratePerMinute: 3,
  windowMs: 60_000,
  ...fields,
})
const take = (rated: RatedKey) => transaction((trx) => takeTurn(trx, rated))

async function taken(rated: RatedKey): Promise<string> {
  const turn = await take(rated)
  if (!('turnId' in turn)) throw new Error(`no turn for ${turn.waitMs} ms`)
  return turn.turnId
}

/** When a call began and ended, told to the table. */
const set = (turnId: string, startedAgo: string, finishedAgo: string | null) =>
  sql(
    `update botconversa_calls set started_at = clock_timestamp() - ?::interval, finished_at = clock_timestamp() - ?::interval where id = ?`,
    [startedAgo, finishedAgo, turnId]
  )

test.group('the rate of a key', () => {
  test('fifty who ask at once for three turns get three', async ({ assert }) => {
    const rated = key()
    const turns = await Promise.all(Array.from({ length: 50 }, () => take(rated)))
    assert.lengthOf(
      turns.filter((turn) => 'turnId' in turn),
      3
    )
  })

  test('a call counts for a window from its end, not from its beginning', async ({ assert }) => {
    const rated = key({ ratePerMinute: 1 })
    const turnId = await taken(rated)
    await set(turnId, '70 seconds', '50 seconds')
    const turn = (await take(rated)) as { waitMs: number }
    assert.approximately(turn.waitMs, 10_000, 4_000)
    await set(turnId, '80 seconds', '61 seconds')
    assert.property(await take(rated), 'turnId')
  })

  test('a call under way counts however long it takes, until its lease is over', async ({
    assert,
  }) => {
    const rated = key({ ratePerMinute: 1, leaseMs: 60_000 })
    const turnId = await taken(rated)
    await set(turnId, '59 seconds', null)
    assert.approximately(((await take(rated)) as { waitMs: number }).waitMs, 60_000, 5_000)
    await set(turnId, '90 seconds', null)
    assert.approximately(((await take(rated)) as { waitMs: number }).waitMs, 30_000, 5_000)
    await set(turnId, '121 seconds', null)
    assert.property(await take(rated), 'turnId')
  })

  test('the wait is over when enough of the calls have left the window', async ({ assert }) => {
    const rated = key({ ratePerMinute: 2 })
    const [first, second] = [await taken(rated), await taken(rated)]
    await set(first, '40 seconds', '30 seconds')
    await set(second, '41 seconds', '20 seconds')
    assert.approximately(((await take(rated)) as { waitMs: number }).waitMs, 30_000, 5_000)
    // A lower rate leaves both to wait for.
    const lower = (await take({ ...rated, ratePerMinute: 1 })) as { waitMs: number }
    assert.approximately(lower.waitMs, 40_000, 5_000)
  })

  test('a turn that was given back, or whose transaction failed, was never taken', async ({
    assert,
  }) => {
    const rated = key({ ratePerMinute: 1 })
    await transaction(async (trx) => {
      const turn = await takeTurn(trx, rated)
      await giveBack(trx, (turn as { turnId: string }).turnId)
    })
    const failed = transaction(async (trx) => {
      await takeTurn(trx, rated)
      throw new Error('rolled back')
    })
    await assert.rejects(() => failed, 'rolled back')
    assert.property(await take(rated), 'turnId')
    assert.property(await take(rated), 'waitMs')
  })

  test('calls are kept as safely as anything else, so that a crash forgets none', async ({
    assert,
  }) => {
    const [{ kept }] = await sql<{ kept: string }>(
      `select relpersistence as kept from pg_class where oid = 'botconversa_calls'::regclass`
    )
    assert.equal(kept, 'p')
  })

  test('keys do not know of each other', async ({ assert }) => {
    assert.property(await take(key({ ratePerMinute: 1 })), 'turnId')
    assert.property(await take(key({ ratePerMinute: 1 })), 'turnId')
  })

  test('four workers never send more than its rate in any window of the fake’s', async ({
    assert,
  }) => {
    const WINDOW_MS = 600
    const RATE = 12
    const apiKey = uuid()
    const fake = await FakeBotconversa.start({ apiKey, rate: RATE, windowMs: WINDOW_MS })
    const { id } = fake.world.add({ phone: '+5511987654321' })
    const client = new BotconversaClient({ baseUrl: fake.baseUrl, apiKey })
    const rated = { apiKeyHash: uuid(), ratePerMinute: RATE, windowMs: WINDOW_MS, leaseMs: 20_000 }
    const outcomes: string[] = []
    // Each of its own speed, and each of its own connection to the database: a transaction has one.
    const worker = async (latencyMs: number) => {
      while (outcomes.length < 72) {
        const turn = await take(rated)
        if ('waitMs' in turn) {
          await delay(turn.waitMs)
          continue
        }
        fake.settings.latencyMs = latencyMs
        const { outcome } = await client.sendText(id, 'Olá')
        outcomes.push(outcome)
        await endTurn(turn.turnId)
      }
    }
    await Promise.all([worker(0), worker(3), worker(40), worker(120)])
    await fake.stop()
    assert.deepEqual([...new Set(outcomes)], ['executed'])
    assert.equal(fake.overRate, 0)
    assert.isAtMost(fake.mostWithin(), RATE)
  })
})
