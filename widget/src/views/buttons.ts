import { h } from '../dom.ts'
import { icon, type IconName } from './icons.ts'

type More = Record<string, unknown>

/** A button that is a drawing; what it does is said by its label. */
export const iconButton = (name: IconName, label: string, onclick: () => void, more: More = {}) =>
  h(
    'button',
    { 'type': 'button', 'class': 'tool', 'aria-label': label, 'title': label, onclick, ...more },
    icon(name)
  )

export function relabel(button: HTMLElement, name: IconName, label: string) {
  button.setAttribute('aria-label', label)
  button.title = label
  button.querySelector('svg')!.replaceWith(icon(name))
}

export const textButton = (text: string, onclick: () => void, more: More = {}) =>
  h('button', { type: 'button', class: 'plain', onclick, ...more }, text)
