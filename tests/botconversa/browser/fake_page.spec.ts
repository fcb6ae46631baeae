import { once } from 'node:events'
import { createServer } from 'node:http'
import { test } from '@japa/runner'
import { BotconversaClient } from '#app/botconversa/services/client'
import { FakeBotconversa } from '#tests/fakes/botconversa_server'
import { chromiumPath, openPage } from '#tests/support/browser'

test.group('the page of the fake BotConversa', () => {
  test('one writes there as a contact, and reads what is answered', async ({
    assert,
    test: self,
  }) => {
    const heard: any[] = []
    const hub = createServer(async (request, response) => {
      const parts = await request.toArray()
      heard.push(JSON.parse(Buffer.concat(parts).toString()))
      response.end('{"received":true}')
    }).listen(0, '127.0.0.1')
    await once(hub, 'listening')
    const { port } = hub.address() as { port: number }
    const fake = await FakeBotconversa.start({ webhookUrl: `http://127.0.0.1:${port}/` })
    const { page, errors } = await openPage(self)
    try {
      await page.goto(fake.url)
      await page.getByLabel('Telefone').fill('+5521987654321')
      await page.getByLabel('Nome').fill('Rita Lopes')
      await page.getByLabel('Mensagem').fill('Olá!')
      await page.getByLabel('Arquivo').selectOption('Uma foto')
      await page.getByRole('button', { name: 'Enviar' }).click()
      await page.getByText('Entregue.').waitFor()
      assert.deepInclude(heard[0].contato, { nome: 'Rita Lopes', telefone: '+5521987654321' })
      assert.equal(heard[0].mensagem.texto, 'Olá!')
      const photo = await fetch(heard[0].mensagem.arquivo)
      assert.equal(photo.headers.get('content-type'), 'image/png')
      const [{ id }] = fake.world.subscribers
      const client = new BotconversaClient({ baseUrl: fake.baseUrl, apiKey: 'fake-key' })
      await client.sendText(id, 'Oi, Rita! <b>tudo</b> bem?')
      await page.getByText('Oi, Rita! <b>tudo</b> bem?').waitFor()
      await page.getByRole('button', { name: 'Abrir' }).click()
      await page.getByRole('button', { name: 'Fechar' }).waitFor()
      assert.equal(heard.at(-1).atendimento.situacao, 'aberto')
      assert.deepEqual(errors, [])
    } finally {
      await fake.stop()
      hub.closeAllConnections()
      hub.close()
    }
  }).skip(!chromiumPath, 'needs Chromium')
})
