/** `unmapped` and `failed` wait for a person; `parked` for the message that they are about; `captured` for a map. */
export const INBOX_STATES = [
  'received',
  'processed',
  'unmapped',
  'failed',
  'parked',
  'captured',
] as const
export type InboxState = (typeof INBOX_STATES)[number]
