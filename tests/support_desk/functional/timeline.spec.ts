import { test } from '@japa/runner'
import {
  answerTicket,
  noteOn,
  openTicket,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import { createPerson, createWorld, type World } from '#tests/support/world'

test.group('the timeline of a ticket', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('what happened is a row each in the timeline, in one order with what was said and noted', async ({
    assert,
  }) => {
    const { ana, bruno, aluno1 } = world
    const student = await createPerson({ name: 'Linha', role: 'student' })
    const { id } = await openTicket(world, student)
    await ana.api.post(`/api/v1/tickets/${id}/claim`)
    await noteOn(ana, id, `<@${bruno.id}> veja isto`)
    await answerTicket(ana, id, 'um momento')
    await ana.api.post(`/api/v1/tickets/${id}/transfer`, { toUserId: bruno.id, reason: 'férias' })
    await writeAs(student, id, 'obrigado')
    await bruno.api.post(`/api/v1/tickets/${id}/resolve`)
    const { body } = await bruno.api.get(`/api/v1/tickets/${id}/timeline`)
    const order = body.data.map((entry: any) =>
      entry.type === 'event' ? entry.event.name : entry.type
    )
    assert.deepEqual(order, [
      'ticket.created',
      'message',
      'ticket.waiting',
      'ticket.claimed',
      'note',
      'ticket.followed',
      'message',
      'ticket.answered',
      'ticket.transferred',
      'transfer',
      'message',
      'message',
      'ticket.waiting',
      'ticket.resolved',
    ])
    const positions = body.data.map((entry: any) => entry.position)
    assert.deepEqual(
      positions,
      [...positions].sort((a: number, b: number) => a - b)
    )
    const first = await bruno.api.get(
      `/api/v1/tickets/${id}/timeline?limit=5&before=${positions[7]}`
    )
    assert.deepEqual(
      first.body.data.map((entry: any) => entry.position),
      positions.slice(2, 7)
    )
    assert.isTrue(first.body.meta.hasBefore)
    const back = []
    for (let before = '', more = true; more;) {
      const page = (await bruno.api.get(`/api/v1/tickets/${id}/timeline?limit=5${before}`)).body
      back.unshift(...page.data)
      before = `&before=${page.data[0].position}`
      more = page.meta.hasBefore
    }
    assert.deepEqual(back, body.data, 'no page lacks the line beside a transfer at its edge')
    const all = await bruno.api.get(`/api/v1/tickets/${id}/changes?after=0`)
    assert.equal(all.body.meta.revision, (await ticketOf(bruno, id)).revision)
    assert.equal(all.body.data.at(-1).revision, all.body.meta.revision)
    let after = 0
    const paged = []
    for (;;) {
      const page = (await bruno.api.get(`/api/v1/tickets/${id}/changes?after=${after}&limit=5`))
        .body
      paged.push(...page.data)
      if (!page.meta.hasMore) break
      after = page.data.at(-1).revision
    }
    assert.deepEqual(
      paged.map(({ type, revision }: any) => [type, revision]),
      all.body.data.map(({ type, revision }: any) => [type, revision])
    )
    assert.equal((await aluno1.api.get(`/api/v1/tickets/${id}/timeline`)).status, 403)
    const behind = await bruno.api.get(`/api/v1/tickets/${id}/changes?after=99999`)
    assert.deepEqual([behind.status, behind.body.code], [410, 'RESYNC_REQUIRED'])
  })
})
