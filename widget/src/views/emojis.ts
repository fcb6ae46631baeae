import { h } from '../dom.ts'
import { words } from '../words.ts'

const EMOJIS =
  '😀 😃 😄 😁 😂 🙂 😊 😉 😍 😘 😎 🤔 😐 😕 😢 😭 😡 😱 😴 🤒 👍 👎 👌 🙏 👏 💪 👋 🤝 ❤️ 💙 🎉 🔥 ⭐ ✅ ❌ ❓ ❗ 💡 📚 📝 📎 📅 ⏰ 💻 📱 🎓 🏫 💰'.split(
    ' '
  )
const COLUMNS = 8
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: COLUMNS,
  ArrowUp: -COLUMNS,
}

/** A grid to choose from: one stop for Tab, and the arrows within. */
export function emojiGrid(choose: (emoji: string) => void): HTMLElement {
  const buttons = EMOJIS.map((emoji, place) =>
    h(
      'button',
      { type: 'button', tabindex: place === 0 ? 0 : -1, onclick: () => choose(emoji) },
      emoji
    )
  )
  const go = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const from = buttons.indexOf(event.target as HTMLButtonElement)
    const to = buttons[from + step]
    if (!step || !to) return
    event.preventDefault()
    buttons[from].tabIndex = -1
    to.tabIndex = 0
    to.focus()
  }
  const grid = h('div', { class: 'emojis', role: 'group', hidden: true, onkeydown: go }, ...buttons)
  grid.setAttribute('aria-label', words.emojis)
  return grid
}
