import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { answerTicket } from '#tests/support_desk/support/desk'
import { Stage } from '#tests/widget/support/portal'

const form = [
  { name: 'turma', label: 'Turma', type: 'select', required: true, options: ['9º A', '9º B'] },
  { name: 'mail', label: 'E-mail', type: 'email', required: false },
  { name: 'phone', label: 'Telefone', type: 'phone', required: true },
]

test.group('what the widget asks before a conversation', (group) => {
  let stage: Stage
  group.setup(async () => {
    stage = await Stage.create({ form })
    return () => stage.close()
  })

  test('a form is asked with its required fields and types, and comes with the ticket', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    await student.open()
    await student.button('Nova conversa').click()
    await student.page.getByLabel(/Turma/).selectOption('9º B')
    await student.page.getByLabel('E-mail').fill('não é um endereço')
    await student.page.getByLabel(/Telefone/).fill('11 91234-5678')
    await student.picture('form')
    await student.button('Continuar').click()
    assert.isTrue(
      await student.page.getByLabel('E-mail').evaluate((field: any) => !field.validity.valid)
    )
    await student.page.getByLabel('E-mail').fill('')
    await student.page.getByLabel(/Telefone/).fill('ligue-me')
    await student.button('Continuar').click()
    assert.isTrue(await student.button('Continuar').isVisible(), 'not a telephone number')
    await student.page.getByLabel(/Telefone/).fill('11 91234-5678')
    await student.button('Continuar').click()
    await student.say('minha dúvida')
    const ticket = await stage.ticket(ana, 'minha dúvida')
    const detail = (await ana.api.get(`/api/v1/tickets/${ticket.id}`)).body.data
    assert.deepEqual(detail.form, { turma: '9º B', phone: '+5511912345678' })
    assert.deepEqual(student.errors, [])
  })

  test('answers that the server refuses are told at their fields, and sent again with what was written', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    const { page } = student
    await student.open()
    await student.button('Nova conversa').click()
    await page.getByLabel(/Turma/).selectOption('9º B')
    // What a browser takes for an address and a number.
    await page.getByLabel('E-mail').fill('joana@escola')
    await page.getByLabel(/Telefone/).fill('11 1111-1111')
    await student.button('Continuar').click()
    const file = { name: 'prova.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }
    await page.locator('input[type=file]').setInputFiles([file])
    await page.locator('.upload .fine').waitFor()
    await student.say('não some')
    await page.getByText('Não enviada: Dados inválidos').waitFor()
    await student.button('Corrigir').click()
    await student.picture('form-refused')
    const email = page.getByLabel('E-mail')
    const wrong = 'O campo E-mail deve ser um e-mail válido'
    assert.equal(await email.inputValue(), 'joana@escola')
    assert.isTrue(await email.evaluate((field: any) => field.matches(':focus')))
    await page.getByRole('textbox', { name: 'E-mail', description: wrong }).waitFor()
    await page.getByText('O campo Telefone deve ser um telefone com DDD').waitFor()
    assert.equal(await page.getByLabel(/Turma/).inputValue(), '9º B')

    await email.fill('joana@escola.test')
    await student.button('Enviar').click()
    await student.button('Corrigir').click()
    assert.equal(await email.getAttribute('aria-invalid'), null)
    await page.getByLabel(/Telefone/).fill('(11) 91234-5678')
    await student.button('Enviar').click()
    await student.settled(1)
    const ticket = await stage.ticket(ana, 'não some')
    const detail = (await ana.api.get(`/api/v1/tickets/${ticket.id}`)).body.data
    assert.deepEqual(detail.form, {
      turma: '9º B',
      mail: 'joana@escola.test',
      phone: '+5511912345678',
    })
    const [message] = (await ana.api.get(`/api/v1/tickets/${ticket.id}/messages`)).body.data
    assert.lengthOf(message.attachments, 1)
    assert.deepEqual(student.errors, [])
  })

  test('what came too late for its conversation is asked the form, and goes on in another', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    const { page } = student
    const answer = async (send: string) => {
      await page.getByLabel(/Turma/).selectOption('9º A')
      await page.getByLabel(/Telefone/).fill('11 91234-5678')
      await student.button(send).click()
    }
    await student.open()
    await student.button('Nova conversa').click()
    await answer('Continuar')
    await student.say('a anterior')
    const before = await stage.ticket(ana, 'a anterior')
    await student.settled(1)
    await student.context.setOffline(true)
    await student.say('tarde demais')
    await answerTicket(ana, before.id, 'até logo')
    await ana.api.post(`/api/v1/tickets/${before.id}/resolve`)
    await ana.api.patch(`/api/v1/tickets/${before.id}`, { status: 'closed' })
    await student.context.setOffline(false)
    await student.button('Enviar em nova conversa').click()
    await answer('Enviar')
    const ticket = await stage.ticket(ana, 'tarde demais')
    const detail = (await ana.api.get(`/api/v1/tickets/${ticket.id}`)).body.data
    assert.equal(detail.previousTicketId, before.id)
    assert.equal(detail.form.turma, '9º A')
    assert.deepEqual(await student.shown(), ['tarde demais'])
    assert.deepEqual(student.errors, [])
  })

  test('they are told in English where the page says so', async ({ test: t }) => {
    const student = await stage.visitor(t, { attributes: 'data-lang="en"' })
    const { page } = student
    await student.open()
    await student.button('New conversation').click()
    await page.getByLabel(/Turma/).selectOption('9º A')
    await page.getByLabel(/Telefone/).fill('11 1111-1111')
    await student.button('Continue').click()
    await page.getByLabel('Message', { exact: true }).fill('hello')
    await page.keyboard.press('Enter')
    await student.button('Correct').click()
    await page.getByText('The Telefone field must be a telephone number').waitFor()
  })

  test('out of hours it says when somebody is there again, and takes a message; or none, where the site says so', async ({
    assert,
    test: t,
  }) => {
    const { admin, ana } = stage.world
    const hours = await admin.api.post('/api/v1/business-hours', {
      name: `Nunca ${uuid()}`,
      timeZone: 'America/Sao_Paulo',
      weekly: [],
    })
    await admin.api.patch(`/api/v1/queues/${stage.queue.id}`, {
      businessHoursId: hours.body.data.id,
    })
    const student = await stage.visitor(t)
    await student.open()
    await student.page.getByText(/^Estamos fora do horário de atendimento/).waitFor()
    await student.button('Nova conversa').click()
    await student.page.getByLabel(/Turma/).selectOption('9º A')
    await student.page.getByLabel(/Telefone/).fill('+55 11 91234-5678')
    await student.page.getByLabel(/Mensagem/).fill('até amanhã')
    await student.picture('offline-form')
    await student.button('Enviar').click()
    await student.sees('até amanhã')
    const ticket = await stage.ticket(ana, 'até amanhã')
    const detail = (await ana.api.get(`/api/v1/tickets/${ticket.id}`)).body.data
    assert.equal(detail.form.turma, '9º A')

    await admin.api.patch(`/api/v1/widget-sites/${stage.site.id}`, { offlineForm: false })
    await student.page.reload()
    await student.open()
    await student.page.getByText(/^Estamos fora do horário de atendimento/).waitFor()
    await student.page.locator('.ticket').first().waitFor()
    assert.isFalse(await student.button('Nova conversa').isVisible())
  })
})
