import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'
import { prepareEnvironment } from '../app/core/embedded/environment.ts'
import { followParent } from '../app/core/embedded/parent.ts'

const APP_ROOT = new URL('../', import.meta.url)

const IMPORTER = (path: string) =>
  path.startsWith('./') || path.startsWith('../')
    ? import(new URL(path, APP_ROOT).href)
    : import(path)

/** The one way in for every process: environment first, then the application. */
export async function ignite(mode: 'development' | 'test' = 'development') {
  if (process.env.NODE_ENV !== 'production') {
    const { fileURLToPath } = await import('node:url')
    await prepareEnvironment(fileURLToPath(APP_ROOT), mode)
  }
  return new Ignitor(APP_ROOT, { importer: IMPORTER }).tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    app.listen('SIGTERM', () => app.terminate())
    app.listen('SIGINT', () => app.terminate())
    followParent(() => app.terminate())
  })
}
