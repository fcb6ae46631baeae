import { type FakeSubscriber, type FakeWorld, PAGE_SIZE } from './world.ts'

/** Something that happened there because it was asked for. */
export type Effect = {
  seq: number
  /** Milliseconds since 1970. */
  at: number
  kind:
    | 'create'
    | 'delete'
    | 'text'
    | 'file'
    | 'flow'
    | 'tag_on'
    | 'tag_off'
    | 'field'
    | 'campaign'
    | 'sequence'
    | 'status'
  subscriberId: number
  value: unknown
  /** False where the caller got no answer that says so. */
  told: boolean
  /** Of a file: what was found at its address. */
  fetched?: { status: number; type: string; bytes: number } | { error: string }
}
export type Reply = { status: number; body: unknown }
type Wish = Omit<Effect, 'seq' | 'at' | 'told'>
/** What is answered, and what is done before it is. */
export type Planned = { reply: () => Reply; effect?: () => Wish }

/** Pages that do not end as they should. */
type Chain = {
  /** This page comes again for ever. */
  repeatedPage: number | null
  /** After this page the first comes again, and so on: a chain without an end. */
  circleAfter: number | null
  /** After this page it says that there is no other, whatever is left. */
  endsAfter: number | null
}

/** Of the subscribers' pages, that is; lists may have a chain of their own. */
export type ApiSettings = Chain & {
  /** What somebody unknown is answered with. */
  nobodyIs: 400 | 404
  /** What a second creation of one number is answered with. */
  duplicateIs: 200 | 401
  /** Tags, flows, custom fields and managers come in pages of so many; null: each as one plain list. */
  listPages: (Partial<Chain> & { size: number; neverEnds?: boolean }) | null
  /** Its list of managers answers 404. */
  keepsManagers: boolean
}

const found = (body: unknown): Planned => ({ reply: () => ({ status: 200, body }) })
const refused = (status: number, detail: string): Planned => ({
  reply: () => ({ status, body: { detail } }),
})
const NOT_FOUND = refused(404, 'Not found.')

type Context = { world: FakeWorld; settings: ApiSettings; base: string }
type Fields = Record<string, unknown>

/** What a call means there; nothing is done yet. `path` begins after the base address. */
export function plan(method: string, url: URL, body: Fields, context: Context): Planned {
  const path = url.pathname.slice(context.base.length)
  const { world, settings } = context
  const list = (entries: Map<number, string>, name = 'name', more = {}) =>
    listed(
      [...entries].map(([id, value]) => ({ id, [name]: value, ...more })),
      url,
      context
    )
  if (method === 'GET') {
    if (path === '/subscribers/') return subscribers(url, context)
    if (path === '/tags/') return list(world.tags)
    if (path === '/flows/') return list(world.flows)
    if (path === '/managers/' && settings.keepsManagers) return NOT_FOUND
    if (path === '/managers/') return list(world.managers, 'full_name')
    if (path === '/custom_fields/') return list(world.customFields, 'key', { type: 'text' })
    if (['/bot_fields/', '/campaigns/', '/sequences/'].includes(path)) return found([])
    const phone = /^\/subscriber\/get_by_phone\/([^/]+)\/$/.exec(path)?.[1]
    if (phone) return oneByPhone(decodeURIComponent(phone), context)
  }
  if (method === 'POST' && path === '/subscriber/') return creation(body, context)
  const named = /^\/subscriber\/(\d+)(\/.*)$/.exec(path)
  return named ? aboutOne(method, Number(named[1]), named[2], body, world) : NOT_FOUND
}

const subscribers = (url: URL, { world, settings }: Context) =>
  paged(world.subscribers, (one) => world.show(one), url, PAGE_SIZE, settings)

function listed(entries: { id: number }[], url: URL, { settings: { listPages } }: Context) {
  if (!listPages) return found(entries)
  const { size, neverEnds } = listPages
  const invented = (id: number) => ({ id, name: `Inventada ${id}`, key: `inventada_${id}` })
  // As many more as anybody asks for.
  const all = neverEnds
    ? Array.from(
        { length: size * (pageOf(url) + 1) },
        (_, at) => entries[at] ?? invented(9_000 + at)
      )
    : entries
  return paged(all, (one) => one, url, size, listPages)
}

const pageOf = (url: URL) => Number(url.searchParams.get('page') ?? 1)

function paged<Row>(
  rows: readonly Row[],
  show: (row: Row) => object,
  url: URL,
  size: number,
  { repeatedPage, circleAfter, endsAfter }: Partial<Chain>
): Planned {
  const asked = pageOf(url)
  const repeats = repeatedPage && asked > repeatedPage
  const page = repeats ? repeatedPage : circleAfter ? ((asked - 1) % circleAfter) + 1 : asked
  const pages = Math.max(1, Math.ceil(rows.length / size))
  if (!Number.isInteger(asked) || asked < 1 || page > pages) return refused(404, 'Invalid page.')
  const isEndless = Boolean(repeatedPage || circleAfter)
  const hasNext = endsAfter === asked ? false : isEndless || page < pages
  const address = (number: number) => `${url.origin}${url.pathname}?page=${number}`
  return found({
    count: rows.length,
    next: hasNext ? address(asked + 1) : null,
    previous: asked > 1 ? address(asked - 1) : null,
    results: rows.slice((page - 1) * size, page * size).map(show),
  })
}

function oneByPhone(phone: string, { world, settings }: Context): Planned {
  const subscriber = world.byPhone(phone)
  return subscriber
    ? found(world.show(subscriber))
    : refused(settings.nobodyIs, 'Subscriber not found.')
}

function creation(body: Fields, { world, settings }: Context): Planned {
  const phone = String(body.phone ?? '')
  if (!/^\+?\d{10,15}$/.test(phone)) return refused(400, 'The phone is not valid.')
  const known = world.byPhone(phone)
  if (known) {
    const status = settings.duplicateIs
    return { reply: () => ({ status, body: { ...world.show(known), created: false } }) }
  }
  let made: FakeSubscriber
  const value = { phone, firstName: String(body.first_name), lastName: String(body.last_name) }
  return {
    reply: () => ({ status: 201, body: { ...world.show(made), created: true } }),
    effect: () => {
      made = world.add(value)
      return { kind: 'create', subscriberId: made.id, value }
    },
  }
}

function aboutOne(
  method: string,
  subscriberId: number,
  end: string,
  body: Fields,
  world: FakeWorld
): Planned {
  const subscriber = world.byId(subscriberId)
  if (!subscriber) return NOT_FOUND
  const done = (kind: Effect['kind'], value: unknown): Planned => ({
    reply: () => ({ status: 200, body: { success: true } }),
    effect: () => ({ kind, subscriberId, value }),
  })
  const part = /^\/(tags|custom_fields|campaigns|sequences)\/(\d+)\/$/.exec(end)
  if (part) return ofPart(method, part[1], Number(part[2]), body, world, done)
  if (method === 'DELETE') return end === '/delete/' ? done('delete', null) : NOT_FOUND
  if (method !== 'POST') return NOT_FOUND
  if (end === '/send_message/') {
    if (!['text', 'file'].includes(String(body.type)) || typeof body.value !== 'string')
      return refused(400, 'type and value are required.')
    return done(body.type as 'text' | 'file', body.value)
  }
  if (end === '/send_flow/')
    return world.flows.has(Number(body.flow))
      ? done('flow', body.flow)
      : refused(400, 'Flow not found.')
  if (end === '/change_conversation_status/') {
    if (typeof body.open_conversation !== 'boolean')
      return refused(400, 'open_conversation is required.')
    return done('status', { open: body.open_conversation, managerId: body.manager ?? null })
  }
  return NOT_FOUND
}

function ofPart(
  method: string,
  part: string,
  id: number,
  body: Fields,
  world: FakeWorld,
  done: (kind: Effect['kind'], value: unknown) => Planned
): Planned {
  if (part === 'tags') {
    if (!world.tags.has(id)) return refused(404, 'Tag not found.')
    if (method === 'POST') return done('tag_on', id)
    return method === 'DELETE' ? done('tag_off', id) : NOT_FOUND
  }
  if (part === 'custom_fields') {
    if (!world.customFields.has(id)) return refused(404, 'Custom field not found.')
    return method === 'POST' ? done('field', { id, value: body.value }) : NOT_FOUND
  }
  return method === 'POST' ? done(part === 'campaigns' ? 'campaign' : 'sequence', id) : NOT_FOUND
}

/** Makes it so in the world. */
export function execute({ kind, subscriberId, value }: Effect, world: FakeWorld) {
  const subscriber = world.byId(subscriberId)
  if (!subscriber) return
  const said = { at: new Date().toISOString(), from: 'us' as const }
  if (kind === 'delete') world.remove(subscriberId)
  if (kind === 'text') subscriber.talk.push({ ...said, text: String(value) })
  if (kind === 'file') subscriber.talk.push({ ...said, text: '', file: String(value) })
  if (kind === 'flow')
    subscriber.talk.push({ ...said, from: 'flow', text: world.flows.get(Number(value))! })
  if (kind === 'tag_on') subscriber.tags.add(Number(value))
  if (kind === 'tag_off') subscriber.tags.delete(Number(value))
  if (kind === 'field') {
    const { id, value: text } = value as { id: number; value: unknown }
    subscriber.fields.set(id, String(text))
  }
  if (kind === 'status') {
    const { open, managerId } = value as { open: boolean; managerId: number | null }
    subscriber.isOpen = open
    subscriber.managerId = managerId ?? subscriber.managerId
  }
}
