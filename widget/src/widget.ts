import { Desk, type Voucher } from './desk.ts'
import { h } from './dom.ts'
import { Panel } from './panel.ts'
import type { Message } from './shapes.ts'
import { ring } from './sound.ts'
import { dress } from './style.ts'
import { icon } from './views/icons.ts'
import { words } from './words.ts'

type Listener = (value?: unknown) => void
type EventName = 'unread' | 'signedOut'

export type Settings = {
  origin: string
  siteKey: string
  token?: string
  theme?: string
  nonce?: string
}

const ANNOUNCED_MS = 5_000
const FOCUSABLE = 'button, input, select, textarea, audio, a[href], [tabindex="0"]'

/** The button, the panel, and what a page may ask of them. */
export class Widget {
  #desk: Desk
  #host = h('div', { id: 'zayn-widget' })
  #shadow = this.#host.attachShadow({ mode: 'open' })
  #badge = h('span', { 'class': 'badge', 'hidden': true, 'aria-hidden': 'true' })
  #live = h('div', { class: 'hidden', role: 'status' })
  #launcher: HTMLButtonElement
  #panel: Panel
  #isOpen = false
  #listeners = new Map<EventName, Set<Listener>>()
  #told = 0
  #silence?: ReturnType<typeof setTimeout>

  constructor(private settings: Settings) {
    this.#desk = new Desk(settings.origin, settings.siteKey)
    this.#launcher = h(
      'button',
      {
        'class': 'launcher',
        'type': 'button',
        'aria-label': words.open,
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        'onclick': () => (this.#isOpen ? this.close() : this.open()),
      },
      icon('chat'),
      this.#badge
    )
    this.#panel = new Panel(this.#desk, () => this.close())
    this.#host.lang = words.locale
    if (settings.theme) this.#host.dataset.theme = settings.theme
    this.#shadow.append(this.#launcher, this.#live)
    dress(this.#host, settings.nonce)
    this.#shadow.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent))
    this.#desk.onChange = () => this.#draw()
    this.#desk.onIncoming = (message) => this.#incoming(message)
    this.#desk.onSignedOut = () => this.#signedOut()
  }

  mount() {
    document.body.append(this.#host)
    this.#draw()
    void this.#configure()
    if (this.settings.token) void this.#desk.signIn(this.settings.token)
  }

  signIn(by: Voucher) {
    this.#panel.reset()
    return this.#desk.signIn(by)
  }

  signOut() {
    this.#panel.reset()
    return this.#desk.signOut()
  }

  open() {
    if (this.#isOpen) return
    this.#isOpen = true
    this.#shadow.append(this.#panel.root)
    this.#launcher.setAttribute('aria-expanded', 'true')
    this.#draw()
    this.#panel.focus()
    void this.#configure()
  }

  close() {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#panel.root.remove()
    this.#launcher.setAttribute('aria-expanded', 'false')
    this.#draw()
    this.#launcher.focus()
  }

  on(name: EventName, listener: Listener) {
    this.#listeners.set(name, (this.#listeners.get(name) ?? new Set()).add(listener))
    return () => void this.#listeners.get(name)?.delete(listener)
  }

  /** Asked again when the panel is opened, where it could not be read before. */
  async #configure() {
    try {
      await this.#desk.loadConfig()
      dress(this.#host, this.settings.nonce, this.#desk.config!.site.colour)
    } catch (error) {
      console.warn('zayn-widget:', (error as Error).message)
    }
  }

  #incoming(message: Message | null) {
    ring()
    const name = message?.author?.name
    this.#announce(name ? words.says(name, message!.body) : words.newMessage)
  }

  /** Heard once: what is corrected or deleted later does not stay there. */
  #announce(text: string) {
    clearTimeout(this.#silence)
    this.#live.textContent = text
    this.#silence = setTimeout(() => (this.#live.textContent = ''), ANNOUNCED_MS)
  }

  #signedOut() {
    this.#panel.reset()
    this.#tell('signedOut')
  }

  #draw() {
    const count = this.#desk.unread
    this.#badge.textContent = count > 99 ? '99+' : String(count)
    this.#badge.hidden = count === 0 || this.#isOpen
    const label = this.#isOpen ? words.shut : count > 0 ? words.openUnread(count) : words.open
    this.#launcher.setAttribute('aria-label', label)
    if (this.#isOpen) this.#drawPanel()
    if (count === this.#told) return
    this.#told = count
    document.title = (count > 0 ? `(${count}) ` : '') + document.title.replace(/^\(\d+\) /, '')
    this.#tell('unread', count)
  }

  /** What had the focus may be gone: it stays in the panel, so that the keyboard does. */
  #drawPanel() {
    const hadFocus = this.#hasFocus()
    this.#panel.draw()
    if (hadFocus && !this.#hasFocus()) this.#panel.focus()
  }

  #hasFocus() {
    const { activeElement } = this.#shadow
    return activeElement !== null && this.#panel.root.contains(activeElement)
  }

  #tell(name: EventName, value?: unknown) {
    for (const listener of this.#listeners.get(name) ?? []) listener(value)
  }

  /** Esc closes what lies above, then the panel; Tab stays within it. */
  #key(event: KeyboardEvent) {
    if (!this.#isOpen) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      if (!this.#panel.escape()) this.close()
    } else if (event.key === 'Tab') this.#stayWithin(event)
  }

  #stayWithin(event: KeyboardEvent) {
    const within = [...this.#panel.root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        element.tabIndex >= 0 &&
        !element.matches(':disabled')
    )
    const active = this.#shadow.activeElement
    const edge = event.shiftKey ? within[0] : within.at(-1)
    if (this.#hasFocus() && active !== edge) return
    event.preventDefault()
    ;(event.shiftKey ? within.at(-1) : within[0])?.focus()
  }
}
