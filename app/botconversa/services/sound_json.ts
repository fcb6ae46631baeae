/** What came as JSON, without what PostgreSQL keeps in no text: null characters and halves of signs. */
export function soundJson<T>(value: T): T {
  if (typeof value === 'string') return soundText(value) as T
  if (Array.isArray(value)) return value.map((inner) => soundJson(inner)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [soundText(key), soundJson(inner)])
  ) as T
}

const soundText = (text: string) => text.replaceAll('\0', '').toWellFormed()

/** The same text for the same value, in whatever order its fields stand. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  )
}
