import emitter from '@adonisjs/core/services/emitter'
import type { Suite } from '@japa/runner/core'
import type { PluginFn } from '@japa/runner/types'
import { contracts } from '#app/core/http/contract'

const tried = new Set<string>()
let isMatrix = false

/** Told of every answer of this process, and of what other nodes answer that is held against its contract. */
export function noteTried(route: string, status: number) {
  if (!isMatrix && status >= 200 && status < 300) tried.add(route)
}

/**
 * Every route of the contracts must have answered with success to a functional spec. The matrix does not count: it shows
 * who may call a route, not that it does what it is for. Nor is anything said of runs of a part of the suite.
 */
export const everyRouteIsTried: PluginFn = ({ config, cliArgs, runner }) => {
  const { files, tests, groups, tags } = config.filters
  const isPart = cliArgs.failed || [files, tests, groups, tags].some((names) => names?.length)
  if (!isPart) runner.onSuite((suite) => suite.name === 'functional' && expectAll(suite))
}

function expectAll(suite: Suite) {
  suite.onGroup((group) =>
    group.setup(() => {
      isMatrix = group.options.meta.fileName.endsWith('matrix.spec.ts')
    })
  )
  suite.setup(() =>
    emitter.on('http:request_completed', ({ ctx: { route, response } }) =>
      noteTried(route?.name ?? '', response.getStatus())
    )
  )
  suite.teardown(() => {
    const names = contracts.map(({ route }) => route.getName()!)
    const missing = names.filter((name) => !tried.has(name))
    if (missing.length > 0)
      throw new Error(`No functional spec calls with success: ${missing.join(', ')}`)
  })
}
