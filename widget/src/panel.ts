import { wordsOf } from './api.ts'
import type { Desk } from './desk.ts'
import { h, say } from './dom.ts'
import { type Letter, localId } from './outbox.ts'
import { sound } from './sound.ts'
import { iconButton, relabel } from './views/buttons.ts'
import { ConversationView } from './views/conversation.ts'
import { FormView } from './views/form.ts'
import { HomeView } from './views/home.ts'
import type { Shell, Start, View } from './views/view.ts'
import { words } from './words.ts'

/** The open panel: its head, what is wrong, and one page at a time. */
export class Panel implements Shell {
  readonly root: HTMLElement
  #view: View
  #title = h('h2', { id: 'title' })
  #back = iconButton('back', words.back, () => this.home())
  #sound = iconButton('bell', words.soundOff, () => this.#toggleSound())
  #state = h('div', { class: 'state', role: 'status' })
  #problem = h('div', { class: 'problem', role: 'alert' })

  constructor(
    readonly desk: Desk,
    close: () => void
  ) {
    this.#view = new HomeView(this)
    const dragged = (event: DragEvent) => this.#dragged(event)
    this.root = h(
      'section',
      {
        'class': 'panel',
        'role': 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'title',
        'tabindex': -1,
        'ondragover': dragged,
        'ondrop': dragged,
      },
      h(
        'header',
        {},
        this.#back,
        this.#title,
        this.#sound,
        iconButton('close', words.close, close)
      ),
      this.#state,
      this.#problem,
      this.#view.root
    )
    this.#labelSound()
    this.problem('')
    desk.onBegun = (local, ticketId) => {
      if (this.#view instanceof ConversationView) this.#view.begun(local, ticketId)
    }
  }

  /** Where nothing is to be done yet, the panel itself: who listens to the page is told of it. */
  focus() {
    this.#view.focus()
    const { activeElement } = this.root.getRootNode() as ShadowRoot
    if (!this.root.contains(activeElement)) this.root.focus()
  }

  escape = () => this.#view.escape?.() ?? false

  draw() {
    say(this.#state, this.#stateText())
    this.#title.textContent = this.#view.title()
    this.#back.hidden = this.#view instanceof HomeView
    this.#labelSound()
    this.#view.draw()
  }

  home() {
    this.#change(() => new HomeView(this))
  }

  begin(previousTicketId?: string) {
    const { config } = this.desk
    const start = { previousTicketId }
    if (this.#asks || config?.open === false) this.#change(() => new FormView(this, start))
    else this.write(start)
  }

  correct(letter: Letter) {
    void this.trying(async () => {
      await this.desk.loadConfig(0) // The site may ask for something else by now.
      this.#change(() => new FormView(this, {}, letter))
    })
  }

  move({ clientId, ticketId, ...letter }: Letter) {
    const moved = { ticketId: null, previousTicketId: ticketId! }
    if (this.#asks)
      return this.#change(() => new FormView(this, {}, { ...letter, ...moved, clientId }))
    this.desk.outbox!.retry(clientId, moved)
    this.show(localId(clientId))
  }

  write(start: Start) {
    this.#change(() => new ConversationView(this, null, start))
  }

  show(ticketId: string) {
    this.#change(() => new ConversationView(this, ticketId))
  }

  async trying(work: () => Promise<unknown>) {
    this.problem('')
    try {
      await work()
    } catch (error) {
      this.problem(wordsOf(error))
    }
    this.draw()
  }

  problem(text: string) {
    say(this.#problem, text)
  }

  /** Of somebody else nothing stays on the screen. */
  reset() {
    if (!(this.#view instanceof HomeView)) this.home()
  }

  get #asks() {
    return (this.desk.config?.site.form.length ?? 0) > 0
  }

  /** The one that was there lets go before the next takes hold. */
  #change(make: () => View) {
    const before = this.#view
    before.end?.()
    this.#view = make()
    before.root.replaceWith(this.#view.root)
    this.problem('')
    this.draw()
    if (this.root.isConnected) this.focus()
  }

  /** On no page of the panel does a file that is let go open in place of the portal. */
  #dragged(event: DragEvent) {
    const { types, files } = event.dataTransfer!
    if (!types.includes('Files')) return
    event.preventDefault()
    if (event.type === 'drop') this.#view.drop?.(files)
  }

  #stateText(): string {
    const { api, connection, refusal, isSigningIn } = this.desk
    if (isSigningIn) return navigator.onLine ? words.signingIn : words.offline
    if (!api.session)
      return refusal ? `${refusal.message}. ${words.signInFirst}` : words.signInFirst
    return connection === 'online' ? '' : words.offline
  }

  #toggleSound() {
    sound.mute(!sound.isMuted)
    this.#labelSound()
  }

  #labelSound() {
    if (sound.isMuted) relabel(this.#sound, 'bellOff', words.soundOn)
    else relabel(this.#sound, 'bell', words.soundOff)
  }
}
