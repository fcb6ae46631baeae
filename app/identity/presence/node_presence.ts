import logger from '@adonisjs/core/services/logger'
import { presence as config } from '#config/identity'
import { sql } from '#app/core/database/sql'
import { newId } from '#app/core/operation'
import type { ConnectionWatcher, Principal } from '#app/core/realtime/ports'
import { ShowPresence } from '#app/identity/actions/show_presence'
import { isPresent } from '#app/identity/queries/presence_of'

/**
 * The connections of this node, in the database where every node sees them, and its heartbeat: connections of a
 * node that stopped beating count for nothing. Changes are gathered and told once a second.
 */
class NodePresence implements ConnectionWatcher {
  readonly nodeId = newId()
  /** Sockets that are here now: the database may hear of a connection after its end. */
  #here = new Map<string, string>()
  /** Of whom something is to be said, and from when on. */
  #due = new Map<string, number>()
  #started?: Promise<void>
  #timers: NodeJS.Timeout[] = []
  #lastBeat = 0
  /** The node is ending: sockets that close after this open no database again, or it would never end. */
  #isOver = false

  async connected({ user }: Principal, socketId: string) {
    if (this.#isOver) return
    this.#here.set(socketId, user.id)
    await this.#start()
    await this.#store([[socketId, user.id]])
    if (this.#here.has(socketId)) return this.mark(user.id)
    await sql('delete from connections where id = ?', [socketId]) // It ended while we wrote that it began.
  }

  async disconnected({ user }: Principal, socketId: string) {
    this.#here.delete(socketId)
    if (this.#isOver) return
    await sql('delete from connections where id = ?', [socketId])
    this.mark(user.id, config.offlineGraceMs)
  }

  async focus(socketId: string, focused: boolean, conversationId: string | null) {
    await sql(
      `update connections set focused_at = case when ? then now() end, focused_conversation_id = ? where id = ?`,
      [focused, focused ? conversationId : null, socketId]
    )
  }

  /** Something may have changed about a person: looked at with the next batch, or later where it may pass. */
  mark(userId: string, delayMs = 0) {
    if (this.#isOver) return
    const at = Date.now() + delayMs
    this.#due.set(userId, Math.min(at, this.#due.get(userId) ?? at))
    this.#start().catch((error) => logger.warn({ err: error }, 'presence'))
  }

  /** Says what is due, by now or by `now`. */
  async flush(now = Date.now()) {
    const userIds = [...this.#due].filter(([, at]) => at <= now).map(([userId]) => userId)
    if (userIds.length === 0) return
    for (const userId of userIds) this.#due.delete(userId)
    try {
      await new ShowPresence().handle({ userIds })
    } catch (error) {
      for (const userId of userIds) this.mark(userId)
      throw error
    }
  }

  /** Beats, and looks for people of whom something else was said than is so: those of a dead node, above all. */
  async beat() {
    const late = Date.now() - this.#lastBeat > config.liveForMs
    await sql(
      `insert into nodes (id, kind) values (?, 'web') on conflict (id) do update set seen_at = now()`,
      [this.nodeId]
    )
    // After a long pause others may have cleared our connections away.
    if (late) await this.#store([...this.#here])
    this.#lastBeat = Date.now()
    await sql(
      `delete from connections c where not exists (select 1 from nodes n where n.id = c.node_id and n.seen_at > now() - interval '1 minute')`
    )
    const wrong = await sql<{ userId: string; present: boolean }>(
      `select user_id as "userId", present from (
         select p.user_id, p.shown, p.chosen, ${isPresent('p.user_id')} as present from presences p
          where p.shown <> 'offline' or p.user_id in (select user_id from connections where node_id = ?)
       ) as people where shown <> case when present then chosen else 'offline' end`,
      [this.nodeId]
    )
    for (const { userId, present } of wrong) this.mark(userId, present ? 0 : config.offlineGraceMs)
  }

  async stop() {
    this.#isOver = true
    for (const timer of this.#timers) clearInterval(timer)
    this.#timers = []
    if (!this.#started) return
    this.#started = undefined
    this.#here.clear()
    await sql('delete from connections where node_id = ?', [this.nodeId])
    await sql('delete from nodes where id = ?', [this.nodeId])
  }

  #start(): Promise<void> {
    return (this.#started ??= this.#begin())
  }

  async #begin() {
    const every = (ms: number, work: () => Promise<void>) => {
      const timer = setInterval(
        () => work().catch((error) => logger.warn({ err: error }, 'presence')),
        ms
      )
      this.#timers.push(timer.unref())
    }
    every(config.beatMs, () => this.beat())
    every(config.batchMs, () => this.flush())
    await this.beat()
  }

  async #store(connections: [string, string][]) {
    await sql(
      `insert into connections (id, user_id, node_id) select unnest(?::text[]), unnest(?::uuid[]), ? on conflict (id) do nothing`,
      [connections.map(([id]) => id), connections.map(([, userId]) => userId), this.nodeId]
    )
  }
}

export const nodePresence = new NodePresence()
