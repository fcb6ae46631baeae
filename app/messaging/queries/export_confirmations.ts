import type { Stringifier } from 'csv-stringify'
import { ListConfirmations } from '#app/messaging/queries/list_confirmations'
import type { MessageRow } from '#app/messaging/queries/message_rows'

const HEADINGS: Record<string, string[]> = {
  'pt-BR': ['Nome', 'Leu', 'Confirmou em'],
  'en': ['Name', 'Has read', 'Confirmed at'],
}
const YES: Record<string, [string, string]> = { 'pt-BR': ['sim', 'não'], 'en': ['yes', 'no'] }
const AT_ONCE = 500

/** Writes everybody who is asked into the table, page by page, and ends it. A failure ends it as one. */
export function exportConfirmations(message: MessageRow, locale: string, table: Stringifier) {
  writeAll(message, locale, table).then(
    () => table.end(),
    (error: Error) => table.destroy(error)
  )
}

async function writeAll(message: MessageRow, locale: string, table: Stringifier) {
  table.write(HEADINGS[locale] ?? HEADINGS.en)
  const [yes, no] = YES[locale] ?? YES.en
  let cursor: string | undefined
  do {
    const { rows, nextCursor } = await new ListConfirmations().handle({
      message,
      cursor,
      limit: AT_ONCE,
    })
    for (const { user, hasRead, confirmedAt } of rows)
      table.write([user.name, hasRead ? yes : no, confirmedAt ?? ''])
    cursor = nextCursor ?? undefined
  } while (cursor)
}
