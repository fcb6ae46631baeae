import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContractError } from '#app/core/contracts/json_schema'

const EXPORTED_TYPE = /^export (?:type|interface) (\w+)(?=[\s<={])/gm
const NAME = /'[^']*'|"[^"]*"|\b[A-Za-z_]\w*\b(?!\??:)/g
const OF_THE_LANGUAGE = new Set(
  'string number boolean null undefined unknown never true false Record Array Partial Pick Omit Exclude Extract Required Readonly keyof typeof'.split(
    ' '
  )
)

/** Which file exports which type. A name in a contract means one type in the whole of the code. */
export class TypeIndex {
  #files = new Map<string, string[]>()

  constructor(root: string) {
    for (const file of globSync('app/**/*.ts', { cwd: root }).sort()) {
      for (const [, name] of readFileSync(join(root, file), 'utf8').matchAll(EXPORTED_TYPE)) {
        this.#files.set(name, [...(this.#files.get(name) ?? []), file])
      }
    }
  }

  /** The names of ours in a type expression such as `'Conversation[]'` or `'User & { teams: Team[] }'`. */
  namesIn(expression: string): string[] {
    const words = [...expression.matchAll(NAME)].map(([word]) => word)
    return words.filter((word) => !/^['"]/.test(word) && !OF_THE_LANGUAGE.has(word))
  }

  has(name: string): boolean {
    return this.#files.has(name)
  }

  /** @throws ContractError for a type that nobody exports, or that two files do */
  fileOf(name: string): string {
    const files = this.#files.get(name) ?? []
    if (files.length === 0) throw new ContractError(`No file under app/ exports a type "${name}"`)
    if (files.length > 1)
      throw new ContractError(`"${name}" is exported by ${files.join(' and ')}: rename one`)
    return files[0]
  }
}
