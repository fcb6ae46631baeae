import { h } from '../dom.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words.ts'
import { icon } from './icons.ts'
import type { Shell } from './view.ts'

/** Asks how it went: stars, a comment, sent once. */
export function ratingForm(shell: Shell, { id }: Ticket): HTMLElement {
  const comment = h('textarea', { rows: 2, maxlength: 2_000, placeholder: words.comment })
  comment.setAttribute('aria-label', words.comment)
  const send = h('button', { class: 'primary', disabled: true }, words.rate)
  const stars = [1, 2, 3, 4, 5].map((score) =>
    h(
      'label',
      { class: 'score', title: words.score(score) },
      h('input', {
        'type': 'radio',
        'name': 'score',
        'value': score,
        'aria-label': words.score(score),
      }),
      icon('star')
    )
  )
  const group = h(
    'fieldset',
    { class: 'stars' },
    h('legend', {}, words.howWasIt),
    h('div', {}, ...stars)
  )
  const chosen = () => Number(group.querySelector<HTMLInputElement>('input:checked')?.value ?? 0)
  group.addEventListener('change', () => {
    send.disabled = false
    for (const [place, star] of stars.entries()) star.classList.toggle('on', place < chosen())
  })
  const submit = (event: Event) => {
    event.preventDefault()
    void shell.trying(() => shell.desk.tickets.rate(id, chosen(), comment.value.trim()))
  }
  return h('form', { class: 'rating', onsubmit: submit }, group, comment, send)
}
