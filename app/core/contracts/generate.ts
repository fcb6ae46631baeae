import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import router from '@adonisjs/core/services/router'
import { type AsyncApiDocument, buildAsyncApi } from '#app/core/contracts/asyncapi'
import { listFrames } from '#app/core/contracts/frame_maps'
import { buildOpenApi, type OpenApiDocument } from '#app/core/contracts/openapi'
import { listOperations, type Operation } from '#app/core/contracts/operations'
import { ProblemCatalogue } from '#app/core/contracts/problem_catalogue'
import { TypeSchemas } from '#app/core/contracts/type_schemas'
import { inboundEvents } from '#app/core/realtime/inbound'

export type Documents = {
  openapi: OpenApiDocument
  asyncapi: AsyncApiDocument
  operations: Operation[]
}

/**
 * Both documents, from the routes and inbound events of this process and the types in its sources.
 * Two programs, so that each document holds the schemas it uses and no others.
 */
export async function buildDocuments(root: string): Promise<Documents> {
  await loadInboundEvents(root)
  if (!router.commited) router.commit()
  const operations = listOperations(Object.values(router.toJSON()).flat())
  const events = [...inboundEvents.values()]
  const frames = listFrames(root)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const catalogue = new ProblemCatalogue(root)
  const answers = operations.flatMap(({ contract: { answer } }) =>
    [answer?.data, answer?.meta].filter((type) => type !== undefined)
  )
  const spoken = [
    ...events.map(({ answer }) => answer),
    ...frames.map(({ expression }) => expression),
  ]
  const sources = (expressions: string[]) => ({
    types: new TypeSchemas(root, ['ProblemBody', ...expressions]),
    catalogue,
    version,
  })
  return {
    openapi: buildOpenApi(operations, sources(answers)),
    asyncapi: buildAsyncApi(events, frames, sources(spoken)),
    operations,
  }
}

/** A web node imports these with its gateway; a console has to look for them. */
async function loadInboundEvents(root: string) {
  const files = globSync('app/**/*.ts', { cwd: root }).sort()
  const defining = files.filter((file) =>
    /^defineInbound\(/m.test(readFileSync(join(root, file), 'utf8'))
  )
  await Promise.all(defining.map((file) => import(`#${file.replace(/\.ts$/, '')}`)))
}

/** The files of the client package, by path. */
export async function generateFiles(root: string): Promise<Map<string, string>> {
  const { apiTypes, frameTypes } = await import('#app/core/contracts/client_types')
  const { openapi, asyncapi } = await buildDocuments(root)
  const json = (document: object) => `${JSON.stringify(document, null, 2)}\n`
  return new Map([
    ['clients/typescript/openapi.json', json(openapi)],
    ['clients/typescript/asyncapi.json', json(asyncapi)],
    ['clients/typescript/src/generated/api.ts', await apiTypes(openapi)],
    ['clients/typescript/src/generated/frames.ts', await frameTypes(asyncapi)],
  ])
}
