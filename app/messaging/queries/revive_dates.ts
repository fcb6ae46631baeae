const DATES = [
  'createdAt',
  'editedAt',
  'deletedAt',
  'joinedAt',
  'leftAt',
  'lastReplyAt',
  'occurredAt',
] as const

/** JSON made by the database holds its dates as text. */
export function reviveDates<Row extends object>(row: Row): Row {
  const revived = { ...row } as Record<string, unknown>
  for (const field of DATES)
    if (typeof revived[field] === 'string') revived[field] = new Date(revived[field] as string)
  return revived as Row
}
