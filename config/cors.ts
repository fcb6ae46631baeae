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

export default defineConfig({
  enabled: true,
  origin: allowedOrigins,
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  headers: true,
  exposeHeaders: ['X-Request-Id', 'Retry-After', 'Idempotency-Replayed'],
  credentials: false,
  maxAge: 600,
})
