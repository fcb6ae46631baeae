import type { Server } from 'node:http'
import vine from '@vinejs/vine'
import { Gateway } from '#app/core/realtime/gateway'
import { defineInbound } from '#app/core/realtime/inbound'
import { shape } from '#app/core/validation/strict'

let gateway: Gateway | undefined

export async function startGateway(http: Server) {
  gateway = new Gateway(http)
  await gateway.start()
}

export async function stopGateway() {
  await gateway?.stop()
  gateway = undefined
}

export const currentGateway = () => gateway

defineInbound({
  name: 'session.renew',
  summary: 'Goes on with a fresh access token of the same session',
  input: vine.create(shape({ token: vine.string().maxLength(4_000) })),
  answer: 'Record<string, never>',
  students: true,
  async handle({ token }, { socket }) {
    await gateway!.renew(socket, token)
    return {}
  },
})
