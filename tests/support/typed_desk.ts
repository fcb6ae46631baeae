import { httpDesk } from '#client/backend'
import { createHub } from '#client/client'
import { Desk } from '#client/desk'
import { Realtime } from '#client/realtime'
import type { TicketStore } from '#client/ticket_store'
import { baseUrl } from '#tests/support/api'
import { eventually } from '#tests/support/dev_command'
import type { Person } from '#tests/support/world'

/** The typed client of somebody of the team, with their tickets; it comes back by itself where its line is cut. */
export async function openDesk(person: Person, url = baseUrl()) {
  const hub = createHub({ baseUrl: url })
  hub.session.begin({
    accessToken: person.api.token!,
    accessTokenExpiresAt: new Date(Date.now() + 900_000).toISOString(),
    refreshToken: person.refreshToken,
  })
  const desk = new Desk({ backend: httpDesk(hub) })
  let isConnected = false
  const realtime = new Realtime({
    url,
    session: hub.session,
    desk,
    onConnection: (is) => (isConnected = is),
  })
  realtime.connect()
  await eventually('a connection', () => isConnected)
  return { hub, desk, realtime, close: () => (desk.stop(), realtime.close()) }
}

/** What people said in it, as far as is known. */
export const saidIn = ({ state }: TicketStore): string[] =>
  state!.entries.flatMap((entry) =>
    entry.type === 'message' && entry.message.kind !== 'system' ? [entry.message.body] : []
  )
