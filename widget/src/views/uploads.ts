import { type Api, wordsOf } from '../api.ts'
import { h, Keyed } from '../dom.ts'
import { bytesOf, words } from '../words.ts'
import { iconButton } from './buttons.ts'
import { icon } from './icons.ts'

export type Upload = {
  key: string
  file: File
  isVoice: boolean
  id: string | null
  share: number
  failure: string
  /** Another try may go better: it is no fault of the file's. */
  mayRetry: boolean
  breakOff: AbortController
}

const MOST = 20
const NEAR_END = 20

/** Files on their way to the server, before they are sent with a message. */
export class Uploads {
  readonly root: HTMLElement
  #all: Upload[] = []
  #chips = new Keyed(h('ul', { class: 'uploads' }))
  #made = 0

  constructor(
    private api: Api,
    private mostBytes: () => number,
    private onChange: () => void,
    private onVoice: (upload: Upload) => void
  ) {
    this.root = this.#chips.parent
    this.#draw()
  }

  get isBusy() {
    return this.#all.some(({ id, failure }) => id === null && failure === '')
  }

  get hasDone() {
    return this.#all.some(({ id, isVoice }) => id !== null && !isVoice)
  }

  add(files: Iterable<File>, { isVoice = false } = {}) {
    for (const file of files) {
      const upload: Upload = {
        key: String(++this.#made),
        file,
        isVoice,
        id: null,
        share: 0,
        failure: this.#refusal(file),
        mayRetry: false,
        breakOff: new AbortController(),
      }
      this.#all.push(upload)
      if (!upload.failure) void this.#send(upload)
    }
    this.#changed()
  }

  /** Those that are done, to be sent; what failed stays, to be tried again or removed. */
  take(): Upload[] {
    const done = this.#all.filter(({ id, isVoice }) => id !== null && !isVoice)
    this.#all = this.#all.filter((upload) => !done.includes(upload))
    this.#changed()
    return done
  }

  end() {
    for (const { breakOff } of this.#all) breakOff.abort()
    this.#all = []
  }

  #refusal(file: File): string {
    if (this.#all.length >= MOST) return words.tooMany(MOST)
    return file.size > this.mostBytes() ? words.tooBig(bytesOf(this.mostBytes())) : ''
  }

  async #send(upload: Upload) {
    upload.failure = ''
    const progress = (share: number) => {
      upload.share = share
      this.#draw()
    }
    try {
      upload.id = (await this.api.upload(upload.file, progress, upload.breakOff.signal)).id
      if (upload.isVoice) {
        this.#drop(upload)
        this.onVoice(upload)
      }
    } catch (error) {
      upload.mayRetry = !(error instanceof Error && 'status' in error)
      upload.failure = wordsOf(error)
    }
    this.#changed()
  }

  #drop(upload: Upload) {
    upload.breakOff.abort()
    this.#all = this.#all.filter((one) => one !== upload)
    this.#changed()
  }

  #changed() {
    this.#draw()
    this.onChange()
  }

  /** The end stays in sight: what was added last, and why it may not be. */
  #draw() {
    const { scrollHeight, scrollTop, clientHeight } = this.root
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_END
    this.root.hidden = this.#all.length === 0
    this.#chips.draw(
      this.#all.map((upload) => ({
        key: upload.key,
        sign: [upload.failure, upload.id],
        make: () => this.#chip(upload),
        update: (chip) => {
          const bar = chip.querySelector('progress')
          if (bar) bar.value = upload.share
        },
      }))
    )
    if (isAtEnd) this.root.scrollTop = this.root.scrollHeight
  }

  #chip(upload: Upload) {
    const { file, failure, id, mayRetry } = upload
    const name = upload.isVoice ? words.voice : file.name
    return h(
      'li',
      { class: failure ? 'upload failed' : 'upload' },
      icon(upload.isVoice ? 'mic' : 'file'),
      h(
        'span',
        { class: 'about' },
        h('span', { class: 'name' }, name),
        failure
          ? h('span', { class: 'why', role: 'alert' }, failure)
          : id === null
            ? h('progress', { 'max': 1, 'aria-label': name })
            : h('span', { class: 'fine' }, bytesOf(file.size))
      ),
      failure && mayRetry
        ? iconButton('again', words.retry(name), () => {
            void this.#send(upload)
            this.#changed()
          })
        : null,
      iconButton('close', words.remove(name), () => this.#drop(upload))
    )
  }
}
