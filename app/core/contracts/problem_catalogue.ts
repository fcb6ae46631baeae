import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/
const BASE = 'Problem'

/**
 * Every problem code that the code can answer, with its statuses, read from where it is thrown:
 * `new Conflict('X')`, `class Y extends Forbidden { … super('Y') }`, `AuthorizationResponse.deny('Z', 404)`.
 */
export class ProblemCatalogue {
  #statuses = new Map<string, Set<number>>()
  /** Problem classes with a fixed status. */
  #classes = new Map<string, number>()

  constructor(root: string) {
    const files = globSync('app/**/*.ts', { cwd: root }).sort()
    const sources = files.map((file) =>
      ts.createSourceFile(
        file,
        readFileSync(join(root, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true
      )
    )
    while (sources.map((source) => this.#learnClasses(source)).some(Boolean)); // Until a pass finds no new subclass.
    for (const source of sources) this.#readThrows(source)
  }

  codes(): string[] {
    return [...this.#statuses.keys()].sort()
  }

  statusesOf(code: string): number[] {
    return [...(this.#statuses.get(code) ?? [])].sort()
  }

  #learnClasses(source: ts.SourceFile): boolean {
    let learned = false
    walk(source, (node) => {
      if (!ts.isClassLike(node) || !node.name || this.#classes.has(node.name.text)) return
      const base = node.heritageClauses?.[0]?.types[0]?.expression.getText()
      const status =
        base === BASE ? firstNumber(superCallOf(node)?.arguments) : this.#classes.get(base ?? '')
      if (status === undefined) return
      this.#classes.set(node.name.text, status)
      for (const code of codesOfConstructor(node)) this.#add(code, [status])
      learned = true
    })
    return learned
  }

  #readThrows(source: ts.SourceFile) {
    walk(source, (node) => {
      if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return
      const name = node.expression.getText()
      const given = [...(node.arguments ?? [])]
      const codes = given.flatMap(literalCodes)
      if (ts.isNewExpression(node) && name === BASE) this.#addAll(codes, numbersIn(given[0]))
      else if (ts.isNewExpression(node) && this.#classes.has(name))
        this.#addAll(codes, [this.#classes.get(name)!])
      else if (/(^|\.)deny$/.test(name)) this.#addAll(codes, [firstNumber(given.slice(1)) ?? 403])
    })
  }

  #addAll(codes: string[], statuses: number[]) {
    for (const code of codes) this.#add(code, statuses)
  }

  #add(code: string, statuses: number[]) {
    const known = this.#statuses.get(code) ?? new Set()
    for (const status of statuses) known.add(status)
    this.#statuses.set(code, known)
  }
}

function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

function superCallOf(node: ts.ClassLikeDeclaration): ts.CallExpression | undefined {
  let found: ts.CallExpression | undefined
  walk(node, (inner) => {
    if (ts.isCallExpression(inner) && inner.expression.kind === ts.SyntaxKind.SuperKeyword)
      found ??= inner
  })
  return found
}

/** Defaults of the constructor's parameters, and what it hands to `super`. */
function codesOfConstructor(node: ts.ClassLikeDeclaration): string[] {
  const maker = node.members.find(ts.isConstructorDeclaration)
  const defaults =
    maker?.parameters.flatMap(({ initializer }) =>
      initializer ? literalCodes(initializer) : []
    ) ?? []
  return [...defaults, ...(superCallOf(node)?.arguments.flatMap(literalCodes) ?? [])]
}

/** The code, or both codes of `late ? 'A' : 'B'`. */
function literalCodes(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return CODE.test(node.text) ? [node.text] : []
  if (ts.isParenthesizedExpression(node)) return literalCodes(node.expression)
  if (ts.isConditionalExpression(node))
    return [...literalCodes(node.whenTrue), ...literalCodes(node.whenFalse)]
  return ts.isBinaryExpression(node)
    ? [...literalCodes(node.left), ...literalCodes(node.right)]
    : []
}

function numbersIn(node: ts.Expression | undefined): number[] {
  if (!node) return []
  if (ts.isNumericLiteral(node)) return [Number(node.text)]
  return ts.isConditionalExpression(node)
    ? [...numbersIn(node.whenTrue), ...numbersIn(node.whenFalse)]
    : []
}

const firstNumber = (nodes: Iterable<ts.Expression> | undefined) =>
  [...(nodes ?? [])].flatMap(numbersIn).at(0)
