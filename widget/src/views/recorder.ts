import { h } from '../dom.ts'
import { record, type Recording } from '../recording.ts'
import { clockOf, words } from '../words.ts'
import { iconButton } from './buttons.ts'

const MOST_MS = 10 * 60_000
const TICK_MS = 250

/** The bar that takes the place of the writing field while a voice message is recorded. */
export class Recorder {
  readonly root: HTMLElement
  #clock = h('span', { class: 'clock', role: 'timer' })
  #send: HTMLButtonElement
  #recording: Recording | null = null
  #beganAt = 0
  #ticks?: ReturnType<typeof setInterval>

  constructor(
    private onEnd: (file: File | null) => void,
    private onProblem: (text: string) => void
  ) {
    this.#send = iconButton('send', words.sendRecording, () => void this.#stop(), {
      class: 'tool primary',
    })
    this.root = h(
      'div',
      { class: 'recorder', hidden: true, role: 'group' },
      iconButton('trash', words.cancelRecording, () => this.cancel()),
      h('span', { 'class': 'dot', 'aria-hidden': 'true' }),
      h('span', {}, words.recording),
      this.#clock,
      this.#send
    )
    this.root.setAttribute('aria-label', words.recording)
  }

  get isOn() {
    return this.#recording !== null
  }

  async begin() {
    try {
      this.#recording = await record()
    } catch (error) {
      return this.onProblem(refusalOf(error))
    }
    this.#beganAt = Date.now()
    this.root.hidden = false
    this.#tick()
    this.#ticks = setInterval(() => this.#tick(), TICK_MS)
    this.#send.focus()
  }

  cancel() {
    this.#recording?.cancel()
    this.#end(null)
  }

  async #stop() {
    this.#end((await this.#recording?.stop()) ?? null)
  }

  #end(file: File | null) {
    if (!this.#recording) return
    clearInterval(this.#ticks)
    this.#recording = null
    this.root.hidden = true
    this.onEnd(file)
  }

  #tick() {
    const lasts = Date.now() - this.#beganAt
    this.#clock.textContent = clockOf(lasts)
    if (lasts >= MOST_MS) void this.#stop()
  }
}

function refusalOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError') return words.micRefused
  return name === 'NotFoundError' ? words.micMissing : words.micUnsupported
}
