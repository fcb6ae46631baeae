type Child = Node | string | null | undefined | false
type Props = Record<string, unknown>

/** An element with its attributes, listeners (`onclick`) and children. Data come in as text nodes, never as HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value as EventListener)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}

/** A line of text that is shown only while there is one. */
export function say(element: HTMLElement, text: string) {
  if (element.textContent !== text) element.textContent = text
  element.hidden = text === ''
}

export type Item = {
  key: string
  /** While it is the same, so is the element. */
  sign: unknown
  make(): HTMLElement
  /** What changes within the element that stays. */
  update?(element: HTMLElement): void
}

/**
 * Children by key: what did not change stays the same element, with its focus, its sound that is playing, and its place for who
 * listens to the page.
 */
export class Keyed {
  #known = new Map<string, { sign: string; element: HTMLElement }>()

  constructor(readonly parent: HTMLElement) {}

  draw(items: Item[]) {
    const before = this.#known
    this.#known = new Map()
    let place = this.parent.firstChild
    for (const { key, sign, make, update } of items) {
      const known = before.get(key)
      const text = JSON.stringify(sign)
      const element = known?.sign === text ? known.element : make()
      const hadFocus = known && known.element !== element && hasFocus(known.element)
      if (known && known.element !== element) {
        if (place === known.element) place = known.element.nextSibling
        known.element.remove()
      }
      if (place === element) place = element.nextSibling
      else this.parent.insertBefore(element, place)
      if (hadFocus) element.focus()
      update?.(element)
      this.#known.set(key, { sign: text, element })
      before.delete(key)
    }
    for (const { element } of before.values()) element.remove()
  }
}

const hasFocus = (element: HTMLElement) =>
  (element.getRootNode() as ShadowRoot).activeElement === element
