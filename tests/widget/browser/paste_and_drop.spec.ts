import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { TestNode } from '#tests/support/nodes'
import { Stage, type Visitor } from '#tests/widget/support/portal'

const MOST = 20

test.group('files pasted and dropped into the widget', (group) => {
  let stage: Stage
  let folder: string
  group.setup(async () => {
    stage = await Stage.create()
    folder = await mkdtemp(join(tmpdir(), 'zayn-drop-'))
    return async () => {
      await stage.close()
      await rm(folder, { recursive: true })
    }
  })

  async function file(name: string, bytes = 10): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, 'x'.repeat(bytes))
    return path
  }

  /** As a hand does it: dragged over the place, and let go there. */
  async function drop({ page, context }: Visitor, selector: string, files: string[]) {
    const box = (await page.locator(selector).first().boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const devtools = await context.newCDPSession(page)
    const data = { items: [], files, dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x, y, data })
    await devtools.detach()
  }

  const uploaded = ({ page }: Visitor, count: number) =>
    page
      .locator('.upload .fine')
      .nth(count - 1)
      .waitFor()

  /** What the agent sees hang on the message that begins so. */
  async function attached(body: string): Promise<{ name: string; kind: string; bytes: number }[]> {
    const { ana } = stage.world
    const ticket = await stage.ticket(ana, body)
    const { data } = (await ana.api.get(`/api/v1/tickets/${ticket.id}/messages`)).body
    return data.find((message: any) => message.body === body).attachments
  }

  test('a picture that was copied is pasted into the field, and hangs on the message; a text stays text', async ({
    assert,
    test: t,
  }) => {
    const student = await stage.visitor(t)
    const { page, context } = student
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await student.open()
    await student.button('Nova conversa').click()
    const field = page.getByLabel('Mensagem', { exact: true })
    const paste = async (...types: string[]) => {
      await page.evaluate(async (wanted) => {
        const { document, navigator, Blob, ClipboardItem } = globalThis as any
        const canvas = document.createElement('canvas')
        const picture = new Promise((done) => canvas.toBlob(done, 'image/png'))
        const blobOf = (type: string) =>
          type === 'image/png' ? picture : new Blob(['olhe '], { type })
        const item = Object.fromEntries(wanted.map((type: string) => [type, blobOf(type)]))
        await navigator.clipboard.write([new ClipboardItem(item)])
      }, types)
      await field.focus()
      await page.keyboard.press('Control+V')
    }
    // As a text processor copies: the words, and a picture of them.
    await paste('text/plain', 'text/html', 'image/png')
    await paste('image/png')
    await uploaded(student, 1)
    assert.equal(await field.inputValue(), 'olhe ')
    await page.keyboard.type('isto')
    await page.keyboard.press('Enter')
    const [picture, ...more] = await attached('olhe isto')
    assert.lengthOf(more, 0)
    assert.containSubset(picture, { name: 'image.png', kind: 'image' })
    await student.button('Ampliar image.png').waitFor()
    assert.deepEqual(student.errors, [])
  })

  test('files dropped anywhere on the panel hang on the message; where nothing is written, the page stays', async ({
    assert,
    test: t,
  }) => {
    const student = await stage.visitor(t)
    const [work, list] = [await file('trabalho.txt', 30), await file('lista.txt', 7)]
    await student.open()
    await drop(student, '.panel header', [work])
    assert.isTrue(await student.button('Nova conversa').isVisible())
    await student.button('Nova conversa').click()
    await drop(student, '.panel header', [work])
    await drop(student, '.panel .scroll', [list])
    await uploaded(student, 2)
    await student.picture('dropped')
    await student.say('entrego os dois')
    const found = await attached('entrego os dois')
    assert.sameDeepMembers(
      found.map(({ name, bytes }) => ({ name, bytes })),
      [
        { name: 'trabalho.txt', bytes: 30 },
        { name: 'lista.txt', bytes: 7 },
      ]
    )
    assert.equal(await student.page.title(), 'Portal')
    assert.lengthOf(student.context.pages(), 1)
    assert.deepEqual(student.errors, [])
  })

  test('what is too large, or too many, is told in words, and the others go', async ({
    assert,
    test: t,
  }) => {
    const node = await TestNode.web({ FILES_MAX_BYTES: String(64 * 1024) })
    t.cleanup(() => void node.stop('SIGKILL'))
    const student = await stage.visitor(t, { host: node.url })
    await student.open()
    await student.button('Nova conversa').click()
    await drop(student, '.panel .scroll', [await file('enorme.txt', 64 * 1024 + 1)])
    await student.page.getByText('Maior que o permitido (64 kB).').waitFor()
    await student.button('Remover enorme.txt').click()

    const names = Array.from({ length: MOST + 1 }, (_, place) => `folha-${place}.txt`)
    await drop(student, '.panel .scroll', await Promise.all(names.map((name) => file(name))))
    const last = student.page.locator('.upload', { hasText: names.at(-1) })
    await last.getByText(`No máximo ${MOST} arquivos por mensagem.`).waitFor()
    await uploaded(student, MOST)
    const [chip, list] = await Promise.all([
      last.boundingBox(),
      student.page.locator('.uploads').boundingBox(),
    ])
    assert.isBelow(chip!.y + chip!.height / 2, list!.y + list!.height, 'in sight')
    await student.picture('too-many')
    await student.say('as folhas')
    const found = await attached('as folhas')
    assert.deepEqual(
      found.map(({ name }) => name),
      names.slice(0, MOST)
    )
    assert.deepEqual(student.errors, [])
  })
})
