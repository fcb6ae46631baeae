import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'

type Answer = (path: string, body: string) => Promise<unknown>

/** As many connections as the product's prepared statements have. */
export const floorPool = () => new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

/** The least of an HTTP server: no routes, no checks, JSON in and out. */
export function serveFloor(answer: Answer) {
  const server = createServer(async (request, response) => {
    try {
      const body = await read(request)
      const result = request.url === '/' ? {} : await answer(request.url!, body)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(result))
    } catch (error) {
      console.error(error)
      response.statusCode = 500
      response.end()
    }
  })
  server.listen(Number(process.env.PORT), '127.0.0.1')
  process.on('SIGTERM', () => process.exit(0))
  return server
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
