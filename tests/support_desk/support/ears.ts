import { v4 as uuid } from 'uuid'
import { upload } from '#tests/files/support/files'
import { type Api, baseUrl } from '#tests/support/api'
import { contract } from '#tests/support/contract'
import { readMail } from '#tests/support/mailbox'
import { TestSocket } from '#tests/support/socket'
import type { Person } from '#tests/support/world'

/** Of the portal's widget, or with a sign-in and an address of their own. */
export type Listener = { id: string; api: Api; email?: string }

/** Every byte that a student is given, whatever way: answers of every route that they may call, frames, mails. */
export class Ears {
  heard: { what: string; text: string }[] = []

  hear(what: string, given: unknown) {
    const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? '')
    this.heard.push({ what, text })
  }

  leaks(canaries: string[]): string[] {
    return this.heard
      .filter(({ text }) => canaries.some((canary) => text.includes(canary)))
      .map(({ what }) => what)
  }

  async listen(student: Listener) {
    const socket = await TestSocket.connect(student.api.token)
    socket.raw.onAny((name, frame) => this.hear(`frame ${name}`, frame))
    return socket
  }

  /** Every route of the contract, as this student, with the ids of everything that there is. */
  async callEverything(student: Listener, ids: Record<string, string>, words: string[]) {
    for (const { name, method, path } of await contract.operations()) {
      if (name === 'sessions.logout' || path.includes('/auth/')) continue
      for (const id of new Set(Object.values(ids))) {
        const filled = path
          .replace(/\{(id|messageId|conversationId)\}/g, id)
          .replace(/\{(userId|teamId|replyId)\}/g, ids.person)
          .replace(/\{\w+\}/g, 'x')
        if (!path.includes('{') && id !== ids.ticket) continue
        const queries = method === 'GET' ? ['?after=0', `?q=${words[0]}`] : []
        for (const tail of ['', ...queries]) {
          const response = await fetch(`${baseUrl()}${filled}${tail}`, {
            method,
            headers: {
              authorization: `Bearer ${student.api.token}`,
              ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
            },
            body: method === 'GET' || method === 'DELETE' ? undefined : '{}',
          })
          this.hear(`${method} ${filled}${tail} → ${response.status}`, await response.text())
        }
      }
    }
  }

  /** All that a student can do with a ticket of theirs, done so that it succeeds. */
  async doEverything(student: Listener, socket: TestSocket, ticketId: string) {
    const own = `/api/v1/widget/tickets/${ticketId}`
    const post = (path: string, body: object) => this.#succeed('POST', student, path, body)
    await post(`${own}/rating`, { score: 5, comment: 'muito bom' })
    const file = await upload(student as Person, Buffer.from('meu trabalho'), { name: 'meu.txt' })
    this.hear('upload', file.body)
    const said = await post(`${own}/messages`, {
      clientId: uuid(),
      body: 'obrigada',
      attachmentIds: [file.body.data.id],
    })
    await post(`${own}/messages`, { clientId: uuid(), body: 'e mais', replyToId: said.id })
    await this.#succeed('PUT', student, `${own}/read`, { seq: said.seq })
    if (student.email) await this.#succeed('PATCH', student, '/api/v1/me', { name: 'Outro nome' })
    await post('/api/v1/widget/tickets', {
      clientId: uuid(),
      body: 'outra coisa',
      previousTicketId: ticketId,
    })
    const words = { conversationId: ticketId, clientId: uuid(), body: 'pela linha' }
    for (const [name, given] of [
      ['message.send', words],
      ['typing', { conversationId: ticketId }],
      ['conversation.read', { conversationId: ticketId, seq: said.seq }],
    ] as const) {
      const answer = await socket.send(name, given)
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
      this.hear(`answer to ${name}`, answer)
    }
    await post(`${own}/close`, {})
  }

  async openLetters({ email }: Listener) {
    for (const letter of email ? await readMail(email) : []) this.hear('mail', letter)
  }

  async #succeed(method: 'POST' | 'PUT' | 'PATCH', { api }: Listener, path: string, body: object) {
    const verb = method.toLowerCase() as 'post' | 'put' | 'patch'
    const answer = await api[verb](path, body)
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    this.hear(`${method} ${path}`, answer.body)
    return answer.body.data
  }
}
