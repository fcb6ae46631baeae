import fc from 'fast-check'
import { assert } from '@japa/assert'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import type { Config } from '@japa/runner/types'
import ace from '@adonisjs/core/services/ace'
import app from '@adonisjs/core/services/app'
import server from '@adonisjs/core/services/server'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { everyRouteIsTried } from '#tests/support/tried_routes'

// Else a history of "up to 80 steps" is one of ten, and what takes twenty is never found.
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true })

export const plugins: Config['plugins'] = [assert(), pluginAdonisJS(app), everyRouteIsTried]

/** The database of tests is made anew at each run; after that tests only add to it, each in a world of its own. */
export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [
    async () => {
      const { beginLog } = await import('#tests/support/log_canaries')
      await beginLog()
      await db.rawQuery(
        'drop schema if exists bullmq cascade; drop schema public cascade; create schema public'
      )
      const migrate = await ace.exec('migration:run', [
        '--force',
        '--no-schema-generate',
        '--compact-output',
      ])
      if (migrate.exitCode) throw migrate.error ?? new Error('migration:run failed')
    },
  ],
  teardown: [
    async () => {
      const { leaks } = await import('#tests/support/log_canaries')
      const found = await leaks()
      if (found.length === 0) return
      console.error(`Written down in this run, and must not be:\n  ${found.join('\n  ')}`)
      process.exitCode = 1
    },
  ],
}

/** A real HTTP server with a real gateway, as a web node has. */
export const configureSuite: Config['configureSuite'] = (suite) => {
  if (suite.name === 'unit') return
  suite.onGroup((group) => {
    group.tap((test) => {
      test.teardown(async () => {
        const { framesKeptTheContract } = await import('#tests/support/socket')
        await framesKeptTheContract()
      })
    })
    group.teardown(async () => {
      const { TestNode } = await import('#tests/support/nodes')
      await TestNode.killLeft()
    })
  })
  suite.setup(async () => {
    await testUtils.httpServer().start()
    const { startGateway, stopGateway } = await import('#app/core/realtime/node')
    await startGateway(server.getNodeServer() as import('node:http').Server)
    return stopGateway // Socket.IO closes the HTTP server that it sits on.
  })
}
