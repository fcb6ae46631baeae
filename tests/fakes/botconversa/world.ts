/** What the fake BotConversa knows, in memory. */

export type Spoken = {
  at: string
  from: 'contact' | 'us' | 'flow'
  text: string
  file?: string
}
export type FakeSubscriber = {
  id: number
  phone: string
  first_name: string
  last_name: string
  full_name: string
  ddd: string
  created_at: string
  live_chat: string
  tags: Set<number>
  fields: Map<number, string>
  isOpen: boolean
  managerId: number | null
  talk: Spoken[]
}
export type NewSubscriber = {
  phone: string
  firstName?: string
  lastName?: string
  tags?: string[]
}

export const PAGE_SIZE = 25
const SUBSCRIBERS_FROM = 500_001

export class FakeWorld {
  readonly tags = new Map([
    [11, 'Aluno'],
    [12, 'Financeiro'],
    [13, 'Matrícula'],
  ])
  readonly flows = new Map([
    [21, 'Boas-vindas'],
    [22, 'Pesquisa de satisfação'],
    [23, 'Retomar conversa'],
  ])
  readonly customFields = new Map([
    [31, 'turma'],
    [32, 'atendimento'],
  ])
  readonly managers = new Map([
    [41, 'Bruno Lima'],
    [42, 'Carla Souza'],
  ])
  /** In the order in which they came, which is that of the pages. */
  readonly #subscribers: FakeSubscriber[] = []
  readonly #byId = new Map<number, FakeSubscriber>()
  readonly #byPhone = new Map<string, FakeSubscriber>()
  #nextId = SUBSCRIBERS_FROM
  /** Ids are the numbers themselves, so that one who was known before a restart is known after it. */
  readonly #hasStableIds: boolean

  constructor(hasStableIds = false) {
    this.#hasStableIds = hasStableIds
  }

  get subscribers(): readonly FakeSubscriber[] {
    return this.#subscribers
  }

  byId(id: number): FakeSubscriber | undefined {
    const known = this.#byId.get(id)
    if (known || !this.#hasStableIds || !/^\d{12,13}$/.test(String(id))) return known
    return this.add({ phone: String(id) })
  }

  byPhone = (phone: string) => this.#byPhone.get(digitsOf(phone))

  add({ phone, firstName = 'Contato', lastName = '', tags = [] }: NewSubscriber): FakeSubscriber {
    const digits = digitsOf(phone)
    const id = this.#hasStableIds ? Number(digits) : this.#nextId++
    const subscriber: FakeSubscriber = {
      id,
      phone: `+${digits}`,
      first_name: firstName,
      last_name: lastName,
      full_name: `${firstName} ${lastName}`.trim(),
      ddd: digits.slice(2, 4),
      created_at: new Date().toISOString(),
      live_chat: `https://app.botconversa.test/live-chat/${id}`,
      tags: new Set(
        [...this.tags].filter(([, name]) => tags.includes(name)).map(([tagId]) => tagId)
      ),
      fields: new Map(),
      isOpen: false,
      managerId: null,
      talk: [],
    }
    this.#subscribers.push(subscriber)
    this.#byId.set(subscriber.id, subscriber)
    this.#byPhone.set(digits, subscriber)
    return subscriber
  }

  remove(id: number) {
    const subscriber = this.#byId.get(id)
    if (!subscriber) return
    this.#byId.delete(id)
    this.#byPhone.delete(digitsOf(subscriber.phone))
    this.#subscribers.splice(this.#subscribers.indexOf(subscriber), 1)
  }

  /** As its interface shows one. */
  show({ tags, fields, isOpen, managerId, talk, ...rest }: FakeSubscriber) {
    return {
      ...rest,
      tags: [...tags].map((id) => this.tags.get(id) ?? String(id)),
      variables: Object.fromEntries(
        [...fields].map(([id, value]) => [this.customFields.get(id) ?? String(id), value])
      ),
      sequences: [],
      campaigns: [],
    }
  }
}

/** As people there write numbers: with signs between or without. */
export const digitsOf = (phone: string) => phone.replaceAll(/\D/g, '')

/** +55 11 98765-4321 without the nine that old numbers lack. */
export const withoutNinthDigit = (phone: string) => phone.replace(/^(\+?55\d{2})9(\d{8})$/, '$1$2')
