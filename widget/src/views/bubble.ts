import type { Desk } from '../desk.ts'
import { h, type Item } from '../dom.ts'
import type { Letter } from '../outbox.ts'
import { richText, linked } from '../rich_text.ts'
import type { Message, Ticket } from '../shapes.ts'
import { dayOf, timeOf, words } from '../words.ts'
import { textButton } from './buttons.ts'
import type { Files } from './files.ts'
import { icon } from './icons.ts'

/** What the system says of itself, in words; null: nothing that a student is told. */
export function noticeOf({ system, body }: Message): string | null {
  if (system?.event === 'agent.changed') return words.speakingNow(system.person?.name)
  return body || null
}

export const dayItem = (iso: string): Item => ({
  key: `day ${new Date(iso).toDateString()}`,
  sign: dayOf(iso),
  make: () => h('li', { class: 'system day' }, dayOf(iso)),
})

/** How what was refused can go on, other than as it is. */
type Mending = 'moveElsewhere' | 'correct'

export class Bubbles {
  constructor(
    private desk: Desk,
    private files: Files
  ) {}

  item(message: Message, { teamReadSeq }: Ticket): Item {
    const { id, clientId, seq } = message
    const isMine = message.author?.id === this.desk.api.session?.user.id
    return {
      key: clientId ?? id,
      sign: message,
      make: () =>
        message.system?.event === 'automatic.answer' || message.kind !== 'system'
          ? this.#bubble(message, isMine)
          : h('li', { class: 'system' }, noticeOf(message)),
      update: (element) => isMine && tick(element, seq <= teamReadSeq),
    }
  }

  /** What is on its way, or was refused. */
  unsent(
    letter: Letter,
    { moveElsewhere, correct }: Record<Mending, (letter: Letter) => void>
  ): Item {
    const { clientId, body, failure, fileNames = [] } = letter
    const { outbox } = this.desk
    const waits = Math.ceil((outbox!.waitsUntil - Date.now()) / 1000)
    const state = failure
      ? words.unsent(failure.text)
      : waits > 0
        ? words.sendingIn(waits)
        : words.sending
    const isOver = failure?.code === 'TICKET_CLOSED'
    const asksAnew = failure?.faults?.some(({ field }) => field.startsWith('form.'))
    return {
      key: clientId,
      sign: [state, letter],
      make: () =>
        h(
          'li',
          { 'class': failure ? 'mine failed' : 'mine waiting', 'data-client': clientId },
          h('div', { class: 'text' }, ...linked(body)),
          ...fileNames.map((name) => h('span', { class: 'file' }, icon('clip'), name)),
          h('small', {}, state),
          failure &&
            h(
              'div',
              { class: 'choices' },
              isOver
                ? textButton(words.elsewhere, () => moveElsewhere(letter))
                : asksAnew
                  ? textButton(words.correct, () => correct(letter))
                  : textButton(words.again, () => outbox!.retry(clientId)),
              textButton(words.discard, () => outbox!.discard(clientId))
            )
        ),
    }
  }

  #bubble(message: Message, isMine: boolean) {
    const { author, body, html, createdAt, editedAt, deletedAt, replyTo } = message
    const name = author?.name ?? this.desk.config?.site.name ?? words.team
    const corrected = editedAt && !deletedAt ? ` · ${words.corrected}` : ''
    return h(
      'li',
      { 'class': isMine ? 'mine' : 'theirs', 'data-seq': message.seq },
      !isMine && h('small', { class: 'author' }, name),
      replyTo && h('blockquote', {}, replyTo.deletedAt ? words.deleted : replyTo.body),
      deletedAt
        ? h('em', {}, words.deleted)
        : h('div', { class: html === null ? 'text' : 'rich' }, ...richText(html, body)),
      ...message.attachments.map((attachment) => this.files.show(attachment)),
      message.reactions.length > 0 &&
        h(
          'small',
          { class: 'reactions' },
          message.reactions.map(({ emoji, count }) => `${emoji} ${count}`).join('  ')
        ),
      h('small', { class: 'when' }, `${timeOf(createdAt)}${corrected}`, isMine && h('span'))
    )
  }
}

/** One tick: the server has it. Two: the team has read it. */
function tick(element: HTMLElement, isRead: boolean) {
  const place = element.querySelector('.when > span')
  const label = isRead ? words.seen : words.sent
  if (!place || place.textContent === ` ${label}`) return
  place.replaceChildren(
    icon(isRead ? 'checks' : 'check'),
    h('span', { class: 'hidden' }, ` ${label}`)
  )
}
