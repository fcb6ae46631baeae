import { defineInbound } from '#app/core/realtime/inbound'
import { SetPresence } from '#app/identity/actions/set_presence'
import { nodePresence } from '#app/identity/presence/node_presence'
import { setFocus, setPresence } from '#app/identity/validators/identity_validators'

defineInbound({
  name: 'presence.set',
  summary: 'Says whether I am here, away or at a break, as PUT /me/presence',
  input: setPresence,
  answer: 'MyPresence',
  students: false,
  handle: ({ state }, { principal }) => new SetPresence().handle({ actor: principal.user, state }),
})

defineInbound({
  name: 'focus.set',
  summary: 'Says whether this window is looked at, and which conversation in it',
  input: setFocus,
  answer: 'Record<string, never>',
  students: false,
  async handle({ focused, conversationId = null }, { socket }) {
    await nodePresence.focus(socket.id, focused, conversationId)
    return {}
  },
})
