import { h } from '../dom.ts'
import type { Draft } from '../outbox.ts'
import { words } from '../words.ts'
import { iconButton } from './buttons.ts'
import { emojiGrid } from './emojis.ts'
import { icon } from './icons.ts'
import { Recorder } from './recorder.ts'
import { type Upload, Uploads } from './uploads.ts'
import type { Shell } from './view.ts'

export type Said = Pick<Draft, 'body' | 'kind' | 'attachmentIds' | 'fileNames'>

/** Where the student writes: text, emojis, files, their voice. */
export class Composer {
  readonly root: HTMLElement
  #text = h('textarea', { 'rows': 1, 'aria-label': words.message })
  #emojis = emojiGrid((emoji) => this.#insert(emoji))
  #emojiButton: HTMLButtonElement
  #row: HTMLFormElement
  #send: HTMLButtonElement
  #uploads: Uploads
  #recorder: Recorder

  constructor(
    private shell: Shell,
    private say: (said: Said) => void,
    private typed: () => void
  ) {
    const { desk } = shell
    this.#uploads = new Uploads(
      desk.api,
      () => desk.config?.limits.attachmentBytes ?? Infinity,
      () => this.#ready(),
      ({ id }) => say({ body: '', kind: 'voice', attachmentIds: [id!], fileNames: [words.voice] })
    )
    this.#recorder = new Recorder(
      (file) => this.#recorded(file),
      (text) => shell.problem(text)
    )
    const files = h('input', { type: 'file', multiple: true, hidden: true })
    files.addEventListener('change', () => {
      this.#uploads.add(files.files ?? [])
      files.value = ''
    })
    this.#emojiButton = iconButton('smile', words.emojis, () => this.#toggleEmojis(), {
      'aria-expanded': 'false',
    })
    this.#send = h(
      'button',
      { 'class': 'tool primary', 'aria-label': words.send, 'title': words.send },
      icon('send')
    )
    this.#row = h(
      'form',
      { class: 'row', onsubmit: (event: Event) => this.#submit(event) },
      this.#emojiButton,
      iconButton('clip', words.attach, () => files.click()),
      iconButton('mic', words.record, () => void this.#record()),
      this.#text,
      this.#send
    )
    this.root = h(
      'div',
      { class: 'composer' },
      files,
      this.#emojis,
      this.#uploads.root,
      this.#recorder.root,
      this.#row
    )
    this.#listen()
    this.#ready()
  }

  get body() {
    return this.#text.value
  }

  set body(text: string) {
    this.#text.value = text
    this.#ready()
  }

  focus() {
    this.#text.focus()
  }

  draw() {
    this.#text.placeholder = this.shell.desk.config?.site.texts.placeholder ?? words.placeholder
  }

  /** What lies open above the field is closed first. */
  escape(): boolean {
    if (this.#recorder.isOn) this.#recorder.cancel()
    else if (!this.#emojis.hidden) this.#toggleEmojis()
    else return false
    return true
  }

  add(files: Iterable<File>) {
    this.#uploads.add(files)
  }

  end() {
    this.#recorder.cancel()
    this.#uploads.end()
  }

  #listen() {
    this.#text.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      this.#submit(event)
    })
    this.#text.addEventListener('input', () => {
      this.#ready()
      this.typed()
    })
    this.#text.addEventListener('paste', (event) => {
      const { files = [], types = [] } = event.clipboardData ?? {}
      // A text processor puts a picture of the words beside them: the words are meant.
      const isText = types.includes('text/html') && types.includes('text/plain')
      if (files.length === 0 || isText) return
      event.preventDefault()
      this.#uploads.add(files)
    })
  }

  #submit(event: Event) {
    event.preventDefault()
    const body = this.#text.value
    if (this.#uploads.isBusy) return this.shell.problem(words.uploadFirst)
    if (!body.trim() && !this.#uploads.hasDone) return
    const most = this.shell.desk.config?.limits.bodyCodePoints ?? Infinity
    if ([...body].length > most) return this.shell.problem(words.tooLong(most))
    this.shell.problem('')
    const done = this.#uploads.take()
    this.body = ''
    this.say({ body, ...filesOf(done) })
    this.focus()
  }

  #insert(emoji: string) {
    this.#text.setRangeText(emoji, this.#text.selectionStart, this.#text.selectionEnd, 'end')
    this.#toggleEmojis()
    this.#ready()
  }

  #toggleEmojis() {
    this.#emojis.hidden = !this.#emojis.hidden
    this.#emojiButton.setAttribute('aria-expanded', String(!this.#emojis.hidden))
    if (this.#emojis.hidden) this.focus()
    else this.#emojis.querySelector<HTMLElement>('[tabindex="0"]')!.focus()
  }

  async #record() {
    this.shell.problem('')
    await this.#recorder.begin()
    this.#row.hidden = this.#recorder.isOn
  }

  #recorded(file: File | null) {
    this.#row.hidden = false
    this.focus()
    if (file) this.#uploads.add([file], { isVoice: true })
  }

  /** As tall as what is written, and to be sent when there is something. */
  #ready() {
    this.#text.style.height = 'auto'
    this.#text.style.height = `${Math.min(this.#text.scrollHeight + 2, 120)}px`
    const isEmpty = !this.#text.value.trim() && !this.#uploads.hasDone
    this.#send.disabled = isEmpty || this.#uploads.isBusy
  }
}

const filesOf = (done: Upload[]) =>
  done.length > 0 && {
    attachmentIds: done.map(({ id }) => id!),
    fileNames: done.map(({ file }) => file.name),
  }
