import type { Socket } from 'socket.io'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import logger from '@adonisjs/core/services/logger'
import { realtime as config } from '#config/realtime'
import { recordEvent } from '#app/core/events/record_event'
import { transaction } from '#app/core/database/transaction'
import { Forbidden, InvalidInput, Problem } from '#app/core/http/problem'
import { renderProblem } from '#app/core/http/render_problem'
import { toProblem } from '#app/core/http/to_problem'
import { newId, operation } from '#app/core/operation'
import { inboundEvents } from '#app/core/realtime/inbound'
import type { Principal } from '#app/core/realtime/ports'
import { malformedText } from '#app/core/validation/well_formed'

type Acknowledge = (answer: unknown) => void

const perSocket = new RateLimiterMemory(config.buckets.perSocket)
const perPerson = new RateLimiterMemory(config.buckets.perPerson)

/** One inbound event: limited, validated, handled by the same action as its HTTP twin, and always acknowledged. */
export async function receive(socket: Socket, name: string, args: unknown[]) {
  const last = args.at(-1)
  const acknowledge: Acknowledge = typeof last === 'function' ? (last as Acknowledge) : () => {}
  const principal = socket.data.principal as Principal
  const requestId = newId()
  try {
    await spend(socket, principal)
    const data = await operation.run({ requestId, origin: 'socket' }, () =>
      dispatch(socket, principal, name, args[0])
    )
    acknowledge({ ok: true, data })
  } catch (error) {
    const problem = toProblem(error)
    if (problem.status! >= 500)
      logger.error({ err: error, requestId, event: name }, 'socket event failed')
    acknowledge({ ok: false, error: renderProblem(problem, principal.user.locale, requestId) })
  }
}

function dispatch(socket: Socket, principal: Principal, name: string, payload: unknown) {
  const event = inboundEvents.get(name)
  if (!event) throw new Problem(404, 'UNKNOWN_EVENT')
  if (principal.user.role === 'student' && !event.students) throw new Forbidden()
  return accept(payload)
    .then((sound) => event.input.validate(sound))
    .then((input) => event.handle(input, { principal, socket }))
}

async function accept(payload: unknown): Promise<object> {
  if (
    typeof payload !== 'object' ||
    payload === null ||
    Array.isArray(payload) ||
    Buffer.isBuffer(payload)
  ) {
    throw new InvalidInput([
      { field: '', rule: 'object', message: 'The payload must be an object' },
    ])
  }
  if (Buffer.byteLength(JSON.stringify(payload)) > config.maxInboundBytes)
    throw new Problem(413, 'BODY_TOO_LARGE')
  const field = malformedText(payload)
  if (field === null) return payload
  throw new InvalidInput([
    {
      field,
      rule: 'well_formed',
      message: 'Text must not contain null characters or lone surrogates',
    },
  ])
}

async function spend(socket: Socket, principal: Principal) {
  try {
    await perSocket.consume(socket.id)
    await perPerson.consume(principal.user.id)
    socket.data.refusals = 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    socket.data.refusals = (socket.data.refusals ?? 0) + 1
    if (socket.data.refusals === config.floodRefusals) await closeFlood(socket, principal)
    throw new Problem(429, 'RATE_LIMITED', { retryAfterMs: refusal.msBeforeNext })
  }
}

async function closeFlood(socket: Socket, { user }: Principal) {
  await transaction((trx) =>
    recordEvent(trx, 'socket.flooded', { actor: user, subject: { type: 'user', id: user.id } })
  )
  socket.disconnect(true)
}
