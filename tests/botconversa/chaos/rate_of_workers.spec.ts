import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { wakeDeliveries } from '#app/botconversa/jobs/delivery_jobs'
import { openOnlyLine, setAccount, talkWith } from '#tests/botconversa/support/desk'
import { eventually } from '#tests/support/dev_command'
import { TestNode } from '#tests/support/nodes'
import { answerTicket } from '#tests/support_desk/support/desk'

/** The promise itself, 600 in any minute, takes some minutes: `RATE_FULL=1 npm test -- chaos --files rate_of_workers.spec.ts`. */
const IS_FULL = process.env.RATE_FULL === '1'
const RATE = IS_FULL ? 600 : 40
const WINDOW_MS = IS_FULL ? 60_000 : 2_000
const ANSWERS = IS_FULL ? 24 : 4
const PEOPLE = 40
const WITHIN_MS = IS_FULL ? 300_000 : 120_000

test.group('the rate of a key', () => {
  test('is kept by four workers together: no window at the other side ever holds more', async ({
    assert,
    cleanup,
  }) => {
    const line = await openOnlyLine()
    cleanup(() => line.fake.stop())
    const { fake, world, account } = line
    // The other side counts for itself, and would say so.
    Object.assign(fake.settings, { rate: RATE, windowMs: WINDOW_MS, latencyMs: 20 })
    await setAccount(account.id, { rate_per_minute: RATE, enabled: false })
    for (let turn = 0; turn < PEOPLE; turn++) {
      const { ticket } = await talkWith(line)
      for (let answer = 0; answer < ANSWERS; answer++)
        await answerTicket(world.ana, ticket.id, `resposta ${answer}`)
    }
    const workers = await Promise.all(
      Array.from({ length: 4 }, () =>
        TestNode.worker({ BOTCONVERSA_WINDOW_MS: String(WINDOW_MS), BOTCONVERSA_SWEEP_MS: '1000' })
      )
    )
    cleanup(async () => {
      await Promise.all(workers.map((worker) => worker.stop('SIGKILL')))
    })
    await setAccount(account.id, { enabled: true })
    wakeDeliveries()
    await eventually(
      'all answers to be sent',
      async () => {
        const [{ left }] = await sql<{ left: number }>(
          `select count(*)::int as left from botconversa_deliveries where account_id = ? and state <> 'sent'`,
          [account.id]
        )
        return left === 0
      },
      WITHIN_MS
    )
    assert.lengthOf(fake.effectsOf({ kind: 'text' }), PEOPLE * ANSWERS)
    assert.isAtMost(fake.mostWithin(WINDOW_MS), RATE)
    assert.equal(fake.overRate, 0)
  }).timeout(WITHIN_MS + (IS_FULL ? 240_000 : 60_000))
})
