import app from '@adonisjs/core/services/app'
import { defineConfig, targets } from '@adonisjs/core/logger'
import type { InferLoggers } from '@adonisjs/core/types'
import env from '#start/env'

const pretty = app.inDev && process.stdout.isTTY

const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'zayn-hub',
      level: env.get('LOG_LEVEL', 'info'),
      // Whatever is logged by mistake, these never leave.
      redact: {
        paths: [
          'password',
          '*.password',
          'token',
          '*.token',
          'accessToken',
          '*.accessToken',
          'refreshToken',
          '*.refreshToken',
          'authorization',
          '*.authorization',
          'headers.authorization',
          'body',
          '*.body',
          'apiKey',
          '*.apiKey',
          'secret',
          '*.secret',
          'email',
          '*.email',
        ],
        censor: '[redacted]',
      },
      transport: {
        targets: [
          pretty
            ? targets.pretty()
            : targets.file({ destination: app.inTest ? app.makePath('tmp/test.log') : 1 }),
        ],
      },
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
