/** Bare Socket.IO: no database, no adapter; everybody sits in one room and gets a frame of the product's size. */
import { Server } from 'socket.io'
import { v7 as newId } from 'uuid'
import { serveFloor } from '../support/floor_server.ts'

const server = serveFloor(async (_path, text) => {
  const { clientId, body } = JSON.parse(text) as { clientId: string; body: string }
  const at = new Date().toISOString()
  const conversationId = newId()
  const message = {
    ...{ id: newId(), conversationId, seq: 1, revision: 1, clientId, body, kind: 'text' },
    author: { id: newId(), name: 'Pessoa 1', avatarUrl: null },
    ...{ createdAt: at, editedAt: null, deletedAt: null, attachments: [], reactions: [] },
    ...{ replyTo: null, threadRootId: null, thread: null, mentions: [], version: 1 },
  }
  io.to('all').emit('message.created', {
    ...{ eventId: newId(), at, conversationId, revision: 1, seq: 1, message },
  })
  return { data: message }
})
const io = new Server(server)
io.on('connection', (socket) => void socket.join('all'))
