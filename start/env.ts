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

  FILES_DISK: Env.schema.enum.optional(['local', 's3'] as const),
  FILES_PATH: Env.schema.string.optional(),
  FILES_MAX_BYTES: Env.schema.number.optional(),
  FILES_MAX_IMAGE_BYTES: Env.schema.number.optional(),
  FILES_MAX_AUDIO_BYTES: Env.schema.number.optional(),
  FILES_PERSON_QUOTA_BYTES: Env.schema.number.optional(),
  FILES_COMPANY_QUOTA_BYTES: Env.schema.number.optional(),
  FFMPEG_PATH: Env.schema.string.optional(),
  FFPROBE_PATH: Env.schema.string.optional(),
  S3_BUCKET: onS3(),
  S3_REGION: onS3(),
  S3_ACCESS_KEY_ID: onS3(),
  S3_SECRET_ACCESS_KEY: onS3(),
  S3_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  S3_FORCE_PATH_STYLE: Env.schema.boolean.optional(),

  OUTSIDE_ALLOWED_HOSTS: Env.schema.string.optional(),
  BOTCONVERSA_BASE_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  BOTCONVERSA_TIMEOUT_MS: Env.schema.number.optional(),
  BOTCONVERSA_SLOW_MS: Env.schema.number.optional(),
  BOTCONVERSA_WINDOW_MS: Env.schema.number.optional(),
  BOTCONVERSA_LEASE_MS: Env.schema.number.optional(),
  BOTCONVERSA_PATIENCE_MS: Env.schema.number.optional(),
  BOTCONVERSA_PROBE_MS: Env.schema.number.optional(),
  BOTCONVERSA_PAUSE_MS: Env.schema.number.optional(),
  BOTCONVERSA_ALERT_MS: Env.schema.number.optional(),
  BOTCONVERSA_MEDIA_MS: Env.schema.number.optional(),
  BOTCONVERSA_SWEEP_MS: Env.schema.number.optional(),
  BOTCONVERSA_PARKED_MS: Env.schema.number.optional(),
  BOTCONVERSA_RETRY_MS: Env.schema.number.optional(),
  BOTCONVERSA_GIVE_UP_MS: Env.schema.number.optional(),
  BOTCONVERSA_INTRODUCTION_MS: Env.schema.number.optional(),
})

/** Asked for where files go to an object store. */
function onS3() {
  return process.env.FILES_DISK === 's3' ? Env.schema.string() : Env.schema.string.optional()
}

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
