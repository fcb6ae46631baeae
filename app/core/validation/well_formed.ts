/** Where in the input a null character or a lone surrogate stands (in a key or in a value), or null. */
export function malformedText(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return isSound(value) ? null : path
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key
    if (!isSound(key)) return path
    const found = malformedText(inner, at)
    if (found !== null) return found
  }
  return null
}

const isSound = (text: string) => !text.includes('\0') && text.isWellFormed()
