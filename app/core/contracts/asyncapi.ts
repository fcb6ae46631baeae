import { inputSchema } from '#app/core/contracts/input_schemas'
import { type JsonSchema, reference } from '#app/core/contracts/json_schema'
import type { FrameType } from '#app/core/contracts/frame_maps'
import { sorted, type Sources } from '#app/core/contracts/openapi'
import type { InboundEvent } from '#app/core/realtime/inbound'

type Message = { name: string; title?: string; summary?: string; payload: JsonSchema }

export type AsyncApiDocument = {
  asyncapi: string
  info: Record<string, unknown>
  servers: Record<string, unknown>
  channels: Record<
    string,
    { address: string; messages: Record<string, { $ref: string }> } & Record<string, unknown>
  >
  operations: Record<string, Record<string, any>>
  components: { messages: Record<string, Message>; schemas: Record<string, JsonSchema> }
}

const CHANNEL = { $ref: '#/channels/socket' }
const ACKNOWLEDGED = 'acknowledgement'

/** The socket: what a client may send, with its acknowledgement, and every frame it may receive. */
export function buildAsyncApi(
  events: InboundEvent[],
  frames: FrameType[],
  sources: Sources
): AsyncApiDocument {
  const inbound = [...events].sort((a, b) => (a.name < b.name ? -1 : 1))
  const messages: Record<string, Message> = {}
  for (const event of inbound) {
    messages[event.name] = {
      name: event.name,
      summary: event.summary,
      payload: inputSchema(event.input, event.name),
    }
    messages[`${event.name}.${ACKNOWLEDGED}`] = {
      name: event.name,
      payload: acknowledgement(event, sources),
    }
  }
  // `typing` goes both ways under one name, so frames have a prefix of their own here.
  const payloads = framePayloads(frames, sources)
  for (const [name, payload] of payloads) messages[`frame.${name}`] = { name, payload }
  sources.types.of('ProblemBody')
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Zayn Hub, real time',
      version: sources.version,
      description:
        'Socket.IO on the default path; connect with `{ auth: { token } }`. The protocol: docs/realtime.md.',
    },
    servers: { hub: { host: 'localhost:3333', protocol: 'ws', pathname: '/socket.io' } },
    channels: {
      socket: {
        address: '/',
        title: 'The one socket of a client',
        messages: namesAsRefs(messages),
      },
    },
    operations: { ...receiving(inbound), ...sending(payloads) },
    components: { messages, schemas: sorted(sources.types.components) },
  }
}

/** Domains may speak of the same frame (`head`): its payload is then one of theirs. */
function framePayloads(frames: FrameType[], { types }: Sources): Map<string, JsonSchema> {
  const byName = new Map<string, JsonSchema[]>()
  for (const { name, expression } of frames)
    byName.set(name, [...(byName.get(name) ?? []), types.of(expression)])
  const merged = Object.entries(sorted(byName))
  return new Map(
    merged.map(([name, schemas]) => [name, schemas.length > 1 ? { anyOf: schemas } : schemas[0]])
  )
}

function acknowledgement({ answer }: InboundEvent, { types }: Sources): JsonSchema {
  const refused = exactly({ ok: { const: false }, error: reference('Problem') })
  return { oneOf: [exactly({ ok: { const: true }, data: types.of(answer) }), refused] }
}

const exactly = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const namesAsRefs = (messages: Record<string, Message>) =>
  Object.fromEntries(
    Object.keys(messages).map((name) => [name, { $ref: `#/components/messages/${name}` }])
  )

const onChannel = (name: string) => [{ $ref: `#/channels/socket/messages/${name}` }]

function receiving(events: InboundEvent[]) {
  const operations = events.map(({ name, summary, students }) => [
    name,
    {
      action: 'receive',
      channel: CHANNEL,
      summary,
      description: students ? 'Students too, about their own ticket.' : 'Team and admins.',
      messages: onChannel(name),
      reply: { channel: CHANNEL, messages: onChannel(`${name}.${ACKNOWLEDGED}`) },
    },
  ])
  return Object.fromEntries(operations)
}

function sending(frames: Map<string, JsonSchema>) {
  const operations = [...frames.keys()].map((name) => [
    `frame.${name}`,
    { action: 'send', channel: CHANNEL, messages: onChannel(`frame.${name}`) },
  ])
  return Object.fromEntries(operations)
}
