import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { sweep } from '#app/core/queues/timers'
import {
  answerTicket,
  createQueue,
  openTicket,
  ticketOf,
  writeAs,
} from '#tests/support_desk/support/desk'
import type { Answer } from '#tests/support/api'
import { createPerson, createWorld, type Person, type World } from '#tests/support/world'

/** A ticket as api.md has it, and no more. */
type Model = { status: string; assignee: 'ana' | 'bruno' | null; pending: boolean; offers: number }
/** What is answered: nothing, or the code of the refusal with what it says besides. */
type Outcome = { code?: string; from?: string; to?: string }
type Scene = { id: string; ana: Person; bruno: Person; student: Person; transferId: string | null }
type Command = {
  /** What it must come to; changes the model where it is allowed. */
  expect(model: Model): Outcome
  run(scene: Scene): Promise<Answer | void>
}

const closed = { code: 'TICKET_CLOSED' }
const cancelled = (model: Model) => (model.pending = false)

function step(
  to: string,
  from: string[],
  run: Command['run'],
  also?: (model: Model) => void
): Command {
  return {
    run,
    expect(model) {
      if (!from.includes(model.status))
        return { code: 'INVALID_TRANSITION', from: model.status, to }
      model.status = to
      also?.(model)
      return {}
    },
  }
}

/** An edit to the status that stands already is none. */
const edit = (command: Command, to: string): Command => ({
  ...command,
  expect: (model) => (model.status === to ? {} : command.expect(model)),
})

const post =
  (verb: string, body: object = {}) =>
  ({ id, ana }: Scene) =>
    ana.api.post(`/api/v1/tickets/${id}/${verb}`, body)
const patch =
  (body: object) =>
  ({ id, ana }: Scene) =>
    ana.api.patch(`/api/v1/tickets/${id}`, body)
const hour = () => new Date(Date.now() + 3_600_000).toISOString()

/** As if the time had come. */
const timer = (name: string, text: string) => async (scene: Scene) => {
  await db.rawQuery(text, [scene.id])
  await sweep(name)
}
const when =
  (holds: (model: Model) => boolean, change: (model: Model) => void) => (model: Model) => {
    if (holds(model)) change(model)
    return {}
  }
const answering = (how: string, by: 'ana' | 'bruno'): Command => ({
  run: (scene) =>
    scene.transferId
      ? scene[by].api.post(`/api/v1/transfers/${scene.transferId}/${how}`)
      : Promise.resolve(),
  expect(model) {
    if (model.offers === 0) return {}
    if (!model.pending) return { code: 'TRANSFER_ALREADY_ANSWERED' }
    model.pending = false
    if (how === 'accept') model.assignee = 'bruno'
    return {}
  },
})

const COMMANDS: Record<string, Command> = {
  'the student writes': {
    run: ({ id, student }) => writeAs(student, id, 'oi'),
    expect(model) {
      if (model.status === 'closed') return closed
      if (['pending', 'snoozed', 'resolved'].includes(model.status)) model.status = 'open'
      return {}
    },
  },
  'an agent answers': {
    run: ({ id, ana }) => answerTicket(ana, id, 'olá'),
    expect(model) {
      if (model.status === 'closed') return closed
      if (!model.assignee && model.status !== 'resolved') {
        model.assignee = 'ana'
        cancelled(model)
      }
      if (model.status === 'new') model.status = 'open'
      return {}
    },
  },
  'pend': edit(step('pending', ['open'], patch({ status: 'pending' })), 'pending'),
  'snooze': step('snoozed', ['new', 'open', 'pending'], (scene) =>
    post('snooze', { until: hour() })(scene)
  ),
  'unsnooze': step('open', ['snoozed'], post('unsnooze')),
  'resolve': step('resolved', ['new', 'open', 'pending', 'snoozed'], post('resolve'), cancelled),
  'reopen': step('open', ['resolved'], post('reopen')),
  'close': edit(step('closed', ['resolved'], patch({ status: 'closed' })), 'closed'),
  'open by an edit': edit(step('open', [], patch({ status: 'open' })), 'open'),
  'claim': {
    run: post('claim'),
    expect(model) {
      if (model.status === 'closed') return closed
      if (model.assignee === 'bruno') return { code: 'TICKET_ALREADY_ASSIGNED' }
      if (!model.assignee) cancelled(model)
      model.assignee = 'ana'
      return {}
    },
  },
  'unassign': {
    run: post('unassign'),
    expect(model) {
      if (model.status === 'closed') return closed
      if (model.assignee) cancelled(model)
      model.assignee = null
      return {}
    },
  },
  'offer': {
    async run(scene) {
      const { id: toUserId } = scene.bruno
      const answer = await post('transfer', { toUserId, requireAcceptance: true })(scene)
      if (answer.status === 200) scene.transferId = answer.body.data.pendingTransfer.id
      return answer
    },
    expect(model) {
      if (model.status === 'closed') return closed
      if (model.status === 'resolved')
        return { code: 'INVALID_TRANSITION', from: 'resolved', to: 'open' }
      if (model.pending) return { code: 'TRANSFER_ALREADY_PENDING' }
      if (model.assignee === 'bruno') return { code: 'TRANSFER_TO_SELF' }
      model.pending = true
      model.offers++
      return {}
    },
  },
  'accept': answering('accept', 'bruno'),
  'decline': answering('decline', 'bruno'),
  'take back': answering('cancel', 'ana'),
  'it wakes': {
    run: timer(
      'support.snooze',
      `update tickets set snoozed_until = now() - interval '1 second' where id = ? and status = 'snoozed'`
    ),
    expect: when(
      ({ status }) => status === 'snoozed',
      (model) => (model.status = 'open')
    ),
  },
  'days go by': {
    run: timer(
      'support.close',
      `update tickets set closes_at = now() - interval '1 second' where id = ? and status = 'resolved'`
    ),
    expect: when(
      ({ status }) => status === 'resolved',
      (model) => (model.status = 'closed')
    ),
  },
  'nobody answers the offer': {
    run: timer(
      'support.transfer-expiry',
      `update transfers set expires_at = now() - interval '1 second' where ticket_id = ? and state = 'pending'`
    ),
    expect: when(({ pending }) => pending, cancelled),
  },
}

test.group('the states of a ticket', (group) => {
  let world: World
  let queue: { id: string }
  group.setup(async () => {
    world = await createWorld()
    queue = await createQueue(world, [world.ana, world.bruno])
  })

  /** Each number of the team's stands for one stored thing, and of offers one waits at the most. */
  async function refuseHoles(id: string) {
    const { rows } = await db.rawQuery(
      `select c.team_revision::int as revision, t.student_revision <= c.revision as behind,
              (select count(*)::int from transfers where ticket_id = t.id and state = 'pending') as pending,
              (select count(*)::int from (select position from ticket_events where ticket_id = t.id
                 union select position from messages where conversation_id = t.id) places) as places
         from tickets t join conversations c on c.id = t.id where t.id = ?`,
      [id]
    )
    const [{ revision, behind, pending, places }] = rows
    if (revision !== places || !behind || pending > 1) throw new Error(JSON.stringify(rows[0]))
  }

  test('are those of the table whatever agents, students and time do, and every other step is refused', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const names = fc.constantFrom(...Object.keys(COMMANDS))
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 5, maxLength: 25 }), async (commands) => {
        const student = await createPerson({ name: 'Passo a passo', role: 'student' })
        const { id } = await openTicket(world, student, { queueId: queue.id })
        const scene: Scene = { id, ana, bruno, student, transferId: null }
        const model: Model = { status: 'new', assignee: null, pending: false, offers: 0 }
        for (const name of commands) {
          const expected = COMMANDS[name].expect(model)
          const answer = await COMMANDS[name].run(scene)
          if (answer) {
            const { code, from, to } = answer.status >= 400 ? answer.body : ({} as Outcome)
            assert.deepEqual(
              JSON.parse(JSON.stringify({ code, from, to })),
              JSON.parse(JSON.stringify(expected)),
              `${name} of ${commands.join(', ')}`
            )
          }
          const { status, assignee, pendingTransfer } = await ticketOf(ana, id)
          assert.deepEqual(
            { status, assignee: assignee?.id ?? null, pending: pendingTransfer !== null },
            {
              status: model.status,
              assignee: model.assignee && scene[model.assignee].id,
              pending: model.pending,
            },
            `after ${name} of ${commands.join(', ')}`
          )
        }
        await refuseHoles(id)
      }),
      { numRuns: 40 }
    )
  })
})
