import type { IncomingMessage, ServerResponse } from 'node:http'
import proxyAddr from 'proxy-addr'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/http'
import env from '#start/env'

const port = env.get('PORT', 3333)

export const appUrl = env.get('APP_URL', `http://localhost:${port}`)
export const frontendUrl = env.get('FRONTEND_URL', appUrl)

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  // Nobody's X-Forwarded-For is believed unless the proxy in front is named.
  trustProxy: proxyAddr.compile(env.get('TRUST_PROXY', '').split(',').filter(Boolean)),
  // Loaded when it is needed: what it stands on is not there yet while the configuration is read.
  onBadUrl: (request: IncomingMessage, response: ServerResponse) =>
    void import('#app/core/http/bad_url').then(({ answerBadUrl }) =>
      answerBadUrl(request, response)
    ),
  // A comma stands in what people type; lists of words are split where they are one (`?status=new,open`).
  qs: {
    parse: { depth: 5, parameterLimit: 1000, allowSparse: false, arrayLimit: 20, comma: false },
    stringify: { encode: true, encodeValuesOnly: false, arrayFormat: 'indices', skipNulls: false },
  },
  cookie: { httpOnly: true, secure: app.inProduction, sameSite: 'lax' },
})
