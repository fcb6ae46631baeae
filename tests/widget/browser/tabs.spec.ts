import { test } from '@japa/runner'
import { identity } from '#config/identity'
import { sql } from '#app/core/database/sql'
import { eventually } from '#tests/support/dev_command'
import { answerTicket } from '#tests/support_desk/support/desk'
import { Stage, type Visitor } from '#tests/widget/support/portal'

/** Counts, in the page, how often it begins to ring. */
const countTones = ({ page }: Visitor) =>
  page.evaluate(() => {
    const { OscillatorNode } = globalThis as any
    const { start } = OscillatorNode.prototype
    ;(globalThis as any).tones = 0
    OscillatorNode.prototype.start = function (...given: unknown[]) {
      ;(globalThis as any).tones++
      return start.apply(this, given)
    }
  })
const tones = ({ page }: Visitor) => page.evaluate<number>('globalThis.tones')

test.group('several tabs of one student', (group) => {
  let stage: Stage
  group.setup(async () => {
    stage = await Stage.create()
    return () => stage.close()
  })

  test('one of them rings, all count what is unread, and none rings where sound is off', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const first = await stage.visitor(t)
    await first.open()
    await first.begin('duas abas')
    const ticket = await stage.ticket(ana, 'duas abas')
    const second = await first.another()
    await second.open()
    await second.page.locator('.ticket').waitFor()
    const tabs = [first, second]
    for (const tab of tabs) {
      await tab.page.keyboard.press('Escape')
      await tab.dialog.waitFor({ state: 'detached' })
      await countTones(tab)
    }
    await answerTicket(ana, ticket.id, 'um')
    for (const tab of tabs) await tab.page.locator('.badge', { hasText: '1' }).waitFor()
    const sum = async () => (await tones(first)) + (await tones(second))
    await eventually('a ring', async () => (await sum()) > 0)
    assert.equal(await sum(), 2, 'two tones: one ring')
    assert.equal(await second.page.title(), '(1) Portal')
    await second.picture('unread')

    await second.open()
    await second.button('Desligar o som').click()
    await answerTicket(ana, ticket.id, 'dois')
    for (const tab of tabs)
      await eventually('both count', async () => (await tab.page.title()) === '(2) Portal')
    assert.equal(await sum(), 2)

    await second.page.locator('.ticket').first().click()
    await second.sees('dois')
    await first.page.locator('.badge').waitFor({ state: 'hidden' })
    assert.equal(await first.page.title(), 'Portal')
  })

  test('what two tabs wrote without a network is sent once each, in order, also for a tab that was closed', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const first = await stage.visitor(t)
    await first.open()
    await first.begin('começo')
    const ticket = await stage.ticket(ana, 'começo')
    const second = await first.another()
    await second.open()
    await second.page.locator('.ticket').click()
    await second.sees('começo')
    await first.context.setOffline(true)
    for (const [n, tab] of [first, second, first, second].entries()) {
      await tab.say(`linha ${n}`)
      await tab.sees(`linha ${n}`)
    }
    await eventually('each tab shows all', async () => (await second.pending()) === 4)
    await first.page.close()
    await first.context.setOffline(false)
    await second.settled(5)
    const bodies = ['começo', 'linha 0', 'linha 1', 'linha 2', 'linha 3']
    assert.deepEqual(await stage.stored(ana, ticket.id), bodies)
    assert.deepEqual(await second.shown(), bodies)
    assert.deepEqual(second.errors, [])
  })

  test('an access that ends in the middle is renewed once for all tabs, and nobody is thrown out', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const usual = identity.accessTokenSeconds
    identity.accessTokenSeconds = 3
    t.cleanup(() => {
      identity.accessTokenSeconds = usual
    })
    const first = await stage.visitor(t)
    await first.open()
    await first.begin('vai vencer')
    const ticket = await stage.ticket(ana, 'vai vencer')
    // As a tab that slept: it is not told what the other was given.
    await first.context.addInitScript(() =>
      (globalThis as any).addEventListener('storage', (event: Event) =>
        event.stopImmediatePropagation()
      )
    )
    const second = await first.another()
    await second.open()
    await second.page.locator('.ticket').click()
    await second.sees('vai vencer')
    const kept = () =>
      second.page.evaluate<string>(
        `JSON.parse(localStorage.getItem('zayn:${stage.site.siteKey}:session')).session.accessToken`
      )
    const seen = new Set<string>()
    await eventually('three accesses that ended', async () => seen.add(await kept()).size > 3)
    for (const tab of [first, second]) {
      await tab.say('ainda aqui')
      await eventually('it is sent', async () => (await tab.pending()) === 0)
    }
    await answerTicket(ana, ticket.id, 'eu também')
    for (const tab of [first, second]) await tab.sees('eu também')
    const ended = await sql(
      `select 1 from events where name = 'session.reuse_detected' and occurred_at > now() - interval '1 minute'`
    )
    assert.lengthOf(ended, 0)
    assert.deepEqual([...first.errors, ...second.errors], [])
  })

  test('who signs out in one tab is signed out in all of them, and at the server', async ({
    assert,
    test: t,
  }) => {
    const first = await stage.visitor(t)
    const second = await first.another()
    await second.open()
    await second.button('Nova conversa').waitFor()
    const { session } = JSON.parse(
      await first.page.evaluate<string>(
        `localStorage.getItem('zayn:${stage.site.siteKey}:session')`
      )
    )
    await first.page.evaluate('ZaynWidget.signOut()')
    await second.page.getByText('Entre no portal para falar conosco.').waitFor()
    assert.isFalse(await second.button('Nova conversa').isVisible())
    const refused = await fetch(`${await hostOf(first)}/api/v1/widget/sync`, {
      headers: { authorization: `Bearer ${session.accessToken}` },
    })
    assert.equal(refused.status, 401)
  })
})

const hostOf = ({ page }: Visitor) =>
  page.evaluate<string>(`new URL(document.querySelector('script').src).origin`)
