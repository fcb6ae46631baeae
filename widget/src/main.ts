import type { Voucher } from './desk.ts'
import { Widget } from './widget.ts'
import { speak } from './words.ts'

/** What a page may ask (docs/widget.md). */
function publish(widget: Widget) {
  return {
    open: () => widget.open(),
    close: () => widget.close(),
    /** What the portal's server signed for the student who is signed in there. */
    identify: (token: string) => widget.signIn(token),
    /** A student's own sign-in at the page, which renews it: asked whenever an access token is needed. */
    signIn: (accessToken: Exclude<Voucher, string>) => widget.signIn(accessToken),
    signOut: () => widget.signOut(),
    on: widget.on.bind(widget),
  }
}

function begin(script: HTMLScriptElement) {
  const { siteKey, token, lang, theme } = script.dataset
  if (!siteKey) return console.error('zayn-widget: data-site-key is missing')
  if ('ZaynWidget' in globalThis) return console.warn('zayn-widget: it is on this page already')
  speak(lang)
  const { origin } = new URL(script.src)
  const widget = new Widget({ origin, siteKey, token, theme, nonce: script.nonce })
  Object.assign(globalThis, { ZaynWidget: publish(widget) })
  if (document.body) widget.mount()
  else addEventListener('DOMContentLoaded', () => widget.mount())
}

begin(document.currentScript as HTMLScriptElement)
