import { Env } from '@adonisjs/core/env'

const production = process.env.NODE_ENV === 'production'

/** Every variable the product reads. A wrong or missing one stops the start with an error that names it. */
export default await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string.optional({ format: 'host' }),
  PORT: Env.schema.number.optional(),
  APP_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  FRONTEND_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  APP_KEY: secret('APP_KEY'),
  LOG_LEVEL: Env.schema.enum.optional([
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent',
  ] as const),

  DATABASE_URL: databaseUrl('DATABASE_URL', true),
  DATABASE_DIRECT_URL: databaseUrl('DATABASE_DIRECT_URL', false),
  DATABASE_POOL: Env.schema.number.optional(),
  DATABASE_HOT_POOL: Env.schema.number.optional(),
  DATABASE_PREPARED: Env.schema.boolean.optional(),
  REDIS_URL: Env.schema.string.optional(),

  CORS_ORIGINS: Env.schema.string.optional(),
  TRUST_PROXY: Env.schema.string.optional(),
  METRICS_TOKEN: Env.schema.string.optional(),

  SMTP_URL: production ? Env.schema.string() : Env.schema.string.optional(),
  MAIL_FROM: Env.schema.string.optional(),

  QUEUE_STALLED_MS: Env.schema.number.optional(),
  QUEUE_CONCURRENCY: Env.schema.number.optional(),
  REALTIME_BEAT_MS: Env.schema.number.optional(),
  REVOCATION_POLL_MS: Env.schema.number.optional(),
})

/** Production takes no secret that could have been left at an example's value. */
function secret(name: string) {
  return (_key: string, value?: string) => {
    if (!value) throw new Error(`Missing environment variable "${name}"`)
    if (value.length < 32) throw new Error(`"${name}" must have at least 32 characters`)
    return value
  }
}

function databaseUrl(name: string, required: boolean) {
  return (_key: string, value?: string) => {
    if (!value && !required) return undefined as unknown as string
    if (!value) throw new Error(`Missing environment variable "${name}" (postgresql://…)`)
    if (!/^postgres(ql)?:\/\//.test(value))
      throw new Error(`"${name}" must start with postgresql://`)
    return value
  }
}
