import { client as limits } from '#config/botconversa'
import { type OutsideAnswer, OutsideFailure, safeFetch } from '#app/core/http/safe_fetch'
import type { AccountRow } from '#app/botconversa/queries/account_rows'
import { accountSecrets } from '#app/botconversa/services/account_secrets'
import {
  A_PAGE,
  type Call,
  type Outcome,
  outcomeOf,
  type Reader,
} from '#app/botconversa/services/call'
import * as shapes from '#app/botconversa/services/shapes'
import type { ItemPage, Subscriber, SubscriberPage } from '#app/botconversa/services/shapes'

export type { Call } from '#app/botconversa/services/call'
export type { ItemPage, Subscriber, SubscriberPage } from '#app/botconversa/services/shapes'

type ClientOptions = { baseUrl: string; apiKey: string; timeoutMs?: number }
type Method = 'GET' | 'POST' | 'DELETE'

/** The public interface of BotConversa: each method is one HTTP call, tried once. Whether to try again is its caller's to say. */
export class BotconversaClient {
  #baseUrl: string
  #apiKey: string
  #timeoutMs: number

  constructor({ baseUrl, apiKey, timeoutMs = limits.timeoutMs }: ClientOptions) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '')
    this.#apiKey = apiKey
    this.#timeoutMs = timeoutMs
  }

  /** Null where nobody has the number. A wrong base address answers 404 too, but with a page. */
  async findByPhone(phone: string): Promise<Call<Subscriber | null>> {
    const call = await this.#ask<Subscriber | null>(
      'GET',
      `/subscriber/get_by_phone/${encodeURIComponent(phone)}/`,
      shapes.subscriber
    )
    const isNobody =
      call.outcome === 'rejected' && [400, 404].includes(call.status) && call.error !== A_PAGE
    return isNobody
      ? { durationMs: call.durationMs, outcome: 'executed', status: call.status, data: null }
      : call
  }

  /** Who is there already is answered like somebody new: with 200, or with 401. */
  createSubscriber(person: { phone: string; firstName: string; lastName: string }) {
    const body = {
      phone: person.phone,
      first_name: person.firstName,
      last_name: person.lastName,
      has_opt_in_whatsapp: true,
    }
    return this.#ask<Subscriber>('POST', '/subscriber/', shapes.subscriber, body, 401)
  }

  deleteSubscriber(id: number) {
    return this.#ask<null>('DELETE', `/subscriber/${id}/delete/`, shapes.anything)
  }

  listSubscribers(page: number) {
    return this.#ask<SubscriberPage>('GET', `/subscribers/?page=${page}`, shapes.subscriberPage)
  }

  sendText(id: number, text: string) {
    return this.#to(id, '/send_message/', { type: 'text', value: text })
  }

  /** It fetches the file from there itself. */
  sendFile(id: number, url: string) {
    return this.#to(id, '/send_message/', { type: 'file', value: url })
  }

  sendFlow(id: number, flowId: number) {
    return this.#to(id, '/send_flow/', { flow: flowId })
  }

  setTag(id: number, tagId: number, isOn: boolean) {
    return this.#ask<null>(
      isOn ? 'POST' : 'DELETE',
      `/subscriber/${id}/tags/${tagId}/`,
      shapes.anything
    )
  }

  setField(id: number, fieldId: number, value: string) {
    return this.#to(id, `/custom_fields/${fieldId}/`, { value })
  }

  setStatus(id: number, { open, managerId }: { open: boolean; managerId?: number }) {
    return this.#to(id, '/change_conversation_status/', {
      open_conversation: open,
      manager: managerId,
    })
  }

  flows = (page = 1) => this.#list('/flows/', page)
  tags = (page = 1) => this.#list('/tags/', page)
  customFields = (page = 1) => this.#list('/custom_fields/', page)
  managers = (page = 1) => this.#list('/managers/', page)

  #to(id: number, end: string, body: object) {
    return this.#ask<null>('POST', `/subscriber/${id}${end}`, shapes.anything, body)
  }

  /** They are known to come whole: only where one says that there is more, more is asked for. */
  #list(path: string, page: number) {
    return this.#ask<ItemPage>('GET', page > 1 ? `${path}?page=${page}` : path, shapes.itemPage)
  }

  async #ask<T>(
    method: Method,
    path: string,
    read: Reader<T>,
    body?: object,
    alsoDone?: number
  ): Promise<Call<T>> {
    const started = performance.now()
    const outcome = await this.#try(
      method,
      path,
      (answer) => outcomeOf(answer, read, alsoDone),
      body
    )
    return { durationMs: Math.round(performance.now() - started), ...outcome }
  }

  async #try<T>(
    method: Method,
    path: string,
    judge: (answer: OutsideAnswer) => Outcome<T>,
    body?: object
  ): Promise<Outcome<T>> {
    try {
      const answer = await safeFetch(`${this.#baseUrl}${path}`, {
        method,
        headers: {
          'api-key': this.#apiKey,
          'accept': 'application/json',
          ...(body && { 'content-type': 'application/json' }),
        },
        body: body && JSON.stringify(body),
        timeoutMs: this.#timeoutMs,
        maxBytes: limits.maxAnswerBytes,
      })
      return judge(answer)
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error
      return { outcome: error.isReached ? 'unclear' : 'refused', error: error.message }
    }
  }
}

export const clientOf = ({ baseUrl, apiKey }: Pick<AccountRow, 'baseUrl' | 'apiKey'>) =>
  new BotconversaClient({ baseUrl, apiKey: accountSecrets.open(apiKey) })
