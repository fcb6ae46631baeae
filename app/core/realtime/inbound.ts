import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { Socket } from 'socket.io'
import type { Principal } from '#app/core/realtime/ports'

export type InboundContext = { principal: Principal; socket: Socket }

export type InboundEvent<Schema extends SchemaTypes = any> = {
  name: string
  summary: string
  input: VineValidator<Schema, any>
  /** The type name of `data` in the acknowledgement: that of its HTTP twin. */
  answer: string
  /** Students may use few events, and those only about their own ticket. */
  students: boolean
  handle(input: Infer<Schema>, context: InboundContext): Promise<unknown>
}

/** Every event that a client may send, by name. Unknown ones are refused. */
export const inboundEvents = new Map<string, InboundEvent>()

export function defineInbound<Schema extends SchemaTypes>(event: InboundEvent<Schema>) {
  if (inboundEvents.has(event.name))
    throw new Error(`Inbound event "${event.name}" is defined twice`)
  inboundEvents.set(event.name, event)
}
