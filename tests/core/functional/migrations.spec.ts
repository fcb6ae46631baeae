import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { databaseUrl } from '#config/database'

const run = promisify(execFile)
const name = `zayn_hub_scratch_${process.pid}_test`

/** The commands as a person gives them, on a database of their own. */
async function ace(command: string) {
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  const env = { ...process.env, NODE_ENV: 'development', DATABASE_URL: url.href }
  await run(process.execPath, ['ace.js', command], { cwd: app.makePath(), env, timeout: 60_000 })
}

async function ask(database: string | null, text: string) {
  const url = new URL(databaseUrl)
  if (database) url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const OBJECTS = `
  select 'column' as kind, table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as what
    from information_schema.columns where table_schema = 'public' and table_name not like 'adonis_%'
  union all
  select 'index', indexdef from pg_indexes where schemaname = 'public' and tablename not like 'adonis_%'
  union all
  select 'constraint', conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
   where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'adonis_%'
  union all
  select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all
  select 'function', p.oid::regprocedure::text from pg_proc p left join pg_depend d on d.objid = p.oid and d.deptype = 'e'
   where p.pronamespace = 'public'::regnamespace and d.objid is null
  order by 1, 2`

test.group('migrations', (group) => {
  const generated = app.makePath('database/schema.ts')
  let before: string
  group.setup(async () => {
    before = await readFile(generated, 'utf8')
    await ask(null, `create database ${name}`)
    return async () => {
      await writeFile(generated, before)
      await ask(null, `drop database if exists ${name} with (force)`)
    }
  })

  test('each goes up, down and up again, and the commands go on working between', async ({
    assert,
  }) => {
    await ace('migration:run')
    const first = await ask(name, OBJECTS)
    assert.isAbove(first.length, 100)
    await ace('migration:reset')
    assert.deepEqual(await ask(name, OBJECTS), [])
    assert.equal(await readFile(generated, 'utf8'), before, 'the models keep their columns')
    await ace('migration:run')
    assert.deepEqual(await ask(name, OBJECTS), first)
    await ace('migration:fresh')
    assert.deepEqual(await ask(name, OBJECTS), first)
    assert.equal(await readFile(generated, 'utf8'), before)
  }).timeout(120_000)
})
