import type { Api } from '../api.ts'
import { h } from '../dom.ts'
import type { Attachment } from '../shapes.ts'
import { bytesOf, clockOf, words } from '../words.ts'
import { iconButton } from './buttons.ts'
import { icon } from './icons.ts'
import type { Shell } from './view.ts'

/**
 * Files are given to who may read them: fetched with the student's access and shown from memory, pictures and sound as such and
 * everything else as a download. Nothing is ever opened as a page.
 */
export class Files {
  #addresses = new Map<string, string>()

  constructor(
    private api: Api,
    private shell: Pick<Shell, 'trying'>,
    private enlarge: (picture: HTMLElement) => void
  ) {}

  show(attachment: Attachment): HTMLElement {
    const { kind, state, name } = attachment
    if (state === 'refused') return h('span', { class: 'file' }, `${words.refused}: ${name}`)
    if (state === 'processing') return h('span', { class: 'file' }, `${name} · ${words.processing}`)
    if (kind === 'image' && attachment.thumbnailUrl) return this.#picture(attachment)
    if (kind === 'audio') return this.#sound(attachment)
    return this.#document(attachment)
  }

  end() {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address)
    this.#addresses.clear()
  }

  #picture(attachment: Attachment) {
    const { name, thumbnailUrl } = attachment
    const picture = h('img', { alt: name })
    const button = h(
      'button',
      {
        'type': 'button',
        'class': 'picture',
        'aria-label': words.enlarge(name),
        'onclick': () => void this.shell.trying(() => this.#enlarge(attachment)),
      },
      picture
    )
    void this.#address(thumbnailUrl!).then(
      (address) => (picture.src = address),
      () => button.replaceWith(this.#document(attachment))
    )
    return button
  }

  async #enlarge(attachment: Attachment) {
    const { name, url } = attachment
    this.enlarge(
      h(
        'div',
        { class: 'enlarged' },
        h('img', { alt: name, src: await this.#address(url) }),
        this.#document(attachment)
      )
    )
  }

  /** Fetched when somebody wants to hear it. */
  #sound(attachment: Attachment): HTMLElement {
    const { durationMs, url } = attachment
    const place = h('span', { class: 'sound' })
    const play = async () => {
      const player = h('audio', { 'controls': true, 'aria-label': words.voice })
      player.src = await this.#address(url)
      place.replaceChildren(player)
      player.focus()
      await player.play()
    }
    const length = durationMs === null ? '' : clockOf(durationMs)
    place.append(
      iconButton('play', words.listen, () => void this.shell.trying(play)),
      h('span', {}, words.voice),
      h('span', { class: 'fine' }, length)
    )
    return place
  }

  #document(attachment: Attachment) {
    const { name, bytes } = attachment
    return h(
      'button',
      {
        'type': 'button',
        'class': 'file',
        'aria-label': words.download(name),
        'onclick': () => void this.shell.trying(() => this.#save(attachment)),
      },
      icon('file'),
      h('span', { class: 'name' }, name),
      h('span', { class: 'fine' }, bytesOf(bytes))
    )
  }

  async #save({ url, name }: Attachment) {
    const file = await this.api.file(url)
    // As bytes: were it opened after all, it would be no page of this origin.
    const bytes = new Blob([file], { type: 'application/octet-stream' })
    const href = URL.createObjectURL(bytes)
    h('a', { href, download: name }).click()
    setTimeout(() => URL.revokeObjectURL(href), 60_000)
  }

  async #address(url: string): Promise<string> {
    const known = this.#addresses.get(url)
    if (known) return known
    const address = URL.createObjectURL(await this.api.file(url))
    this.#addresses.set(url, address)
    return address
  }
}
