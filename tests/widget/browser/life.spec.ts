import { test } from '@japa/runner'
import { drain } from '#app/core/events/drain'
import { TestSocket } from '#tests/support/socket'
import { answerTicket, noteOn, portalStudent } from '#tests/support_desk/support/desk'
import { Stage } from '#tests/widget/support/portal'
import { v4 as uuid } from 'uuid'

test.group('the life of a conversation in the widget', (group) => {
  let stage: Stage
  group.setup(async () => {
    stage = await Stage.create({ maxOpenTickets: 2 }, { firstAnswer: 'Recebemos sua mensagem!' })
    return () => stage.close()
  })

  test('its student reads the place in the queue, who serves, who writes, what was read, corrected and deleted', async ({
    assert,
    test: t,
  }) => {
    const { ana, bruno } = stage.world
    const student = await stage.visitor(t, { context: { colorScheme: 'light' } })
    await student.open()
    await student.begin('olá')
    const ticket = await stage.ticket(ana, 'olá')
    await student.page.getByText(/^Você é o \d+º da fila\.$/).waitFor()
    await drain('support.automatic-answer')
    await student.sees('Recebemos sua mensagem!')
    await ana.api.post(`/api/v1/tickets/${ticket.id}/claim`)
    await student.page.getByText('Você está falando com Ana.').waitFor()

    const desk = await TestSocket.connect(ana.api.token)
    t.cleanup(() => desk.close())
    await desk.send('ticket.open', { ticketId: ticket.id })
    await desk.send('typing', { conversationId: ticket.id })
    await student.page.getByText('Ana está digitando…').waitFor()
    await student.page.getByLabel('Mensagem', { exact: true }).pressSequentially('você')
    await desk.frame('typing', ({ user }) => user.id !== ana.id)

    const answer = await answerTicket(ana, ticket.id, 'Bom **dia**\n- um\n- dois')
    await student.page.getByRole('log').locator('strong', { hasText: 'dia' }).waitFor()
    const { id } = answer.body.data
    await ana.api.patch(`/api/v1/messages/${id}`, { body: 'Boa **tarde**' })
    await student.sees('corrigida')
    assert.notInclude((await student.shown()).join(), 'dia')
    const wrong = await answerTicket(ana, ticket.id, 'era para outra pessoa')
    await student.sees('era para outra pessoa')
    await ana.api.delete(`/api/v1/messages/${wrong.body.data.id}`)
    await student.sees('mensagem apagada')
    assert.notInclude(await student.shown(), 'era para outra pessoa')

    await ana.api.put(`/api/v1/conversations/${ticket.id}/read`, { seq: 1 })
    await student.page.locator('li.mine .icon-checks').first().waitFor()
    await noteOn(ana, ticket.id, 'nota da casa')
    await ana.api.post(`/api/v1/tickets/${ticket.id}/transfer`, { toUserId: bruno.id })
    await student.sees('Você está falando agora com Bruno.')
    await student.page.getByText('Você está falando com Bruno.').waitFor()
    await student.button('Voltar').click()
    await student.page.locator('.ticket').click()
    await student.sees('Você está falando agora com Bruno.')
    const field = student.page.getByLabel('Mensagem', { exact: true })
    assert.equal(await field.inputValue(), 'você', 'what was begun to be written stays')
    assert.equal(await student.page.getByText('nota da casa').count(), 0)
    await student.picture('conversation')
    assert.deepEqual(student.errors, [])
  })

  test('a site that is switched off takes no more: that is said beside what was written, which is sent once it is on again', async ({
    assert,
    test: t,
  }) => {
    const { admin, ana } = stage.world
    const student = await stage.visitor(t)
    await student.open()
    await student.button('Nova conversa').click()
    const turn = (enabled: boolean) =>
      admin.api.patch(`/api/v1/widget-sites/${stage.site.id}`, { enabled })
    await turn(false)
    await student.say('alguém aí?')
    await student.page
      .getByText('Não enviada: O atendimento não está disponível neste site')
      .waitFor()
    await turn(true)
    await student.button('Tentar de novo').click()
    assert.isString((await stage.ticket(ana, 'alguém aí?')).id)
  })

  test('what is resolved is rated once, with a comment; what is closed goes on in a new one, tied to it', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    await student.open()
    await student.begin('primeira vez')
    const ticket = await stage.ticket(ana, 'primeira vez')
    await answerTicket(ana, ticket.id, 'pronto')
    await student.button('Meu problema foi resolvido').click()
    await student.page.getByLabel('Nota 4 de 5').check({ force: true })
    await student.page.getByLabel('Comentário (opcional)').fill('Foi rápido')
    await student.picture('rating')
    await student.button('Avaliar').click()
    await student.page.getByText('Obrigado pela avaliação: 4 de 5.').waitFor()
    const rated = (await ana.api.get(`/api/v1/tickets/${ticket.id}`)).body.data
    assert.containsSubset(rated.rating, { score: 4, comment: 'Foi rápido' })

    // It is closed while an answer of the student is on its way.
    await student.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'prova.txt', mimeType: 'text/plain', buffer: Buffer.from('1. a') })
    await student.page.locator('progress').first().waitFor({ state: 'detached' })
    await student.context.setOffline(true)
    await student.say('mais uma coisa')
    await ana.api.patch(`/api/v1/tickets/${ticket.id}`, { status: 'closed' })
    await student.context.setOffline(false)
    await student.page.getByText('Não enviada: Este atendimento está encerrado').waitFor()
    await student.picture('refused')
    await student.button('Enviar em nova conversa').click()
    const next = await stage.ticket(ana, 'mais uma coisa')
    const detail = (await ana.api.get(`/api/v1/tickets/${next.id}`)).body.data
    assert.equal(detail.previousTicketId, ticket.id)
    const [moved] = (await ana.api.get(`/api/v1/tickets/${next.id}/messages`)).body.data
    assert.equal(moved.attachments[0].name, 'prova.txt', 'with all that hangs on it')
    await student.button('Voltar').click()
    await student.page.locator('.ticket', { hasText: 'primeira vez' }).click()
    await student.page.getByText('Esta conversa foi encerrada.').waitFor()
    await student.button('Continuar em nova conversa').waitFor()
    assert.deepEqual(student.errors, [])
  })

  test('more than the site allows at once is refused in words, and is neither lost nor sent', async ({
    assert,
    test: t,
  }) => {
    const { ana, admin } = stage.world
    const student = await stage.visitor(t)
    await student.open()
    for (const body of ['a primeira', 'a segunda']) {
      await student.begin(body)
      await stage.ticket(ana, body)
      await student.button('Voltar').click()
    }
    await student.begin('a terceira')
    await student.page.getByText('Não enviada: Você já tem o máximo').waitFor()
    await student.button('Voltar').click()
    await student.page
      .locator('.ticket', { hasText: 'a terceira' })
      .getByText('Não enviada')
      .waitFor()

    // Two of them were about the same thing: one is folded into the other, and there is room.
    const [first, second] = [
      await stage.ticket(ana, 'a primeira'),
      await stage.ticket(ana, 'a segunda'),
    ]
    await ana.api.post(`/api/v1/tickets/${first.id}/merge`, { targetId: second.id })
    await student.page.locator('.ticket', { hasText: 'a primeira' }).click()
    await student.page.getByText('Esta conversa foi unida a outra.').waitFor()
    await student.button(`Abrir a conversa nº ${second.number}`).click()
    await student.sees('a segunda')
    await student.button('Voltar').click()
    await student.page.locator('.ticket', { hasText: 'a terceira' }).click()
    await student.button('Tentar de novo').click()
    const third = await stage.ticket(ana, 'a terceira')

    const { contact } = (await ana.api.get(`/api/v1/tickets/${third.id}`)).body.data
    await admin.api.post(`/api/v1/contacts/${contact.id}/block`, { reason: 'spam' })
    await student.say('ainda aí?')
    await student.page.getByText('Não enviada: Este contato está bloqueado').waitFor()
    await student.button('Descartar').click()
    await student.page.locator('li.failed').waitFor({ state: 'detached' })
    assert.deepEqual(await stage.stored(ana, third.id), ['a terceira'])
  })

  test('a message that comes too soon waits as long as the server says, and says so', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    await student.open()
    await student.begin('depressa')
    const ticket = await stage.ticket(ana, 'depressa')
    const tries: number[] = []
    await student.page.route('**/api/v1/widget/tickets/*/messages', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      tries.push(Date.now())
      if (tries.length > 1) return route.continue()
      const problem = { code: 'RATE_LIMITED', title: 'Muitas requisições', retryAfterMs: 3_000 }
      return route.fulfill({
        status: 429,
        headers: { 'access-control-allow-origin': student.origin },
        json: problem,
      })
    })
    await student.say('depressa demais')
    await student.page.getByText(/^Muitas mensagens de uma vez: será enviada em \d s\.$/).waitFor()
    await student.settled(2)
    assert.isAtLeast(tries[1] - tries[0], 2_900)
    assert.deepEqual(await stage.stored(ana, ticket.id), ['depressa', 'depressa demais'])
  })

  test('the history is read page by page, the newest first, and long words break', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const sub = uuid()
    const before = await portalStudent(stage.site, sub)
    for (let n = 1; n <= 22; n++) {
      const body = `assunto ${n}`
      const call = before.api.post('/api/v1/widget/tickets', { body, clientId: uuid() })
      const { id } = (await call).body.data
      await ana.api.post(`/api/v1/tickets/${id}/resolve`)
    }
    const student = await stage.visitor(t, {
      sub,
      context: { viewport: { width: 360, height: 640 } },
    })
    await student.open()
    await student.button('Mostrar mais').waitFor()
    assert.lengthOf(await student.page.locator('.ticket').all(), 20)
    assert.include(await student.page.locator('.ticket').first().innerText(), 'assunto 22')
    await student.picture('home-360')
    await student.button('Mostrar mais').click()
    await student.page.getByText('assunto 1', { exact: true }).waitFor()
    assert.lengthOf(await student.page.locator('.ticket').all(), 22)
    assert.isFalse(await student.button('Mostrar mais').isVisible())

    const word = 'Donaudampfschifffahrt'.repeat(8)
    await student.begin(`${word} https://escola.test/${'a'.repeat(150)}`)
    await student.settled(1)
    const isWide = await student.page
      .locator('.scroll')
      .evaluate((element: any) => element.scrollWidth > element.clientWidth)
    assert.isFalse(isWide)
    await student.picture('long-words-360')
    assert.deepEqual(student.errors, [])
  })
})
