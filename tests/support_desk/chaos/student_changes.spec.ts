import { test } from '@japa/runner'
import { openTicket } from '#tests/support_desk/support/desk'
import { createPerson, createWorld } from '#tests/support/world'

test.group('what a student is told has changed', () => {
  test('lacks nothing of what it says that it covers, at whatever instant it is asked', async ({
    assert,
  }) => {
    const world = await createWorld()
    const student = await createPerson({ name: 'Pergunta', role: 'student' })
    const { id } = await openTicket(world, student)
    const changes = async (after: number) =>
      (await student.api.get(`/api/v1/widget/tickets/${id}/changes?after=${after}`)).body
    let { revision } = (await changes(0)).meta
    for (let turn = 0; turn < 40; turn++) {
      const change = world.ana.api.post(`/api/v1/tickets/${id}/${turn % 2 ? 'reopen' : 'resolve'}`)
      const asked = []
      // The change is the only thing that happens: who is told of its number is told of the ticket, too.
      for (let n = 0; n < 12; n++) asked.push(changes(revision))
      assert.equal((await change).status, 200)
      for (const { data, meta } of await Promise.all(asked))
        if (meta.revision > revision)
          assert.include(
            data.map(({ type }: any) => type),
            'ticket'
          )
      ;({ revision } = (await changes(revision)).meta)
    }
  })
})
