import { test } from '@japa/runner'
import { answerTicket } from '#tests/support_desk/support/desk'
import { DARK_STYLES, Stage, type Visitor } from '#tests/widget/support/portal'

/** In the page: texts of the widget that are read worse than WCAG 2 AA asks (4.5 to 1). */
function faintTexts(): string[] {
  const { document, getComputedStyle } = globalThis as any
  const { shadowRoot } = document.getElementById('zayn-widget')
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) => {
    const [red, green, blue] = parts(colour).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element: any): string => {
    const { backgroundColor } = getComputedStyle(element)
    if (parts(backgroundColor)[3] !== 0) return backgroundColor
    return element.parentElement ? behind(element.parentElement) : 'rgb(255, 255, 255)'
  }
  const faint: string[] = []
  for (const element of shadowRoot.querySelectorAll('*')) {
    const text = [...element.childNodes]
      .filter((node: any) => node.nodeType === 3)
      .map((node: any) => node.data.trim())
      .join('')
    const isShown = element.getClientRects().length > 0 && !element.closest('[disabled], .hidden')
    if (!text || !isShown || element.localName === 'option') continue
    const pair = [light(getComputedStyle(element).color), light(behind(element))].sort()
    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)
    if (ratio < 4.5) faint.push(`${text}: ${ratio.toFixed(2)}`)
  }
  return faint
}

/** What has the focus within the widget: its label, or what it is. */
const focused = ({ page }: Visitor) =>
  page.evaluate(() => {
    const { shadowRoot } = (globalThis as any).document.getElementById('zayn-widget')
    const element = shadowRoot.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? null
  })

test.group('how the widget looks, and is used without a mouse', (group) => {
  let stage: Stage
  group.setup(async () => {
    stage = await Stage.create()
    return () => stage.close()
  })

  test('by keyboard alone a student opens it, writes, chooses an emoji, rates and closes it', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    const press = async (...keys: string[]) => {
      for (const key of keys) await student.page.keyboard.press(key)
    }
    await press('Tab', 'Enter')
    await student.button('Nova conversa').waitFor()
    await press('Escape', 'Enter')
    assert.equal(await focused(student), 'Nova conversa')
    await press('Shift+Tab')
    assert.equal(await focused(student), 'Fechar')
    await press('Tab', 'Enter')
    assert.equal(await focused(student), 'Mensagem')
    await student.page.keyboard.type('só teclado ')
    await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab')
    assert.equal(await focused(student), 'Emojis')
    assert.notEqual(await student.style('.row .tool:focus-visible', 'outline-style'), 'none')
    await press('Enter', 'ArrowRight', 'ArrowDown', 'Enter')
    assert.equal(await focused(student), 'Mensagem')
    await press('Enter')
    const ticket = await stage.ticket(ana, 'só teclado 😘')
    await answerTicket(ana, ticket.id, 'recebido')
    await student.sees('recebido')
    const live = student.page.locator('#zayn-widget > .hidden, #zayn-widget .hidden[role=status]')
    assert.equal(await live.first().textContent(), 'Ana diz: recebido')
    // Where Tab ends it begins again.
    const stops = new Set<string>()
    for (let n = 0; n < 20; n++) {
      await press('Tab')
      stops.add((await focused(student))!)
    }
    for (const stop of ['Voltar', 'Fechar', 'Mensagem', 'Meu problema foi resolvido'])
      assert.isTrue(stops.has(stop), stop)
    assert.isFalse(stops.has('Abrir atendimento'))

    await ana.api.post(`/api/v1/tickets/${ticket.id}/resolve`)
    await student.page.getByText('Como foi o atendimento?').waitFor()
    const score = student.page.getByLabel('Nota 1 de 5')
    for (let n = 0; n < 20 && !(await score.evaluate((one) => one.matches(':focus'))); n++)
      await press('Tab')
    await press('Space', 'ArrowRight', 'ArrowRight', 'Tab')
    await student.page.keyboard.type('bom')
    await press('Tab', 'Enter')
    await student.page.getByText('Obrigado pela avaliação: 3 de 5.').waitFor()
    await press('Escape')
    await student.dialog.waitFor({ state: 'detached' })
    assert.equal(await focused(student), 'Abrir atendimento')
    assert.deepEqual(student.errors, [])
  })

  test('it takes no style from the page and gives none, and is read well in the light and in the dark', async ({
    assert,
    test: t,
  }) => {
    const { ana, admin } = stage.world
    for (const colorScheme of ['light', 'dark'] as const) {
      // Yellow bears no white letters.
      await admin.api.patch(`/api/v1/widget-sites/${stage.site.id}`, {
        colour: colorScheme === 'dark' ? '#facc15' : '#0f766e',
      })
      const student = await stage.visitor(t, {
        ...(colorScheme === 'dark' && { styles: DARK_STYLES }),
        context: { colorScheme },
      })
      const body = `Olá no ${colorScheme}`
      await student.picture(`closed-${colorScheme}`)
      await student.open()
      assert.deepEqual(await student.page.evaluate(faintTexts), [])
      await student.begin(body)
      const ticket = await stage.ticket(ana, body)
      await answerTicket(ana, ticket.id, 'Veja **isto**: https://escola.test e `código`')
      await student.sees('Veja')
      await student.context.setOffline(true)
      await student.page.getByText('Sem conexão').waitFor()
      assert.deepEqual(await student.page.evaluate(faintTexts), [])
      await student.picture(`conversation-${colorScheme}`)
      assert.equal(await student.style('li.mine', 'font-size'), '15px')
      assert.equal(await student.style('li.mine', 'display'), 'list-item')
      if (colorScheme === 'light') assert.equal(await student.style('h1', 'font-size'), '40px')
      assert.deepEqual(student.errors, [])
    }
    await admin.api.patch(`/api/v1/widget-sites/${stage.site.id}`, { colour: '#2563eb' })
  })

  test('on a telephone it fills the screen, and moves nothing for who asked for rest', async ({
    assert,
    test: t,
  }) => {
    const student = await stage.visitor(t, {
      context: { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
    })
    await student.open()
    await student.button('Nova conversa').click()
    await student.page
      .getByLabel('Mensagem', { exact: true })
      .fill('Uma pergunta mais longa,\nem duas linhas.')
    const box = await student.dialog.boundingBox()
    assert.deepEqual(box, { x: 0, y: 0, width: 360, height: 640 })
    assert.equal(await student.style('.panel', 'animation-name'), 'none')
    await student.picture('writing-360')
    await student.page.getByRole('button', { name: 'Fechar', exact: true }).click()
    await student.dialog.waitFor({ state: 'detached' })
  })

  test('a page that asks for English is answered in English, by the server too', async ({
    assert,
    test: t,
  }) => {
    const student = await stage.visitor(t, { attributes: 'data-lang="en"' })
    await student.button('Open support').click()
    const asked = student.page.waitForRequest('**/api/v1/widget/tickets')
    await student.button('New conversation').click()
    await student.page.getByLabel('Message', { exact: true }).fill('hello')
    await student.page.keyboard.press('Enter')
    assert.equal((await asked).headers()['accept-language'], 'en')
    await student.page.getByText(/^You are number \d+ in the queue\.$/).waitFor()
    assert.equal(await student.page.locator('#zayn-widget').getAttribute('lang'), 'en')
  })
})
