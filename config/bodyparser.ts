import { defineConfig } from '@adonisjs/core/bodyparser'

/** JSON only. Uploads and webhooks read their own streams: a multipart body is left untouched for the route that takes one. */
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
  multipart: {
    autoProcess: false,
    types: ['multipart/form-data'],
    maxFields: 20,
    fieldsLimit: '64kb',
  },
})
