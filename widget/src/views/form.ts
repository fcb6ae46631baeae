import { h } from '../dom.ts'
import { type Letter, localId } from '../outbox.ts'
import type { FormField } from '../shapes.ts'
import { words } from '../words.ts'
import type { Shell, Start, View } from './view.ts'

/** What the site asks before a conversation; out of hours, with the message itself in it. Or again, where answers were refused. */
export class FormView implements View {
  readonly root: HTMLElement
  #body: HTMLTextAreaElement | null

  constructor(
    private shell: Shell,
    private start: Start,
    private refused?: Letter
  ) {
    const { open, site } = shell.desk.config!
    const leaves = !open && !refused
    this.#body = leaves ? h('textarea', { rows: 4, required: true }) : null
    this.root = h(
      'form',
      { class: 'page', onsubmit: (event: Event) => this.#answered(event) },
      leaves && h('p', { class: 'notice' }, words.leaveMessage),
      ...site.form.flatMap((field) => fieldOf(field, refused)),
      this.#body && h('label', { class: 'field' }, labelOf(words.message, true), this.#body),
      h('button', { class: 'primary wide' }, leaves || refused ? words.send : words.next)
    )
  }

  title = () => words.before
  draw() {}

  focus() {
    const wrong = this.root.querySelector<HTMLElement>('[aria-invalid]')
    const field = wrong ?? this.root.querySelector<HTMLElement>('input, select, textarea')
    field?.focus()
  }

  #answered(event: Event) {
    event.preventDefault()
    const given = [...new FormData(this.root as HTMLFormElement)] as [string, string][]
    const answers = given
      .map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value !== '')
    const form = answers.length > 0 ? Object.fromEntries(answers) : undefined
    if (this.refused) return this.#again(this.refused, form)
    if (!this.#body) return this.shell.write({ ...this.start, form })
    const body = this.#body.value.trim()
    if (body) this.shell.show(this.shell.desk.say({ ...this.start, form, body, ticketId: null }))
    else this.#body.focus()
  }

  /** The same letter: what it says and carries stays as it was written. */
  #again({ clientId, ticketId, previousTicketId }: Letter, form?: Start['form']) {
    this.shell.desk.outbox!.retry(clientId, { form, ticketId, previousTicketId })
    this.shell.show(localId(clientId))
  }
}

const labelOf = (label: string, required: boolean) =>
  h(
    'span',
    {},
    label,
    required && h('span', { 'aria-hidden': 'true', 'class': 'asterisk' }, ' *'),
    required && h('span', { class: 'hidden' }, ` (${words.required})`)
  )

const PHONE = {
  type: 'tel',
  autocomplete: 'tel',
  pattern: String.raw`[+\(]?[0-9][0-9 \(\)\.\-]{7,24}`,
}

function fieldOf({ name, label, type, required, options = [] }: FormField, refused?: Letter) {
  const fault = refused?.failure?.faults?.find(({ field }) => field === `form.${name}`)
  const given = refused?.form?.[name] ?? ''
  const why = `why-${name}`
  const wrong = fault && { 'aria-invalid': 'true', 'aria-describedby': why }
  const props = { name, required, maxlength: 500, value: given, ...wrong }
  const control =
    type === 'select'
      ? h(
          'select',
          { name, required, ...wrong },
          h('option', { value: '' }, words.choose),
          ...options.map((option) =>
            h('option', { value: option, selected: option === given }, option)
          )
        )
      : type === 'phone'
        ? h('input', { ...props, ...PHONE, title: words.phoneHint })
        : type === 'email'
          ? h('input', { ...props, type, autocomplete: 'email' })
          : h('input', { ...props, type })
  const field = h('label', { class: 'field' }, labelOf(label, required), control)
  return fault ? [field, h('p', { class: 'why', id: why }, fault.message)] : [field]
}
