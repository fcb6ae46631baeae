import { test } from '@japa/runner'
import { httpDesk } from '#client/backend'
import { ProblemError } from '#client/problems'
import type { DeskEvent } from '#client/desk'
import { emitter } from '#app/core/realtime/emitter'
import { eventually } from '#tests/support/dev_command'
import { openDesk, saidIn } from '#tests/support/typed_desk'
import { createWorld, type World } from '#tests/support/world'
import {
  answerTicket,
  createQueue,
  noteOn,
  openTicket,
  writeAs,
} from '#tests/support_desk/support/desk'

test.group('the typed client on the desk', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('an opened ticket ends as a fresh read shows it, whatever the line loses', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno, aluno1 } = world
    const { id } = await openTicket(world, aluno1)
    const client = await openDesk(ana)
    cleanup(client.close)
    const store = await client.desk.openTicket(id)
    const emit = emitter.emit.bind(emitter)
    let told = 0
    emitter.emit = (rooms, name, frame, heavy) => {
      if (++told % 3) emit(rooms, name, frame, heavy)
    }
    cleanup(() => void (emitter.emit = emit))
    await writeAs(aluno1, id, 'oi?')
    await answerTicket(bruno, id, 'bom dia')
    await noteOn(bruno, id, 'só para nós')
    await ana.api.patch(`/api/v1/tickets/${id}`, { priority: 'high' })
    await bruno.api.post(`/api/v1/tickets/${id}/transfer`, {
      toUserId: ana.id,
      requireAcceptance: true,
      reason: 'férias',
    })
    await writeAs(aluno1, id, 'obrigada')
    const backend = httpDesk(client.hub)
    const fresh = await backend.ticket(id)
    await eventually('the store', () => store.state!.revision >= fresh.revision)
    const { entries } = await backend.timeline(id)
    assert.deepEqual(store.state!.entries, entries)
    assert.includeMembers(saidIn(store), ['oi?', 'bom dia', 'obrigada'])
    assert.deepInclude(store.state!.ticket, { priority: 'high', status: 'open' })
  })

  test('who may see it no longer is told that it is gone; who never might is refused', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno, carla } = world
    const [mine, theirs] = [await createQueue(world, [ana]), await createQueue(world, [bruno])]
    const { id } = await openTicket(world, world.aluno2, { queueId: mine.id })
    const client = await openDesk(ana)
    cleanup(client.close)
    const events: DeskEvent[] = []
    client.desk.subscribe((event) => events.push(event))
    await client.desk.openTicket(id)
    await world.admin.api.post(`/api/v1/tickets/${id}/transfer`, {
      toQueueId: theirs.id,
      reason: 'não é daqui',
    })
    await eventually('it to be gone', () => events.some(({ type }) => type === 'gone'))
    assert.isFalse(client.desk.open.has(id))
    const other = await openDesk(carla)
    cleanup(other.close)
    const error = await other.desk.openTicket(id).catch((refusal: Error) => refusal)
    assert.instanceOf(error, ProblemError)
    assert.equal((error as ProblemError).code, 'NOT_FOUND')
    assert.isFalse(other.desk.open.has(id))
  })

  test('a new line opens again what was open, and finds what was said meanwhile; what was closed stays so', async ({
    assert,
    cleanup,
  }) => {
    const { ana, bruno, aluno3 } = world
    const { id } = await openTicket(world, aluno3)
    const client = await openDesk(ana)
    cleanup(client.close)
    const store = await client.desk.openTicket(id)
    client.realtime.close()
    await writeAs(aluno3, id, 'alguém?')
    client.realtime.connect()
    await eventually('what was said', () => saidIn(store).includes('alguém?'))
    await answerTicket(bruno, id, 'eu')
    await eventually('what is said now', () => saidIn(store).includes('eu'))
    await client.desk.closeTicket(id)
    await answerTicket(bruno, id, 'já fechou')
    assert.notInclude(saidIn(store), 'já fechou')
  })
})
