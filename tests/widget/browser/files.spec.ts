import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import sharp from 'sharp'
import { TestNode } from '#tests/support/nodes'
import { Stage } from '#tests/widget/support/portal'

const EVIL = '<script>parent.document.title = "stolen"</script>'

test.group('files and voice in the widget', (group) => {
  let stage: Stage
  group.setup(async () => {
    stage = await Stage.create()
    return () => stage.close()
  })

  test('several files go with one message; a refused one is said in words, a picture is enlarged, a page is only saved', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    await student.open()
    await student.button('Nova conversa').click()
    const picture = await sharp({
      create: { width: 600, height: 400, channels: 3, background: '#f59e0b' },
    })
      .png()
      .toBuffer()
    await student.page.locator('input[type=file]').setInputFiles([
      { name: 'lousa.png', mimeType: 'image/png', buffer: picture },
      { name: 'prova.html', mimeType: 'text/html', buffer: Buffer.from(EVIL) },
      { name: 'vazio.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ])
    await student.page.getByText('O arquivo está vazio').waitFor()
    await student.page.locator('progress').first().waitFor({ state: 'detached' })
    await student.picture('uploads')
    await student.button('Remover vazio.txt').click()
    await student.say('veja os dois')
    const ticket = await stage.ticket(ana, 'veja os dois')
    const [message] = (await ana.api.get(`/api/v1/tickets/${ticket.id}/messages`)).body.data
    assert.deepEqual(
      message.attachments.map(({ name }: any) => name),
      ['lousa.png', 'prova.html']
    )

    await student.button('Ampliar lousa.png').click()
    await student.page.locator('.enlarged img').waitFor()
    await student.picture('enlarged')
    await student.page.keyboard.press('Escape')
    await student.page.locator('.enlarged').waitFor({ state: 'detached' })
    assert.isTrue(await student.dialog.isVisible(), 'Esc closed what lay above, and no more')
    assert.equal(
      await student.page.evaluate(() => {
        const { activeElement } = (globalThis as any).document.getElementById(
          'zayn-widget'
        ).shadowRoot
        return activeElement.getAttribute('aria-label')
      }),
      'Ampliar lousa.png'
    )
    const [download] = await Promise.all([
      student.page.waitForEvent('download'),
      student.button('Baixar prova.html').click(),
    ])
    assert.equal(download.suggestedFilename(), 'prova.html')
    assert.equal(await readFile(await download.path(), 'utf8'), EVIL)
    assert.equal(await student.page.title(), 'Portal')
    assert.lengthOf(student.context.pages(), 1)
    await student.picture('attachments')
    assert.deepEqual(student.errors, [])
  })

  test('an upload that the network breaks off is tried again, and one that is not wanted is broken off', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    const student = await stage.visitor(t)
    await student.open()
    await student.button('Nova conversa').click()
    await student.context.setOffline(true)
    const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
    await student.page.locator('input[type=file]').setInputFiles([file('a.txt'), file('b.txt')])
    await student.button('Enviar a.txt de novo').waitFor()
    await student.button('Remover b.txt').click()
    await student.context.setOffline(false)
    await student.button('Enviar a.txt de novo').click()
    await student.page.locator('.upload .fine').waitFor()
    await student.say('agora sim')
    const ticket = await stage.ticket(ana, 'agora sim')
    const [message] = (await ana.api.get(`/api/v1/tickets/${ticket.id}/messages`)).body.data
    assert.lengthOf(message.attachments, 1)
  })

  test('a voice message is recorded, thrown away, recorded again, sent and heard', async ({
    assert,
    test: t,
  }) => {
    const { ana } = stage.world
    // Makes of the recording what every browser plays.
    const worker = await TestNode.worker()
    t.cleanup(() => void worker.stop('SIGKILL'))
    const student = await stage.visitor(t)
    await student.open()
    await student.begin('vou falar')
    const ticket = await stage.ticket(ana, 'vou falar')
    await student.button('Gravar áudio').click()
    await student.button('Cancelar gravação').click()
    await student.button('Gravar áudio').click()
    await student.page.getByRole('timer').getByText('0:01').waitFor()
    await student.picture('recording')
    await student.button('Enviar áudio').click()
    await student.button('Ouvir mensagem de voz').click()
    const player = student.page.locator('audio')
    await player.waitFor()
    await student.page.waitForFunction(() => {
      const { shadowRoot } = (globalThis as any).document.getElementById('zayn-widget')
      return shadowRoot.querySelector('audio').currentTime > 0
    })
    // What comes meanwhile does not break it off.
    await player.evaluate((element) => ((element as any).isTheSame = true))
    await ana.api.put(`/api/v1/conversations/${ticket.id}/read`, { seq: 2 })
    await student.page.locator('li.mine .icon-checks').nth(1).waitFor()
    assert.isTrue(await player.evaluate((element) => (element as any).isTheSame))
    const said = (await ana.api.get(`/api/v1/tickets/${ticket.id}/messages`)).body.data
    assert.deepEqual(
      said.map(({ kind }: any) => kind),
      ['text', 'voice']
    )
    assert.deepEqual(student.errors, [])
  })

  test('a microphone that is not allowed is said in words', async ({ assert, test: t }) => {
    const student = await stage.visitor(t)
    await student.page.evaluate(() => {
      const { navigator, DOMException } = globalThis as any
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Permission denied', 'NotAllowedError'))
    })
    await student.open()
    await student.button('Nova conversa').click()
    await student.button('Gravar áudio').click()
    await student.page.getByRole('alert').getByText('O microfone não foi permitido.').waitFor()
    assert.isTrue(await student.page.getByLabel('Mensagem', { exact: true }).isVisible())
  })
})
