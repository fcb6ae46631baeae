import { defineConfig } from '@adonisjs/cors'
import app from '@adonisjs/core/services/app'
import env from '#start/env'

/** The browsers that may call: those of the configuration; in development, any. */
export const allowedOrigins: string[] | true = app.inProduction
  ? env
      .get('CORS_ORIGINS', '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean)
  : true

/** Pages that carry the widget: kept up to date by the support domain (known_origins_middleware). */
export const siteOrigins = new Set<string>()

export default defineConfig({
  enabled: true,
  origin: (origin) =>
    allowedOrigins === true || allowedOrigins.includes(origin) || siteOrigins.has(origin),
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  headers: true,
  exposeHeaders: ['X-Request-Id', 'Retry-After', 'Idempotency-Replayed'],
  credentials: false,
  maxAge: 600,
})
