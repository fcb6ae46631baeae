import { setTimeout as delay } from 'node:timers/promises'
import { type Account, type Clock, Talker } from '#database/demo/traffic/talker'
import { judge, type Room, type Verdict } from '#database/demo/traffic/verdict'

export type TrafficWish = {
  url: string
  databaseUrl: string
  accounts: Account[]
  seconds: number
  /** Once a second: how it goes. */
  onProgress?: (line: string) => void
}

const ROOM_SIZE = 5
const LINE_EVERY_MS = 1_000
/** A lost frame is noticed by the next heads at the latest, and fetched. */
const SETTLES_WITHIN_MS = 20_000
const LOOK_EVERY_MS = 100

/** People who talk for a while, in a channel of all and in small ones of their own; then the reckoning. */
export async function runTraffic({ url, databaseUrl, accounts, seconds, onProgress }: TrafficWish) {
  if (accounts.length < 2) throw new Error('a conversation takes two')
  const clock: Clock = { sentAt: new Map(), delays: [] }
  const people = accounts.map(() => new Talker(url, clock))
  try {
    for (const [index, person] of people.entries()) await person.arrive(accounts[index])
    const rooms = await openRooms(people)
    const progress = setInterval(() => onProgress?.(lineOf(people, clock)), LINE_EVERY_MS)
    await talk(people, rooms, Date.now() + seconds * 1000).finally(() => clearInterval(progress))
    return { ...(await settled(databaseUrl, rooms, people)), ...delaysOf(clock) }
  } finally {
    for (const person of people) person.leave()
  }
}

async function openRooms(people: Talker[]): Promise<Room[]> {
  const stamp = new Date().toISOString().slice(0, 23)
  const groups = [people]
  for (let from = 0; from < people.length; from += ROOM_SIZE)
    groups.push(people.slice(from, from + ROOM_SIZE))
  const rooms: Room[] = []
  for (const [index, members] of groups.entries()) {
    const id = await members[0].openChannel(`tráfego ${stamp} ${index}`, members.slice(1))
    rooms.push({ id, members })
    await Promise.all(members.map((person) => person.watch(id)))
  }
  return rooms
}

async function talk(people: Talker[], rooms: Room[], until: number) {
  await Promise.all(
    people.map((person) => {
      const own = rooms.filter(({ members }) => members.includes(person)).map(({ id }) => id)
      return person.talk(own, until)
    })
  )
}

/** Stores catch up by themselves; what is still wrong after that is wrong. */
async function settled(databaseUrl: string, rooms: Room[], people: Talker[]): Promise<Verdict> {
  const deadline = Date.now() + SETTLES_WITHIN_MS
  for (;;) {
    const verdict = await judge(databaseUrl, rooms, people)
    if (verdict.faults.length === 0 || Date.now() > deadline) return verdict
    await delay(LOOK_EVERY_MS)
  }
}

function lineOf(people: Talker[], clock: Clock): string {
  const sent = people.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
  const { received, p50, p95 } = delaysOf(clock)
  return `${sent} messages acknowledged, ${received} received, delay p50 ${p50} ms, p95 ${p95} ms`
}

/** From the sender's key stroke to each receiver's screen. */
function delaysOf({ delays }: Clock) {
  const sorted = [...delays].sort((one, other) => one - other)
  const at = (part: number) => Math.round(sorted[Math.floor(sorted.length * part)] ?? 0)
  return { received: delays.length, p50: at(0.5), p95: at(0.95) }
}
