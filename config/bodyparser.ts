import { defineConfig } from '@adonisjs/core/bodyparser'

/** JSON only. Uploads and webhooks read their own streams, outside this parser. */
export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: { types: [] },
  raw: { types: [] },
  json: {
    types: ['application/json'],
    convertEmptyStringsToNull: false,
    limit: '256kb',
    strict: true,
  },
  multipart: { autoProcess: false, types: [] },
})
