import { test } from '@japa/runner'
import { baseUrl } from '#tests/support/api'
import { createPerson } from '#tests/support/world'
import { answerTicket, portalToken } from '#tests/support_desk/support/desk'
import { Stage } from '#tests/widget/support/portal'

test.group('who the widget serves', (group) => {
  let stage: Stage
  group.setup(async () => {
    stage = await Stage.create()
    return () => stage.close()
  })

  test('on a page of another origin it serves nobody', async ({ assert, test: t }) => {
    const student = await stage.visitor(t)
    const context = await stage.context(t)
    const elsewhere = await context.newPage()
    const answers: number[] = []
    elsewhere.on('response', (response) => {
      if (response.url().includes('/api/v1/widget/')) answers.push(response.status())
    })
    // The very same page under another name.
    await elsewhere.goto(student.origin.replace('127.0.0.1', 'localhost'))
    await elsewhere.getByRole('button', { name: 'Abrir atendimento' }).click()
    await elsewhere.getByText(/Esta página não pode usar o atendimento/).waitFor()
    assert.isNotEmpty(answers)
    assert.deepEqual(
      answers.filter((status) => status !== 403),
      []
    )
    assert.isFalse(await elsewhere.getByRole('button', { name: 'Nova conversa' }).isVisible())
  })

  test('a page that is loaded again with a token that was used goes on; another student never gets what was kept', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const bia = await portalToken(stage.site, { sub: 'bia', name: 'Bia' })
    const student = await stage.visitor(t, { token: bia })
    await student.open()
    await student.begin('só da Bia')
    await stage.ticket(ana, 'só da Bia')
    await student.page.reload()
    await student.open()
    await student.page.locator('.ticket', { hasText: 'só da Bia' }).click()
    await student.sees('só da Bia')

    const used = await portalToken(
      stage.site,
      { sub: 'caio', name: 'Caio' },
      { expiresIn: -120, issuedAt: -200 }
    )
    await student.page.evaluate((token) => (globalThis as any).ZaynWidget.identify(token), used)
    await student.page.getByText(/A identificação expirou/).waitFor()
    assert.equal(await student.page.getByText('só da Bia').count(), 0)
    await student.page.evaluate(
      (token) => (globalThis as any).ZaynWidget.identify(token),
      await portalToken(stage.site, { sub: 'caio', name: 'Caio' })
    )
    await student.button('Nova conversa').waitFor()
    assert.equal(await student.page.getByText('só da Bia').count(), 0)
    assert.deepEqual(student.errors, [])
  })

  test('a student who signed in at the page itself is served with the access that it gives', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const dora = await createPerson({ name: 'Dora', role: 'student' })
    const student = await stage.visitor(t, { token: null })
    await student.open()
    await student.page.getByText('Entre no portal para falar conosco.').waitFor()
    await student.page.evaluate((token) => {
      const page = globalThis as any
      page.asked = 0
      // What it gives first has ended: it is asked for another.
      page.ZaynWidget.signIn(() => (page.asked++ === 0 ? 'ended' : token))
    }, dora.api.token)
    await student.begin('entrei sozinha')
    const ticket = await stage.ticket(ana, 'entrei sozinha')
    await answerTicket(ana, ticket.id, 'bem-vinda')
    await student.sees('bem-vinda')
    assert.equal((await ana.api.get(`/api/v1/tickets/${ticket.id}`)).body.data.student.id, dora.id)
    assert.equal(await student.page.evaluate('globalThis.asked'), 2)
    assert.equal(
      await student.page.evaluate(`localStorage.getItem('zayn:${stage.site.siteKey}:session')`),
      null,
      'the access stays the page’s'
    )
  })

  test('a page with the strictest of policies carries it: a nonce, nothing inline, no HTML from scripts', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const host = baseUrl()
    const nonce = 'c2VjcmV0LW9mLW9uY2U'
    const student = await stage.visitor(t, {
      nonce,
      policy: `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src ${host} ${host.replace('http', 'ws')}; img-src blob:; media-src blob:; require-trusted-types-for 'script'`,
    })
    await student.open()
    await student.begin('com nonce')
    const ticket = await stage.ticket(ana, 'com nonce')
    await answerTicket(ana, ticket.id, 'sem **HTML** aqui')
    await student.sees('sem **HTML** aqui')
    assert.equal(await student.style('.panel', 'display'), 'flex')
    assert.isUndefined(await student.page.evaluate('globalThis.io'), 'nothing of ours in the page')
  })

  test('a page that comes without a network is served when it is back', async ({
    assert,
    test: t,
  }) => {
    const student = await stage.visitor(t)
    await student.page.route('**/api/v1/widget/**', (route) => route.abort())
    await student.page.reload()
    await student.open()
    await student.page.getByText('Conectando…').waitFor()
    assert.isFalse(await student.button('Nova conversa').isVisible())
    await student.page.unroute('**/api/v1/widget/**')
    await student.page.evaluate(`dispatchEvent(new Event('online'))`)
    await student.page.keyboard.press('Escape')
    await student.open()
    await student.button('Nova conversa').waitFor()
  })
})
