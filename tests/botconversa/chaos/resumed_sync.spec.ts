import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import { findSyncRun } from '#app/botconversa/queries/sync_run_rows'
import {
  differencesOf,
  openThere,
  pagesAsked,
  peopleOf,
  populate,
  start,
} from '#tests/botconversa/support/sync'
import { eventually } from '#tests/support/dev_command'
import { TestNode } from '#tests/support/nodes'

/** Many take some minutes: `SYNC_PEOPLE=100000 npm test -- chaos --files resumed_sync.spec.ts`. */
const PEOPLE = Number(process.env.SYNC_PEOPLE ?? 4_000)
const PAGES = Math.ceil(PEOPLE / 25)
const MINUTE = 60_000
/** Of each part of the way. */
const WITHIN_MS = MINUTE * Math.max(1, PEOPLE / 10_000)

/** Dead workers are found soon. */
const HURRY = {
  BOTCONVERSA_LEASE_MS: '2000',
  BOTCONVERSA_TIMEOUT_MS: '1500',
  BOTCONVERSA_SWEEP_MS: '500',
  QUEUE_STALLED_MS: '1000',
}

test.group('a synchronisation whose workers are killed', () => {
  test('goes on where it stopped: no finished page is asked for again, and nobody is missed', async ({
    assert,
    cleanup,
  }) => {
    const { fake, account } = await openThere({ latencyMs: 4 })
    cleanup(() => fake.stop())
    populate(fake, PEOPLE)
    // Of an earlier run; nothing is known of them there any more.
    await sql(
      `insert into botconversa_subscribers (id, account_id, external_id, name, created_at)
       select gen_random_uuid(), ?, n, 'Antiga', now() - interval '1 day' from generate_series(1, 40) n`,
      [account.id]
    )
    const run = await start(account)
    const done = async () => (await findSyncRun(account.id, run.id)).page
    const inHand: number[] = []
    let worker = await TestNode.worker(HURRY)
    cleanup(() => worker.stop('SIGKILL').then(() => {}))
    for (const share of [0.2, 0.5, 0.8]) {
      await eventually(
        `page ${PAGES * share}`,
        async () => (await done()) > PAGES * share,
        WITHIN_MS
      )
      await worker.stop('SIGKILL')
      inHand.push((await done()) + 1)
      worker = await TestNode.worker(HURRY)
    }
    await eventually(
      'the end',
      async () => (await findSyncRun(account.id, run.id)).state !== 'running',
      WITHIN_MS
    )

    const over = await findSyncRun(account.id, run.id)
    assert.deepInclude(over, {
      ...{ state: 'ready', page: PAGES, seen: PEOPLE, added: PEOPLE, vanished: 40 },
    })
    // Once each, in order, but for those that somebody had in hand when killed.
    const asked = pagesAsked(fake)
    const twice = asked.filter((page, place) => asked.indexOf(page) !== place)
    for (const page of twice) assert.include(inHand, page)
    assert.deepEqual(
      asked.filter((page, place) => asked.indexOf(page) === place),
      Array.from({ length: PAGES }, (_, place) => place + 1)
    )
    const people = await peopleOf(account)
    assert.lengthOf(people, PEOPLE + 40)
    assert.lengthOf(
      people.filter(({ isVanished }) => isVanished),
      40
    )
    const listed = (await differencesOf(over)).filter(({ subject }) => subject === 'subscriber')
    assert.lengthOf(listed, PEOPLE + 40)
    assert.lengthOf(new Set(listed.map(({ externalId }) => externalId)), PEOPLE + 40)
  }).timeout(5 * WITHIN_MS)
})
