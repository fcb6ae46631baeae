/** What stays in the browser. Where a page may keep nothing (blocked, or private), it stays as long as the page does. */
const memory = new Map<string, string>()

function storage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null // The browser forbids the page to keep anything: `memory` does.
  }
}

export const keep = {
  get(key: string): string | null {
    return memory.get(key) ?? storage()?.getItem(key) ?? null
  },

  set(key: string, value: string) {
    try {
      storage()!.setItem(key, value)
      memory.delete(key)
    } catch {
      memory.set(key, value) // Full, or forbidden.
    }
  },

  remove(key: string) {
    memory.delete(key)
    storage()?.removeItem(key)
  },

  keys(prefix: string): string[] {
    const stored = storage()
    const names = stored ? Array.from({ length: stored.length }, (_, at) => stored.key(at)!) : []
    return [...new Set([...names, ...memory.keys()])].filter((key) => key.startsWith(prefix))
  },

  read<T>(key: string): T | null {
    try {
      return JSON.parse(this.get(key) ?? 'null')
    } catch {
      return null // Not ours: as good as nothing.
    }
  },

  /** Another tab of this browser changed one of these; null: it emptied everything. */
  watch(concerns: (key: string) => boolean, changed: () => void) {
    addEventListener('storage', ({ key }) => (key === null || concerns(key)) && changed())
  },
}
