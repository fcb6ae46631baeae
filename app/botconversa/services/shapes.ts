import type { Reader } from '#app/botconversa/services/call'

/** What BotConversa answers, in its own words. Readers refuse what is something else; nothing is guessed. */

export type Subscriber = {
  id: number
  phone: string | null
  fullName: string
  tags: string[]
  variables: Record<string, unknown>
  liveChat: string | null
}
export type Item = { id: number; name: string; details: Record<string, unknown> }
type Page = { count: number | null; hasNext: boolean }
export type SubscriberPage = Page & { subscribers: Subscriber[] }
export type ItemPage = Page & { items: Item[] }

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0
const textOf = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : null)

export const anything: Reader<null> = () => null

export const subscriber: Reader<Subscriber> = (body) => {
  const fields = isFields(body) && isFields(body.subscriber) ? body.subscriber : body
  if (!isFields(fields) || !isId(fields.id)) return undefined
  const names = [textOf(fields.first_name), textOf(fields.last_name)].filter(Boolean).join(' ')
  return {
    id: fields.id,
    phone: textOf(fields.phone),
    fullName: textOf(fields.full_name) ?? names,
    tags: Array.isArray(fields.tags)
      ? fields.tags.map(tagName).filter((name) => name !== null)
      : [],
    variables: isFields(fields.variables) ? fields.variables : {},
    liveChat:
      fields.live_chat === null || fields.live_chat === undefined ? null : String(fields.live_chat),
  }
}

/** Names, as the list of subscribers has them; some answers carry the whole tag. */
const tagName = (tag: unknown) => (isFields(tag) ? textOf(tag.name) : textOf(tag))

export const subscriberPage: Reader<SubscriberPage> = (body) => {
  if (!isFields(body) || !Array.isArray(body.results)) return undefined
  const subscribers = body.results.map((one) => subscriber(one))
  if (subscribers.includes(undefined)) return undefined
  return { ...pageOf(body), subscribers: subscribers as Subscriber[] }
}

const pageOf = ({ count, next }: Fields): Page => ({
  count: typeof count === 'number' ? count : null,
  hasNext: Boolean(next),
})

/** A page of a list, or all of it. A custom field is called by its key, a manager by a name in two parts. */
export const itemPage: Reader<ItemPage> = (body) => {
  const page = isFields(body) ? body : { results: body }
  const list = page.results
  if (!Array.isArray(list)) return undefined
  if (!list.every((one): one is Fields & { id: number } => isFields(one) && isId(one.id)))
    return undefined
  const items = list.map(({ id, ...details }) => ({
    id,
    name: itemName(details) ?? String(id),
    details,
  }))
  return { ...pageOf(page), items }
}

const itemName = (fields: Fields) =>
  textOf(fields.name) ??
  textOf(fields.full_name) ??
  textOf(fields.key) ??
  textOf([textOf(fields.first_name), textOf(fields.last_name)].filter(Boolean).join(' ')) ??
  textOf(fields.email)
