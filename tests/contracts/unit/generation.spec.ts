import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import app from '@adonisjs/core/services/app'
import { generateFiles } from '#app/core/contracts/generate'
import { inputSchema } from '#app/core/contracts/input_schemas'
import { ProblemCatalogue } from '#app/core/contracts/problem_catalogue'
import { TypeSchemas } from '#app/core/contracts/type_schemas'
import { shape } from '#app/core/validation/strict'
import { flag, id, timestamp } from '#app/core/validation/words'

/** A small house of its own, with these files. */
function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'contracts-'))
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ type: 'module', imports: { '#app/*': './app/*.js' } })
  )
  const compilerOptions = {
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    target: 'ESNext',
  }
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

test.group('generation', () => {
  test('the same code gives the same documents', async ({ assert }) => {
    const [first, second] = [
      await generateFiles(app.makePath()),
      await generateFiles(app.makePath()),
    ]
    assert.deepEqual([...first], [...second])
  })

  test('arrays, unions and intersections of shapes have schemas', ({ assert }) => {
    const root = project({
      'app/pets/shapes.ts': `export type CatShape = { name: string; lives?: number | null }\nexport type Extra = { tags: string[] }`,
    })
    const types = new TypeSchemas(root, [
      'CatShape[]',
      'CatShape & Extra',
      '{ cat: CatShape | null }',
      'string',
    ])
    assert.deepEqual(types.of('CatShape[]'), {
      type: 'array',
      items: { $ref: '#/components/schemas/Cat' },
    })
    assert.sameMembers(types.of('CatShape & Extra').required!, ['name', 'tags'])
    assert.deepEqual(types.of('{ cat: CatShape | null }').properties!.cat, {
      anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }],
    })
    assert.deepEqual(types.of('string'), { type: 'string' })
    assert.deepEqual(types.components.get('Cat')!.properties!.lives, { type: ['number', 'null'] })
  })

  test('a type that is unknown, or that two files export, stops the generation', ({ assert }) => {
    const root = project({
      'app/a.ts': 'export type Twice = 1',
      'app/b.ts': 'export type Twice = 2',
    })
    assert.throws(() => new TypeSchemas(root, ['Nowhere[]']), /exports a type "Nowhere"/)
    assert.throws(() => new TypeSchemas(root, ['Twice']), /app\/a\.ts and app\/b\.ts/)
  })

  test('a shape that leans on a library stops the generation', ({ assert }) => {
    const root = project({
      'app/a.ts': `import type { DateTime } from 'luxon'\nexport type Late = { at: DateTime }`,
    })
    assert.throws(() => new TypeSchemas(root, ['Late']).of('Late'))
  })

  test('validators say what they take', ({ assert }) => {
    const made = inputSchema(
      vine.create(
        shape({ id: id(), on: flag(), loose: vine.boolean().optional(), at: timestamp() })
      ),
      'x'
    )
    assert.deepEqual(made.properties, {
      id: { type: 'string', format: 'uuid' },
      on: { type: 'boolean' },
      loose: { type: 'boolean' },
      at: { type: 'string', format: 'date-time' },
    })
    assert.deepEqual(made.required, ['id', 'on', 'at'])
    assert.throws(
      () => inputSchema(vine.create(shape({ at: vine.date() })), 'x'),
      /say what "at" is/
    )
  })

  test('problem codes are read from where they are thrown', ({ assert }) => {
    const root = project({
      'app/problem.ts': `class Problem {} class Conflict extends Problem { constructor(code: string) { super(409, code) } }
        class Gone extends Conflict { constructor() { super('IT_IS_GONE') } }`,
      'app/use.ts': `throw new Gone(); throw new Conflict(late ? 'TOO_LATE' : 'TOO_EARLY'); throw new Problem(503, 'AWAY', {})
        return AuthorizationResponse.deny('NOT_YOURS', 404)`,
    })
    const catalogue = new ProblemCatalogue(root)
    assert.deepEqual(catalogue.codes(), [
      'AWAY',
      'IT_IS_GONE',
      'NOT_YOURS',
      'TOO_EARLY',
      'TOO_LATE',
    ])
    assert.deepEqual(catalogue.statusesOf('IT_IS_GONE'), [409])
    assert.deepEqual(catalogue.statusesOf('TOO_EARLY'), [409])
    assert.deepEqual(catalogue.statusesOf('AWAY'), [503])
    assert.deepEqual(catalogue.statusesOf('NOT_YOURS'), [404])
  })
})
