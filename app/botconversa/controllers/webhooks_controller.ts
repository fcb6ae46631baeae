import type { HttpContext } from '@adonisjs/core/http'
import { readRawBody } from '#app/core/http/raw_body'
import { TakeWebhook } from '#app/botconversa/actions/take_webhook'
import { InFlight } from '#app/botconversa/services/in_flight'
import { letIn } from '#app/botconversa/services/let_in'
import { inbox } from '#config/botconversa'

/** Secrets are not kept beside what they let in. */
const UNKEPT = new Set(['authorization', 'cookie', 'proxy-authorization', inbox.secretHeader])

const underWay = new InFlight(inbox.inFlight)

/** What BotConversa sends: a block in a flow, whose body a person typed there. */
export default class WebhooksController {
  async store({ params, request }: HttpContext) {
    const address = request.ip()
    const headerSecret = request.header(inbox.secretHeader) ?? null
    const sender = await letIn({ token: params.token, headerSecret, address })
    const kept = Object.entries(request.headers()).filter(([name]) => !UNKEPT.has(name))
    await underWay.during(sender.id, async (grow) => {
      const body = await readRawBody(request.request, inbox.maxBodyBytes, grow)
      await new TakeWebhook().handle({
        sender,
        headers: { ...Object.fromEntries(kept), 'remote-address': address },
        contentType: request.header('content-type')?.slice(0, 200) ?? null,
        body,
      })
    })
    return { received: true }
  }
}
