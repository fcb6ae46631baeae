import { h, type Item, Keyed, say } from '../dom.ts'
import { type Letter, localId } from '../outbox.ts'
import type { Ticket } from '../shapes.ts'
import { openingOf, words } from '../words.ts'
import { textButton } from './buttons.ts'
import type { Shell, View } from './view.ts'

/** The greeting, and the student's conversations. */
export class HomeView implements View {
  readonly root: HTMLElement
  #greeting = h('p', { class: 'greeting' })
  #closed = h('p', { class: 'notice' })
  #begin: HTMLButtonElement
  #heading = h('h3', {}, words.mine)
  #list = new Keyed(h('ul', { class: 'tickets' }))
  #more: HTMLButtonElement

  constructor(private shell: Shell) {
    this.#begin = h(
      'button',
      { type: 'button', class: 'primary wide', onclick: () => shell.begin() },
      words.begin
    )
    this.#more = textButton(words.more, () => void shell.trying(() => shell.desk.tickets.more()))
    this.root = h(
      'div',
      { class: 'page home' },
      this.#greeting,
      this.#closed,
      this.#begin,
      this.#heading,
      this.#list.parent,
      this.#more
    )
  }

  title() {
    const { config } = this.shell.desk
    return config?.site.texts.title ?? config?.site.name ?? words.title
  }

  focus() {
    const first = this.root.querySelector<HTMLElement>('button:not([hidden])')
    first?.focus()
  }

  draw() {
    const { config, api, outbox, tickets: known } = this.shell.desk
    say(this.#greeting, config?.site.texts.greeting ?? words.greeting)
    say(this.#closed, this.#closedText())
    this.#begin.hidden = !api.session || !(config?.open || config?.site.offlineForm)
    const begun = (outbox?.letters ?? []).filter(({ ticketId }) => ticketId === null).reverse()
    const tickets = api.session ? known.shelf.list() : []
    this.#heading.hidden = tickets.length + begun.length === 0
    this.#list.draw([
      ...begun.map((letter) => this.#begun(letter)),
      ...tickets.map((ticket) => this.#ticket(ticket)),
    ])
    this.#more.hidden = !known.shelf.hasMore
  }

  #closedText(): string {
    const { config } = this.shell.desk
    if (!config || config.open) return ''
    const opening = config.nextOpeningAt && openingOf(config.nextOpeningAt)
    const text = config.site.texts.offline ?? words.closedNow(opening)
    return config.site.offlineForm ? `${text} ${words.leaveMessage}` : text
  }

  #begun({ clientId, body, failure }: Letter): Item {
    const state = failure ? words.unsent(failure.text) : words.sending
    return {
      key: clientId,
      sign: [state, body],
      make: () => this.#row(localId(clientId), body || words.attachment, state, 'new', 0),
    }
  }

  #ticket({ id, number, subject, status, unreadCount }: Ticket): Item {
    const state = `nº ${number} · ${words.status[status]}`
    return {
      key: id,
      sign: [subject, status, unreadCount],
      make: () => this.#row(id, subject, state, status, unreadCount),
    }
  }

  #row(id: string, subject: string, state: string, status: string, unread: number) {
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'ticket', onclick: () => this.shell.show(id) },
        h(
          'span',
          { class: 'about' },
          h('span', { class: 'subject' }, subject),
          h('span', { class: `status ${status}` }, state)
        ),
        unread > 0 &&
          h(
            'span',
            { class: 'count' },
            h('span', { 'aria-hidden': 'true' }, String(unread)),
            h('span', { class: 'hidden' }, words.unread(unread))
          )
      )
    )
  }
}
