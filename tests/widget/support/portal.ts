import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { TestContext } from '@japa/runner/core'
import app from '@adonisjs/core/services/app'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { v4 as uuid } from 'uuid'
import { baseUrl } from '#tests/support/api'
import { chromiumPath } from '#tests/support/browser'
import { eventually } from '#tests/support/dev_command'
import { freePort } from '#tests/support/nodes'
import { createWorld, type Person, type World } from '#tests/support/world'
import { createQueue, createSite, portalToken } from '#tests/support_desk/support/desk'

type Test = TestContext['test']
type Site = Awaited<ReturnType<typeof createSite>>

/** What docs/widget.md asks of a page's policy, and no more. */
export const policyFor = (host: string) =>
  `default-src 'self'; script-src ${host}; connect-src ${host} ${host.replace('http', 'ws')}; img-src blob:; media-src blob:`

/** Styles that would spoil everything they reach. */
const BAD_STYLES =
  '* { color: lime !important; font-size: 40px !important; } button, ol, li { display: none !important; } section { position: static !important; }'
export const DARK_STYLES = 'html { background: #0b0e13; color: #ddd; font: 16px serif; }'

export type PortalOptions = {
  /** The web node whose widget it carries. */
  host?: string
  sub?: string
  name?: string
  /** Of the script line, beside site key and token. */
  attributes?: string
  /** Null: the page signs nobody in. */
  token?: string | null
  policy?: string
  styles?: string
  nonce?: string
  /** What the policy and the tab's size and colours are. */
  context?: Parameters<Browser['newContext']>[0]
}

/** A queue, a site whose students write into it, and browsers of students on pages of their portal. */
export class Stage {
  #browser?: Browser
  #origins: string[] = []
  #allowed: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly world: World,
    readonly queue: { id: string },
    readonly site: Site
  ) {}

  static async create(site: object = {}, queueSettings: object = {}): Promise<Stage> {
    const world = await createWorld()
    const queue = await createQueue(world, [world.ana, world.bruno], queueSettings)
    return new Stage(world, queue, await createSite(world, { queueId: queue.id, ...site }))
  }

  async close() {
    await this.#browser?.close()
  }

  /** A student in a browser of their own, on a page of a portal of its own. */
  async visitor(t: Test, options: PortalOptions = {}): Promise<Visitor> {
    const origin = await this.#allow(await freePort())
    const sub = options.sub ?? uuid()
    const name = options.name ?? `Aluna ${sub.slice(0, 4)}`
    // Signed anew for each page, as a portal does it.
    await serve(t, origin, options, () => portalToken(this.site, { sub, name }), this.site.siteKey)
    const context = await this.context(t, options.context)
    const visitor = await Visitor.arrive(context, origin)
    return visitor
  }

  async context(t: Test, options: PortalOptions['context'] = {}): Promise<BrowserContext> {
    this.#browser ??= await chromium.launch({
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        '--autoplay-policy=document-user-activation-required',
      ],
    })
    const context = await this.#browser.newContext({ locale: 'pt-BR', ...options })
    t.cleanup(() => context.close())
    return context
  }

  /** The ticket that begins with these words, as somebody of the queue sees it. */
  async ticket(agent: Person, body: string): Promise<{ id: string; number: number }> {
    let found: any
    await eventually(`the ticket "${body}"`, async () => {
      const path = `/api/v1/tickets?queueId=${this.queue.id}&sort=newest&limit=20`
      const { data } = (await agent.api.get(path)).body
      found = data.find(({ lastMessage }: any) => lastMessage?.body === body)
      return found !== undefined
    })
    return found
  }

  /** What the database holds of it, in order, without what the system said. */
  async stored(agent: Person, ticketId: string): Promise<string[]> {
    const path = `/api/v1/tickets/${ticketId}/messages?limit=200`
    return (await agent.api.get(path)).body.data
      .filter(({ kind }: any) => kind !== 'system')
      .map(({ body }: any) => body)
  }

  async #allow(port: number): Promise<string> {
    const origin = `http://127.0.0.1:${port}`
    this.#origins.push(origin)
    // One after the other: the last list holds.
    this.#allowed = this.#allowed.then(() =>
      this.world.admin.api.patch(`/api/v1/widget-sites/${this.site.id}`, {
        allowedOrigins: this.#origins.slice(-20),
      })
    )
    await this.#allowed
    return origin
  }
}

async function serve(
  t: Test,
  origin: string,
  options: PortalOptions,
  sign: () => Promise<string>,
  siteKey: string
) {
  const { host = baseUrl(), attributes = '', nonce, styles = BAD_STYLES } = options
  const server = createServer((request, response) => {
    if (request.url === '/portal.css') {
      response.setHeader('content-type', 'text/css')
      return response.end(styles)
    }
    const answer = async () => {
      const token = options.token === undefined ? await sign() : options.token
      const data = token === null ? '' : ` data-token="${token}"`
      const own = nonce ? ` nonce="${nonce}"` : ''
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-security-policy', options.policy ?? policyFor(host))
      response.end(`<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Portal</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/portal.css"></head>
<body><h1>Portal do aluno</h1><script${own} src="${host}/widget.js" data-site-key="${siteKey}"${data} ${attributes} async></script></body></html>`)
    }
    void answer()
  })
  await new Promise<void>((ready) =>
    server.listen(Number(new URL(origin).port), '127.0.0.1', ready)
  )
  t.cleanup(() => {
    server.closeAllConnections()
    server.close()
  })
}

/** A student at a tab. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly origin: string,
    /** What the page complained about. */
    readonly errors: string[]
  ) {}

  static async arrive(context: BrowserContext, origin: string): Promise<Visitor> {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text())
    })
    await page.goto(origin)
    const visitor = new Visitor(page, context, origin, errors)
    await visitor.launcher.waitFor()
    return visitor
  }

  /** Another tab of the same browser. */
  another = () => Visitor.arrive(this.context, this.origin)

  get launcher() {
    return this.page.locator('#zayn-widget .launcher')
  }

  get dialog() {
    return this.page.getByRole('dialog')
  }

  get bubbles() {
    return this.page.getByRole('log').locator('li:not(.system)')
  }

  button = (name: string | RegExp) => this.page.getByRole('button', { name })

  async open() {
    await this.launcher.click()
    await this.dialog.waitFor()
  }

  async begin(body: string) {
    await this.button('Nova conversa').click()
    await this.say(body)
  }

  async say(body: string) {
    await this.page.getByLabel('Mensagem', { exact: true }).fill(body)
    await this.page.keyboard.press('Enter')
  }

  /** What is shown, in order, without names, times and ticks. */
  async shown(): Promise<string[]> {
    const texts = await this.bubbles.evaluateAll((items) =>
      items.map((item) => item.querySelector('.text, .rich')?.textContent ?? '')
    )
    return texts.map((text) => text.trim())
  }

  sees = (text: string) => this.page.getByRole('log').getByText(text).first().waitFor()

  pending = () => this.page.locator('li.waiting').count()

  async settled(count: number, withinMs = 40_000) {
    await eventually(
      `${count} messages, all of them sent`,
      async () => (await this.pending()) === 0 && (await this.shown()).length >= count,
      withinMs
    )
  }

  /** How something of the page looks. */
  style = (selector: string, property: string) =>
    this.page
      .locator(selector)
      .first()
      .evaluate(
        (element, name) => (globalThis as any).getComputedStyle(element).getPropertyValue(name),
        property
      )

  async picture(name: string) {
    await mkdir(app.makePath('tmp/screenshots'), { recursive: true })
    await this.page.screenshot({
      path: app.makePath(`tmp/screenshots/${name}.png`),
      animations: 'disabled',
    })
  }
}
