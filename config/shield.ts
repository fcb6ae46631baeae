import { defineConfig } from '@adonisjs/shield'

/** No cookies carry identity here, so there is nothing for CSRF to ride on. */
export default defineConfig({
  csrf: { enabled: false },
  csp: { enabled: false },
  xFrame: { enabled: true, action: 'DENY' },
  hsts: { enabled: true, maxAge: '180 days', includeSubDomains: true },
  contentTypeSniffing: { enabled: true },
})
