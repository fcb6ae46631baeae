import type { BotconversaState } from '#app/botconversa/frames'
import type { HealthRow } from '#app/botconversa/queries/ticket_health'
import { stateOf } from '#app/botconversa/services/status_room'

/** How it stands with the contact of a ticket at BotConversa. */
export type OutsideHealth = {
  account: {
    /** @format uuid */
    id: string
    name: string
    state: BotconversaState
  }
  subscriber: {
    /** @format uuid */
    id: string
    externalId: number | null
    phone: string | null
    name: string
    tags: string[]
    liveChat: string | null
    /** BotConversa does not know them any more. */
    vanished: boolean
    /** @format date-time */
    refreshedAt: string | null
  }
  /** @format date-time */
  lastInAt: string | null
  /** @format date-time */
  lastOutAt: string | null
  /** From the webhook to the message, of the last one. */
  lastLagMs: number | null
  /** @format date-time */
  windowExpiresAt: string | null
  windowOpen: boolean
  /** What waits to be sent to them, and of how much nobody knows whether it arrived. */
  waiting: number
  unknown: number
  /** Everybody of ours with this number, where they are several: PUT …/contact says who it is. */
  sameNumber: {
    /** @format uuid */
    id: string
    name: string
  }[]
}

/** Flows that can be started for a contact. */
export type OutsideFlow = { id: number; name: string }
export type FlowChoice = { windowOpen: boolean; flows: OutsideFlow[] }

const iso = (date: Date | null) => date?.toISOString() ?? null
export const isWindowOpen = ({ windowExpiresAt }: Pick<HealthRow, 'windowExpiresAt'>) =>
  windowExpiresAt === null || windowExpiresAt > new Date()

export const toHealth = (row: HealthRow): OutsideHealth => ({
  account: { id: row.accountId, name: row.accountName, state: stateOf(row) },
  subscriber: {
    id: row.subscriberId,
    externalId: row.externalId,
    phone: row.phone,
    name: row.name,
    tags: row.tags,
    liveChat: row.liveChat,
    vanished: row.vanishedAt !== null,
    refreshedAt: iso(row.refreshedAt),
  },
  lastInAt: iso(row.lastInAt),
  lastOutAt: iso(row.lastOutAt),
  lastLagMs: row.lastLagMs,
  windowExpiresAt: iso(row.windowExpiresAt),
  windowOpen: isWindowOpen(row),
  waiting: row.waiting,
  unknown: row.unknown,
  sameNumber: row.sameNumber.length > 1 ? row.sameNumber : [],
})
