import { test } from '@japa/runner'
import { sql } from '#app/core/database/sql'
import type { TicketStore } from '#client/ticket_store'
import { eventually } from '#tests/support/dev_command'
import { freePort, TestNode } from '#tests/support/nodes'
import { openDesk, saidIn } from '#tests/support/typed_desk'
import type { Person } from '#tests/support/world'
import { answerTicket, noteOn } from '#tests/support_desk/support/desk'
import { Stage, type Visitor } from '#tests/widget/support/portal'

const OUTAGE_MS = 20_000
const NOTE = 'nota que ninguém de fora lê'

type Talk = {
  first: string
  student: Visitor
  agent: Person
  desk: TicketStore
  ticket: { id: string }
}

test.group('two students and two agents at once', (group) => {
  let stage: Stage
  group.setup(async () => {
    stage = await Stage.create()
    return () => stage.close()
  })

  /** Each student with an agent of their own, who has the ticket open in a client that follows the rule. */
  async function begin(t: Parameters<Stage['visitor']>[0], host?: string): Promise<Talk[]> {
    const { ana, bruno } = stage.world
    return Promise.all(
      [ana, bruno].map(async (agent, place) => {
        const first = `Olá ${place} de ${host ?? 'casa'}! <b>negrito</b> & https://escola.test/prova`
        const student = await stage.visitor(t, { host })
        await student.open()
        await student.begin(first)
        const ticket = await stage.ticket(agent, first)
        const client = await openDesk(agent)
        t.cleanup(client.close)
        const desk = await client.desk.openTicket(ticket.id)
        await noteOn(agent, ticket.id, NOTE)
        await answerTicket(agent, ticket.id, 'Bom dia, vou ver.')
        await student.sees('Bom dia, vou ver.')
        return { first, student, agent, desk, ticket }
      })
    )
  }

  /** The same, once each, in the same order: to the student, to the agent by HTTP and by socket, and in the database. */
  async function sameOnAllSides(
    assert: any,
    { first, student, agent, desk, ticket }: Talk,
    count: number
  ) {
    await student.settled(count)
    const rows = await sql<{ body: string }>(
      `select body from messages where conversation_id = ? and kind <> 'system' order by seq`,
      [ticket.id]
    )
    const bodies = rows.map(({ body }) => body)
    assert.lengthOf(bodies, count)
    assert.lengthOf(new Set(bodies), count, 'each once')
    assert.equal(bodies[0], first)
    assert.deepEqual(await student.shown(), bodies, 'what the student sees; HTML is text')
    assert.deepEqual(await stage.stored(agent, ticket.id), bodies, 'what the agent is answered')
    await eventually('everything at the desk', () => saidIn(desk).length >= count)
    assert.deepEqual(saidIn(desk), bodies, 'what the agent is shown by socket')
    assert.equal(await student.page.locator('#zayn-widget b').count(), 0)
    assert.notInclude(await student.page.locator('#zayn-widget').innerText(), NOTE)
    assert.deepEqual(student.errors, [])
  }

  test('the network is away for 20 s in the middle: each message once, in order, on all sides', async ({
    assert,
    test: t,
  }) => {
    const talks = await begin(t)
    await Promise.all(talks.map(({ student }) => student.context.setOffline(true)))
    const mark = Date.now() + OUTAGE_MS
    for (const { student, agent, ticket } of talks) {
      for (let n = 1; n <= 3; n++) await student.say(`sem rede ${n}`)
      for (let n = 1; n <= 3; n++) await answerTicket(agent, ticket.id, `você está aí? ${n}`)
      assert.equal(await student.pending(), 3)
      await student.page.getByText('Sem conexão').waitFor()
    }
    await talks[0].student.picture('offline')
    const { page } = talks[0].student
    await page.waitForFunction((at) => Date.now() >= at, mark, { timeout: OUTAGE_MS * 2 })
    await Promise.all(talks.map(({ student }) => student.context.setOffline(false)))
    for (const talk of talks) await sameOnAllSides(assert, talk, 8)
    await page.getByText('Sem conexão').waitFor({ state: 'hidden' })
    await talks[0].student.picture('after-the-outage')
  })

  test('the server is killed and begun again in the middle: each message once, in order, on all sides', async ({
    assert,
    test: t,
  }) => {
    const port = await freePort()
    let node = await TestNode.web({}, port)
    t.cleanup(() => void node.stop('SIGKILL'))
    const talks = await begin(t, node.url)
    const [stopped] = await Promise.all([
      node.stop('SIGKILL'),
      // On their way while it dies: answered, lost with their answer, or never begun.
      ...talks.map(({ student }) => student.say('durante a queda 1')),
    ])
    assert.isNull(stopped)
    for (const { student, agent, ticket } of talks) {
      await student.say('durante a queda 2')
      await answerTicket(agent, ticket.id, 'resposta durante a queda')
      await student.page.getByText('Sem conexão').waitFor()
    }
    node = await TestNode.web({}, port)
    for (const { student } of talks) await student.settled(5)
    for (const { student } of talks) await student.say('depois')
    for (const talk of talks) await sameOnAllSides(assert, talk, 6)
  })

  test('what was written offline is sent by the page that is loaded next', async ({
    assert,
    test: t,
  }) => {
    const [{ student, agent, ticket, first }] = await begin(t)
    await student.page.route('**/api/v1/widget/tickets/*/messages', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue()
    )
    await student.say('guardada')
    await student.page.locator('li.waiting').waitFor()
    await student.page.unroute('**/api/v1/widget/tickets/*/messages')
    await student.page.reload()
    await stage.ticket(agent, 'guardada')
    await answerTicket(agent, ticket.id, 'recebi as duas')
    await student.page.locator('.badge', { hasText: '1' }).waitFor()
    assert.equal(await student.page.title(), '(1) Portal')
    await student.open()
    await student.picture('home')
    await student.page.locator('.ticket').first().click()
    await student.sees('recebi as duas')
    assert.deepEqual(await student.shown(), [
      first,
      'Bom dia, vou ver.',
      'guardada',
      'recebi as duas',
    ])
    await student.page.waitForFunction(() => (globalThis as any).document.title === 'Portal')
  })
})
