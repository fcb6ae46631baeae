import { fileURLToPath } from 'node:url'
import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'

/** OpenAPI or AsyncAPI, as the generation wrote it. */
export type ContractDocument = Record<string, unknown>

const SCRIPT = fileURLToPath(
  new URL('browser/standalone.js', import.meta.resolve('@scalar/api-reference'))
)

/** The reference runs from this origin alone: no CDN, no fonts, no telemetry, nothing framed. Its styles are injected. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `font-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const SETTINGS = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  documentDownloadType: 'direct',
}

export default class DocsController {
  openapi({ response }: HttpContext) {
    return response.download(app.makePath('clients/typescript/openapi.json'), true)
  }

  asyncapi({ response }: HttpContext) {
    return response.download(app.makePath('clients/typescript/asyncapi.json'), true)
  }

  page({ response }: HttpContext) {
    response
      .header('Content-Security-Policy', POLICY)
      .header('Content-Type', 'text/html; charset=utf-8')
    return response.send(PAGE)
  }

  script({ response }: HttpContext) {
    response.header('Cache-Control', 'public, max-age=3600')
    return response.download(SCRIPT, true)
  }
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Zayn Hub API</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <script id="api-reference" data-configuration="${JSON.stringify(SETTINGS).replaceAll('"', '&quot;')}"></script>
    <script src="/docs/scalar.js"></script>
  </body>
</html>
`
