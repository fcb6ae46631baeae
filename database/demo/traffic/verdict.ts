import pg from 'pg'
import type { Talker } from '#database/demo/traffic/talker'

export type Room = { id: string; members: Talker[] }
export type Verdict = { acknowledged: number; stored: number; faults: string[] }

type Row = { id: string; conversationId: string; seq: number; clientId: string | null }

/** Holds what people were told against what the database says. No faults: nothing lost, doubled, mixed up or leaked. */
export async function judge(
  databaseUrl: string,
  rooms: Room[],
  people: Talker[]
): Promise<Verdict> {
  const rows = await readMessages(
    databaseUrl,
    rooms.map(({ id }) => id)
  )
  const said = people.flatMap(({ acknowledged }) => acknowledged)
  const faults = [
    ...people.flatMap((person) => faultsOfSending(person, rows)),
    ...rooms.flatMap((room) =>
      faultsOfRoom(
        room,
        rows.filter(({ conversationId }) => conversationId === room.id),
        people
      )
    ),
  ]
  if (rows.length !== said.length)
    faults.push(`${said.length} messages were acknowledged, ${rows.length} are stored`)
  return { acknowledged: said.length, stored: rows.length, faults }
}

/** Each acknowledged message stands once, under the number that was told, in the order it was said. */
function faultsOfSending({ acknowledged }: Talker, rows: Row[]): string[] {
  const highest = new Map<string, number>()
  return acknowledged.flatMap(({ id, seq, conversationId, clientId }) => {
    const found = rows.filter((row) => row.clientId === clientId)
    const before = highest.get(conversationId) ?? 0
    highest.set(conversationId, seq)
    if (found.length !== 1) return [`message ${id} is stored ${found.length} times`]
    if (found[0].id !== id || found[0].seq !== seq)
      return [`message ${id} is stored as ${found[0].id}, number ${found[0].seq}`]
    return seq > before ? [] : [`message ${id} has a lower number than the one said before it`]
  })
}

function faultsOfRoom({ id, members }: Room, rows: Row[], people: Talker[]): string[] {
  const faults = rows.flatMap(({ seq }, index) =>
    seq === index + 1 ? [] : [`number ${index + 1} of conversation ${id} is ${seq}`]
  )
  const order = rows.map((row) => row.id).join()
  for (const person of people) {
    if (!members.includes(person) && person.heardOf.has(id))
      faults.push(`${person.userId} received a message of conversation ${id}, which is not theirs`)
    if (members.includes(person) && person.stored(id).join() !== order)
      faults.push(`${person.userId} does not have the messages of conversation ${id} as stored`)
  }
  return faults
}

async function readMessages(databaseUrl: string, ids: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(
      `select id, conversation_id as "conversationId", seq::int as seq, client_id as "clientId"
         from messages where conversation_id = any($1) and kind <> 'system' order by conversation_id, seq`,
      [ids]
    )
    return rows
  } finally {
    await client.end()
  }
}
