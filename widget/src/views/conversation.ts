import { h, type Item, Keyed, say } from '../dom.ts'
import { localId } from '../outbox.ts'
import type { Ticket } from '../shapes.ts'
import type { Thread } from '../thread.ts'
import { words } from '../words.ts'
import { Bubbles, dayItem, noticeOf } from './bubble.ts'
import { iconButton, textButton } from './buttons.ts'
import { Composer, type Said } from './composer.ts'
import { Files } from './files.ts'
import { ratingForm } from './rating.ts'
import type { Shell, Start, View } from './view.ts'

const NEAR_END = 80

/** One ticket: what was said, how it stands, and the field to write in. */
export class ConversationView implements View {
  readonly root: HTMLElement
  #scroll = h('div', { class: 'scroll', tabindex: 0 })
  #log = new Keyed(h('ol', { 'role': 'log', 'aria-live': 'off', 'aria-label': words.conversation }))
  #older: HTMLButtonElement
  /** What stands below the messages. */
  #after = new Keyed(h('div', { class: 'after' }))
  #hint = h('div', { class: 'hint', role: 'status' })
  #composer: Composer
  #above = h('div', { class: 'above', hidden: true })
  #opener: Element | null = null
  #files: Files
  #bubbles: Bubbles
  #isFirst = true

  constructor(
    private shell: Shell,
    private ticketId: string | null,
    private start: Start = {}
  ) {
    const { desk } = shell
    this.#files = new Files(desk.api, shell, (picture) => this.#enlarge(picture))
    this.#bubbles = new Bubbles(desk, this.#files)
    this.#composer = new Composer(
      shell,
      (said) => this.#say(said),
      () => this.ticketId && !this.#isLocal && desk.type(this.ticketId)
    )
    this.#composer.body = desk.drafts.get(ticketId ?? 'new') ?? ''
    this.#older = textButton(words.older, () => void shell.trying(() => this.#thread!.older()))
    this.#scroll.append(this.#older, this.#log.parent, this.#after.parent)
    this.root = h(
      'div',
      { class: 'conversation' },
      this.#scroll,
      this.#hint,
      this.#composer.root,
      this.#above
    )
    if (ticketId) void desk.tickets.open(ticketId)
  }

  title() {
    return this.#ticket?.subject ?? words.begin
  }

  focus() {
    if (this.#composer.root.hidden) this.#scroll.focus()
    else this.#composer.focus()
  }

  /** It was begun here, and has its id now. */
  begun(local: string, ticketId: string) {
    if (this.ticketId !== local) return
    this.ticketId = ticketId
    void this.shell.desk.tickets.open(ticketId)
    this.draw()
  }

  escape(): boolean {
    if (this.#above.hidden) return this.#composer.escape()
    this.#closeAbove()
    return true
  }

  drop(files: Iterable<File>) {
    if (!this.#composer.root.hidden) this.#composer.add(files)
  }

  end() {
    const { api, drafts } = this.shell.desk
    if (api.session) drafts.set(this.ticketId ?? 'new', this.#composer.body)
    this.#composer.end()
    this.#files.end()
    this.shell.desk.leave()
  }

  draw() {
    const ticket = this.#ticket
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll
    const isAtEnd = this.#isFirst || scrollHeight - scrollTop - clientHeight < NEAR_END
    this.#log.draw(this.#items(ticket))
    this.#older.hidden = !this.#thread?.hasBefore
    this.#after.draw(ticket ? this.#afterItems(ticket) : [])
    say(this.#hint, this.#hintFor(ticket))
    this.#composer.root.hidden = ticket?.status === 'closed' || !this.shell.desk.api.session
    this.#composer.draw()
    if (isAtEnd) this.#scroll.scrollTop = this.#scroll.scrollHeight
    if (this.#thread?.isLoaded) this.#isFirst = false
    this.#read()
  }

  get #thread(): Thread | null {
    const { thread } = this.shell.desk.tickets
    return thread && thread.ticket.id === this.ticketId ? thread : null
  }

  get #ticket(): Ticket | undefined {
    return this.#thread?.ticket ?? this.shell.desk.tickets.shelf.get(this.ticketId ?? '')
  }

  get #isLocal() {
    return this.ticketId?.startsWith('local:') ?? false
  }

  #items(ticket: Ticket | undefined): Item[] {
    const messages = ticket ? (this.#thread?.messages ?? []) : []
    const stored = new Set(messages.map(({ clientId }) => clientId))
    const letters = (this.shell.desk.outbox?.letters ?? []).filter(
      ({ ticketId, clientId }) =>
        (ticketId ?? localId(clientId)) === this.ticketId && !stored.has(clientId)
    )
    let day = ''
    const said = messages
      .filter((message) => message.kind !== 'system' || noticeOf(message))
      .flatMap((message) => {
        const before = day
        day = new Date(message.createdAt).toDateString()
        const item = this.#bubbles.item(message, ticket!)
        return day === before ? [item] : [dayItem(message.createdAt), item]
      })
    const waiting = letters.map((letter) =>
      this.#bubbles.unsent(letter, {
        moveElsewhere: (refused) => this.shell.move(refused),
        correct: (refused) => this.shell.correct(refused),
      })
    )
    return [...said, ...waiting]
  }

  #afterItems(ticket: Ticket): Item[] {
    const { id, status, rating, mergedIntoId } = ticket
    const { shell } = this
    const item = (key: string, make: () => HTMLElement): Item => ({ key, sign: key, make })
    const target = mergedIntoId ? shell.desk.tickets.shelf.get(mergedIntoId) : undefined
    const isDone = status === 'resolved' || status === 'closed'
    const items: (Item | false | null | undefined)[] = [
      !isDone &&
        status !== 'new' &&
        item('solved', () =>
          textButton(words.solved, () => void shell.trying(() => shell.desk.tickets.finish(id)))
        ),
      isDone && !rating && !mergedIntoId && item('rating', () => ratingForm(shell, ticket)),
      rating && item('rated', () => h('p', { role: 'status' }, words.thanks(rating.score))),
      target &&
        item(`merged ${target.id}`, () =>
          textButton(words.openMerged(target.number), () => shell.show(target.id))
        ),
      status === 'closed' &&
        !target &&
        item('go on', () =>
          h(
            'button',
            { type: 'button', class: 'primary', onclick: () => shell.begin(id) },
            words.goOn
          )
        ),
    ]
    return items.filter((one): one is Item => Boolean(one))
  }

  #hintFor(ticket?: Ticket): string {
    const { typing } = this.shell.desk
    const holds = typing && typing.until - Date.now()
    if (holds && holds > 0) {
      setTimeout(() => this.draw(), holds + 50)
      return words.typing(typing.name)
    }
    if (!ticket) return this.ticketId ? '' : this.#greeting()
    if (ticket.mergedIntoId) return words.merged
    if (ticket.status === 'closed') return words.ended
    if (ticket.queuePosition) return words.queue(ticket.queuePosition)
    if (ticket.assignee) return words.speaking(ticket.assignee.name)
    return ticket.status === 'new' ? words.waiting : ''
  }

  #greeting = () => this.shell.desk.config?.site.texts.greeting ?? words.greeting

  /** Only what somebody can see now. */
  #read() {
    const last = this.#thread?.isLoaded && this.#thread.messages.at(-1)
    if (last && !document.hidden && this.root.isConnected)
      void this.shell.desk.tickets.read(this.ticketId!, last.seq)
  }

  #say(said: Said) {
    const { form, previousTicketId } = this.start
    const beginning = { form, previousTicketId, ticketId: null }
    const draft = this.ticketId ? { ...said, ticketId: this.ticketId } : { ...said, ...beginning }
    this.ticketId = this.shell.desk.say(draft)
    this.draw()
    this.#scroll.scrollTop = this.#scroll.scrollHeight
  }

  #enlarge(picture: HTMLElement) {
    const close = iconButton('close', words.close, () => this.#closeAbove())
    this.#opener = (this.root.getRootNode() as ShadowRoot).activeElement
    this.#above.replaceChildren(close, picture)
    this.#above.hidden = false
    close.focus()
  }

  #closeAbove() {
    this.#above.hidden = true
    this.#above.replaceChildren()
    if (this.#opener instanceof HTMLElement) this.#opener.focus()
  }
}
