import { existsSync } from 'node:fs'
import { readFile, truncate } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import { sql } from '#app/core/database/sql'

/** What must never be written down by the run: value → what it is. */
const secrets = new Map<string, string>()

/** Remembers something that no log, event or request record may hold; the end of the run looks for it. */
export function keepSecret(what: string, value: string): string {
  secrets.set(value, what)
  return value
}

const logFile = () => app.makePath('tmp/test.log')

/** The log of this run alone. */
export async function beginLog() {
  if (existsSync(logFile())) await truncate(logFile())
}

/** Lines of a file that hold one of the secrets, with the secret named and not repeated. */
export async function secretsIn(file: string): Promise<string[]> {
  if (!existsSync(file)) return []
  return search(await readFile(file, 'utf8'), (line) => `${file}:${line}`)
}

/** The same of the tables that outlive what people may erase. */
async function secretsInTables(): Promise<string[]> {
  const [events, requests] = await Promise.all([
    sql<{ text: string }>('select distinct payload::text as text from events'),
    sql<{ text: string }>(
      `select distinct concat(route, ' ', user_agent) as text from request_log`
    ),
  ])
  const join = (rows: { text: string }[]) => rows.map(({ text }) => text).join('\n')
  return [
    ...search(join(events), () => 'an event'),
    ...search(join(requests), () => 'the request log'),
  ]
}

/** One look at the whole text for each secret: there are thousands of both. */
function search(text: string, placeOf: (line: number) => string): string[] {
  const held = [...secrets].filter(([value]) => text.includes(value))
  if (held.length === 0) return []
  return text
    .split('\n')
    .flatMap((line, index) =>
      held
        .filter(([value]) => line.includes(value))
        .map(([, what]) => `${placeOf(index + 1)} holds ${what}`)
    )
}

/** Everything that was written where it must not be, in the whole run so far. */
export async function leaks(): Promise<string[]> {
  await new Promise<void>((flushed) => logger.pino.flush(() => flushed()))
  return [...(await secretsIn(logFile())), ...(await secretsInTables())]
}
