import { globSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { ProblemCatalogue } from '#app/core/contracts/problem_catalogue'

const read = (path: string) => readFileSync(app.makePath(path), 'utf8')

test.group('house rules', () => {
  for (const locale of ['pt-BR', 'en']) {
    test(`every problem has a title in ${locale}`, ({ assert }) => {
      const titles = JSON.parse(read(`resources/lang/${locale}/problems.json`)) as Record<
        string,
        { title?: string }
      >
      const codes = new ProblemCatalogue(app.makePath()).codes()
      assert.isAbove(codes.length, 10)
      assert.deepEqual(
        codes.filter((code) => !titles[code]?.title),
        []
      )
    })
  }

  test('every object that is validated refuses unknown fields', ({ assert }) => {
    const files = globSync('app/**/*.ts', { cwd: app.makePath() }).filter(
      (file) => !file.startsWith('app/core/validation/')
    )
    const lax = files.filter((file) =>
      /\bvine\s*\.\s*(object\(|create\(\s*\{(?!\s*\}))/.test(read(file))
    )
    assert.deepEqual(lax, [], 'use vine.create(shape({ … })) of core/validation/strict')
  })
})
