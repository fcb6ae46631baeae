import type { HttpContext } from '@adonisjs/core/http'
import { readRawBody } from '#app/core/http/raw_body'
import { TakeWebhook } from '#app/botconversa/actions/take_webhook'
import { inbox } from '#config/botconversa'

/** Secrets are not kept beside what they let in. */
const UNKEPT = new Set(['authorization', 'cookie', 'proxy-authorization', inbox.secretHeader])

/** What BotConversa sends: a block in a flow, whose body a person typed there. */
export default class WebhooksController {
  async store({ params, request }: HttpContext) {
    const body = await readRawBody(request.request, inbox.maxBodyBytes)
    await new TakeWebhook().handle({
      token: params.token,
      headerSecret: request.header(inbox.secretHeader) ?? null,
      headers: {
        ...Object.fromEntries(
          Object.entries(request.headers()).filter(([name]) => !UNKEPT.has(name))
        ),
        'remote-address': request.ip(),
      },
      contentType: request.header('content-type')?.slice(0, 200) ?? null,
      body,
    })
    return { received: true }
  }
}
