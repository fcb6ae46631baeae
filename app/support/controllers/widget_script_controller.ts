import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import {
  type Script,
  socketScript,
  socketVersion,
  widgetScript,
} from '#app/support/services/widget_script'

const FRESH = 'public, max-age=300, stale-while-revalidate=86400'
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Scripts for pages of other origins. */
export default class WidgetScriptController {
  async widget({ request, response }: HttpContext) {
    response.header('Cache-Control', app.inProduction ? FRESH : 'no-cache')
    return publish(await widgetScript(), request, response)
  }

  /** The widget names the version that it was built for, and that one never changes. */
  async socket({ request, response }: HttpContext) {
    response.header('Cache-Control', request.qs().v === socketVersion ? FOR_EVER : FRESH)
    return publish(await socketScript(), request, response)
  }
}

function publish(
  script: Script,
  request: HttpContext['request'],
  response: HttpContext['response']
) {
  response.header('Content-Type', 'text/javascript; charset=utf-8')
  response.header('Cross-Origin-Resource-Policy', 'cross-origin')
  response.header('Access-Control-Allow-Origin', '*')
  response.header('ETag', script.etag)
  response.append('Vary', 'Accept-Encoding')
  if (response.fresh()) return response.status(304).send(null)
  const known = request.encodings()
  // The smallest that is understood, in whatever order they were named.
  const encoding = (['br', 'gzip'] as const).find((packed) => known.includes(packed))
  if (!encoding) return response.send(script.plain)
  response.header('Content-Encoding', encoding)
  return response.send(script[encoding])
}
