import css from './widget.css'

const KEPT_COLOUR = '#2563eb'

/**
 * Dresses the shadow tree: nothing of the page's styles comes in, nothing of these goes out. As a style sheet that is made by script,
 * which no policy of the page's forbids; an old browser gets an element, with the nonce of our own script.
 */
export function dress(host: HTMLElement, nonce?: string, colour = KEPT_COLOUR) {
  host.style.setProperty('--zayn-colour', colour)
  host.style.setProperty('--zayn-on-colour', readableOn(colour))
  const shadow = host.shadowRoot!
  if (shadow.querySelector('style') || shadow.adoptedStyleSheets?.length) return
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    if (nonce) style.nonce = nonce
    style.textContent = css
    shadow.prepend(style)
  }
}

/** White or black, whichever is read better on it. */
function readableOn(colour: string): string {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? ['25', '63', 'eb']
  const [red, green, blue] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#ffffff' : '#111827'
}
