import type { PresenceState } from '#app/identity/queries/presence_of'

export type PresenceShape = {
  /** @format uuid */
  id: string
  state: PresenceState
}

export type MyPresence = PresenceShape & {
  /** What I say of myself; others see it while I am connected. */
  chosen: 'online' | 'away' | 'break'
}
