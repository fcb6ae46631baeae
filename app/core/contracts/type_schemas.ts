import { join } from 'node:path'
import ts from 'typescript'
import { createGenerator, type SchemaGenerator } from 'ts-json-schema-generator'
import { ContractError, type JsonSchema, mapSchema } from '#app/core/contracts/json_schema'
import { TypeIndex } from '#app/core/contracts/type_index'

const VIRTUAL = 'app/contract_types.ts'

/**
 * JSON Schemas of the explicit types that leave the server. One TypeScript program holds a file that exists
 * only in memory: it imports the named types and gives each expression a name of its own.
 */
export class TypeSchemas {
  /** Every named type that was reached, for `components.schemas`. */
  readonly components = new Map<string, JsonSchema>()
  #expressions: Map<string, string>
  #generator: SchemaGenerator
  #index: TypeIndex
  #program: ts.Program
  #root: string

  constructor(root: string, expressions: string[]) {
    this.#index = new TypeIndex(root)
    this.#expressions = new Map(
      [...new Set(expressions)].map((expression, at) => [expression, `Answer${at}`])
    )
    this.#root = root
    this.#program = createProgram(root, this.#source())
    refuseErrors(this.#program, join(root, VIRTUAL))
    this.#generator = createGenerator({
      tsProgram: this.#program,
      path: join(root, VIRTUAL),
      expose: 'export',
      jsDoc: 'extended',
      encodeRefs: false,
      skipTypeCheck: true,
      additionalProperties: false,
    } as Parameters<typeof createGenerator>[0])
  }

  /** The schema of one of the expressions; what it names is in `components`. */
  of(expression: string): JsonSchema {
    const root = this.#expressions.get(expression)
    if (!root) throw new ContractError(`"${expression}" was not announced`)
    const { definitions = {} } = this.#create(root, expression)
    const schemas = definitions as Record<string, JsonSchema>
    for (const [name, schema] of Object.entries(schemas))
      if (name !== root) this.#keep(name, toPublic(schema), expression)
    return toPublic(schemas[root])
  }

  #create(root: string, expression: string) {
    try {
      return this.#generator.createSchema(root)
    } catch (error) {
      throw new ContractError(
        `The type "${expression}" has no schema: ${(error as Error).message}`,
        { cause: error }
      )
    }
  }

  #keep(name: string, schema: JsonSchema, expression: string) {
    const shown = publicName(name)
    if (!this.components.has(shown)) this.#refuseForeign(name)
    const known = this.components.get(shown)
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new ContractError(
        `Two different types are called "${name}"; the second is reached from "${expression}"`
      )
    }
    this.components.set(shown, schema)
  }

  /** What a library declares was left out of the program, and would silently become "anything". */
  #refuseForeign(name: string) {
    if (!this.#index.has(name)) return // A type made in place, such as `Page<User>`: its parts are looked at.
    const file = this.#index.fileOf(name)
    const foreign = foreignTypeIn(this.#program, join(this.#root, file))
    if (foreign)
      throw new ContractError(
        `${file} uses "${foreign}" of a library in a type that leaves the server: write it out`
      )
  }

  #source(): string {
    const names = [...this.#expressions.keys()].flatMap((expression) =>
      this.#index.namesIn(expression)
    )
    const imports = [...new Set(names)].map(
      (name) => `import type { ${name} } from '#${this.#index.fileOf(name).replace(/\.ts$/, '')}'`
    )
    const types = [...this.#expressions].map(
      ([expression, root]) => `export type ${root} = ${expression}`
    )
    return [...imports, ...types].join('\n')
  }
}

/** `UserShape` in the code is `User` to the outside. */
const publicName = (name: string) =>
  (name === 'ProblemBody' ? 'Problem' : name.replace(/Shape$/, '')).replace(/[^\w.-]+/g, '_')

function toPublic(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, ({ items, ...inner }) => {
    if (inner.$ref)
      inner.$ref = `#/components/schemas/${publicName(inner.$ref.replace('#/definitions/', ''))}`
    // Draft 7 writes tuples as a list of items.
    if (Array.isArray(items))
      return { ...inner, prefixItems: items, items: false as unknown as JsonSchema }
    return items === undefined ? inner : { ...inner, items }
  })
}

/**
 * Our own files only: shapes are explicit, so nothing of a library is needed to read them, and leaving
 * the libraries out makes this ten times faster. A shape that leans on one fails in `refuseErrors`.
 */
function createProgram(root: string, source: string): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const settings = { ...options, noEmit: true, types: [], incremental: false, composite: false }
  const host = ts.createCompilerHost(settings)
  const virtual = join(root, VIRTUAL)
  const { fileExists, getSourceFile } = host
  host.fileExists = (file) => file === virtual || fileExists(file)
  host.getSourceFile = (file, ...rest) =>
    file === virtual ? ts.createSourceFile(file, source, rest[0]) : getSourceFile(file, ...rest)
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) =>
      /^[.#]/.test(text)
        ? ts.resolveModuleName(text, containing, settings, host)
        : { resolvedModule: undefined }
    )
  return ts.createProgram([virtual], settings, host)
}

/** A name in the file's type declarations that leads out of our own code. */
function foreignTypeIn(program: ts.Program, file: string): string | undefined {
  const checker = program.getTypeChecker()
  let found: string | undefined
  const visit = (node: ts.Node) => {
    if (ts.isTypeReferenceNode(node)) {
      const symbol = checker.getSymbolAtLocation(node.typeName)
      const target =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      if (!target?.declarations?.length) found ??= node.typeName.getText()
    }
    node.forEachChild(visit)
  }
  const declares = (node: ts.Node) =>
    ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
  program.getSourceFile(file)?.statements.filter(declares).forEach(visit)
  return found
}

function refuseErrors(program: ts.Program, virtual: string) {
  const [problem] = program.getSemanticDiagnostics(program.getSourceFile(virtual))
  if (problem) throw new ContractError(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
}
