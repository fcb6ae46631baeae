import openapiTS, { astToString } from 'openapi-typescript'
import type { AsyncApiDocument } from '#app/core/contracts/asyncapi'
import type { JsonSchema } from '#app/core/contracts/json_schema'
import type { OpenApiDocument } from '#app/core/contracts/openapi'

const BANNER = '/** Made by `npm run contracts` from the server’s code. Not to be edited. */\n\n'

export const apiTypes = async (document: OpenApiDocument) => BANNER + (await typesOf(document))

/** The schemas of the socket, and two maps over them: `Frames` by name, `Inbound` by name. */
export async function frameTypes({ components, operations }: AsyncApiDocument): Promise<string> {
  const frames: Record<string, JsonSchema> = {}
  const inbound: Record<string, JsonSchema> = {}
  for (const [name, { action }] of Object.entries(operations)) {
    if (action === 'send') frames[name.replace(/^frame\./, '')] = components.messages[name].payload
    else
      inbound[name] = record({
        payload: components.messages[name].payload,
        data: acknowledged(components, name),
      })
  }
  const schemas = { ...components.schemas, FrameMap: record(frames), InboundMap: record(inbound) }
  const body = await typesOf({
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas },
  })
  const maps = ['Frames', 'Inbound'].map(
    (name) => `export type ${name} = components["schemas"]["${name.replace(/s$/, '')}Map"];\n`
  )
  return BANNER + body + maps.join('')
}

function acknowledged({ messages }: AsyncApiDocument['components'], name: string): JsonSchema {
  return messages[`${name}.acknowledgement`].payload.oneOf![0].properties!.data
}

const record = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const typesOf = async (document: object) =>
  astToString(await openapiTS(document as Parameters<typeof openapiTS>[0]))
