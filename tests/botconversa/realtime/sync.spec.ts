import { test } from '@japa/runner'
import { WorkSync } from '#app/botconversa/actions/work_sync'
import { type Line, openLine, setAccount } from '#tests/botconversa/support/desk'
import { populate, start, synchronise } from '#tests/botconversa/support/sync'
import { TestSocket } from '#tests/support/socket'
import { v4 as uuid } from 'uuid'

test.group('a synchronisation, live', (group) => {
  let line: Line
  let socket: TestSocket
  group.each.setup(async () => {
    line = await openLine({ api_key_hash: uuid(), rate_per_minute: 6_000 })
    line.fake.settings.rate = Infinity
    socket = await TestSocket.connect(line.world.ana.api.token)
    return async () => {
      socket.close()
      await line.fake.stop()
    }
  })

  test('the team hears of each step, once a second at most, and of the end; students do not', async ({
    assert,
  }) => {
    const student = await TestSocket.connect(line.world.aluno1.api.token)
    populate(line.fake, 300)
    const run = await synchronise(line.account)
    const ready = await socket.frame('botconversa.sync.ready', ({ runId }) => runId === run.id)
    assert.deepInclude(ready, { accountId: line.account.id, state: 'ready', seen: 300, page: 12 })
    const told = socket.named('botconversa.sync.progress').filter(({ runId }) => runId === run.id)
    const seconds = (Date.parse(ready.at) - Date.parse(told[0].at)) / 1_000
    assert.isAtMost(told.length, 3 + seconds)
    assert.deepEqual(
      [...new Set(told.map(({ step }) => step))],
      ['lists', 'subscribers', 'vanished']
    )
    assert.deepEqual(student.named('botconversa.sync.progress'), [])
    student.close()
  })

  test('that it waits, that it failed and that it was cancelled is told', async ({ assert }) => {
    line.fake.fail({ answer: 'limited', retryAfter: 20, times: 1 })
    const run = await start(line.account)
    await new WorkSync().handle({ runId: run.id })
    const waits = await socket.frame('botconversa.sync.progress', ({ waiting }) => waiting)
    assert.isAbove(Date.parse(waits.until), Date.now())
    const path = `/api/v1/integrations/botconversa/accounts/${line.account.id}`
    await line.world.admin.api.post(`${path}/sync-runs/${run.id}/cancel`)
    await socket.frame('botconversa.sync.failed', ({ state }) => state === 'cancelled')
    await setAccount(line.account.id, { paused_until: null })
    line.fake.fail({ answer: 'forbidden', times: 1 })
    const second = await synchronise(line.account)
    const failed = await socket.frame('botconversa.sync.failed', (one) => one.runId === second.id)
    assert.deepInclude(failed, { state: 'failed', error: 'wrong_key', waiting: false })
  })
})
