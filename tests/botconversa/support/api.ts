import { v4 as uuid } from 'uuid'
import { keepSecret } from '#tests/support/log_canaries'
import type { World } from '#tests/support/world'
import { FIELD_MAP } from '#tests/fakes/botconversa_server'

export const ACCOUNTS = '/api/v1/integrations/botconversa/accounts'

/** An account as an admin makes it, its address that of a fake. */
export async function createAccount(
  { admin }: Pick<World, 'admin'>,
  { baseUrl = 'http://127.0.0.1:9/api/v1/webhook', ...settings }: Record<string, unknown> = {}
) {
  const apiKey = keepSecret('a key of BotConversa', uuid())
  const { status, body } = await admin.api.post(ACCOUNTS, {
    name: `Conta ${uuid()}`,
    apiKey,
    baseUrl,
    fieldMap: FIELD_MAP,
    ...settings,
  })
  if (status !== 201) throw new Error(`account: ${status} ${JSON.stringify(body)}`)
  keepSecret('a token of a webhook', body.data.webhookUrl.split('/').at(-1))
  return { ...body.data, apiKey, path: `${ACCOUNTS}/${body.data.id}` } as {
    id: string
    path: string
    webhookUrl: string
    version: number
    [field: string]: any
  }
}
