import type { Difference } from '#app/botconversa/queries/sync_difference_rows'
import { canonicalJson } from '#app/botconversa/services/sound_json'
import type { Subscriber } from '#app/botconversa/services/shapes'
import { parsePhone } from '#app/identity/services/phones'

/** Somebody as we have them, with the contact behind them. */
export type KnownSubscriber = {
  id: string
  externalId: number | null
  phone: string | null
  matchKey: string | null
  name: string
  tags: string[]
  variables: Record<string, unknown>
  liveChat: string | null
  vanishedAt: Date | null
  contactId: string | null
  syncedName: string | null
  contactName: string | null
}

/** Somebody as they have them. */
export type TheirSubscriber = Omit<Subscriber, 'id' | 'fullName'> & {
  externalId: number
  name: string
  matchKey: string | null
  isUnreadable: boolean
}

export type Comparison = {
  theirs: TheirSubscriber
  known?: KnownSubscriber
  /** Somebody known by this number only: they are the one. */
  adopted?: KnownSubscriber
  differences: Difference[]
  /** As the row is to be; undefined where it is so. */
  columns?: Columns
  /** What the contact is called from now on, and what they are noted to be called there. */
  contact?: { id: string; name: string; isRenamed: boolean }
}
export type Columns = Omit<TheirSubscriber, 'isUnreadable'>

const LONGEST_NAME = 120

/** A number that is none is kept as it came, and found by nobody. */
export function theirsOf({ id, fullName, phone, ...rest }: Subscriber): TheirSubscriber {
  const parsed = phone === null ? null : parsePhone(phone)
  return {
    ...rest,
    externalId: id,
    name: fullName,
    phone: parsed?.number ?? phone,
    matchKey: parsed?.matchKey ?? null,
    isUnreadable: phone !== null && parsed === null,
  }
}

/** What is other there than here, and what becomes of it. Nothing is asked and nothing written. */
export function compare(
  theirs: TheirSubscriber,
  known?: KnownSubscriber,
  adopted?: KnownSubscriber
): Comparison {
  const own = known ?? adopted
  const about = (part: Partial<Difference> & Pick<Difference, 'kind'>): Difference => ({
    subject: 'subscriber',
    subscriberId: own?.id ?? null,
    externalId: theirs.externalId,
    field: null,
    ours: null,
    theirs: null,
    ...part,
  })
  const unreadable = theirs.isUnreadable
    ? [about({ kind: 'unreadable', field: 'phone', theirs: theirs.phone })]
    : []
  if (!own) {
    const added = about({ kind: 'added', theirs: theirs.name || theirs.phone })
    return { theirs, differences: [added, ...unreadable], columns: columnsOf(theirs) }
  }
  const columns = columnsOf(theirs, own)
  const changed = changesOf(own, columns, adopted).map(([field, before, after]) =>
    about({ kind: 'changed', field, ours: before, theirs: after })
  )
  const { contact, differences } = contactOf(theirs, known, adopted)
  return {
    ...{ theirs, known, adopted, contact },
    differences: [...changed, ...differences.map(about), ...unreadable],
    columns: changed.length > 0 ? columns : undefined,
  }
}

/** A name or a number that is missing there erases nothing. */
const columnsOf = (
  { isUnreadable: _, ...theirs }: TheirSubscriber,
  own?: KnownSubscriber
): Columns => ({
  ...theirs,
  name: theirs.name || (own?.name ?? ''),
  phone: theirs.phone ?? own?.phone ?? null,
  matchKey: theirs.phone === null ? (own?.matchKey ?? null) : theirs.matchKey,
})

type Change = [field: string, ours: string | null, theirs: string | null]

function changesOf(own: KnownSubscriber, columns: Columns, adopted?: KnownSubscriber): Change[] {
  const all: Change[] = [
    ['name', own.name, columns.name],
    ['phone', own.phone, columns.phone],
    ['matchKey', own.matchKey, columns.matchKey],
    ['tags', namesOf(own.tags), namesOf(columns.tags)],
    ['variables', canonicalJson(own.variables), canonicalJson(columns.variables)],
    ['liveChat', own.liveChat, columns.liveChat],
    ['vanishedAt', own.vanishedAt?.toISOString() ?? null, null],
    ['externalId', adopted ? null : String(own.externalId), String(columns.externalId)],
  ]
  return all.filter(([, ours, theirs]) => ours !== theirs)
}

/** Their order says nothing. */
const namesOf = (tags: string[]) => JSON.stringify([...new Set(tags)].toSorted())

type Told = Pick<Difference, 'kind' | 'field' | 'ours' | 'theirs'>

/** The contact's name follows theirs until a person here edits it; one who was never called after theirs is left alone. */
function contactOf(
  { name: theirName }: TheirSubscriber,
  known?: KnownSubscriber,
  adopted?: KnownSubscriber
): Pick<Comparison, 'contact'> & { differences: Told[] } {
  const { contactId, syncedName, contactName } = (known?.contactId ? known : adopted) ?? known!
  const theirs = [...theirName].slice(0, LONGEST_NAME).join('').trim()
  if (!contactId || syncedName === null || contactName === null || theirs === '')
    return { differences: [] }
  const told = (kind: Told['kind']): Told => ({
    ...{ kind, field: 'contactName' },
    ...{ ours: contactName, theirs },
  })
  const isEdited = contactName !== syncedName
  if (theirs === syncedName) return { differences: [] }
  if (isEdited && theirs !== contactName) return { differences: [told('conflict')] }
  const contact = { id: contactId, name: theirs, isRenamed: !isEdited }
  return { contact, differences: isEdited ? [] : [told('changed')] }
}
