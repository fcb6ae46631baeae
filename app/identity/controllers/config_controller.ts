import app from '@adonisjs/core/services/app'
import { identity, presence } from '#config/identity'
import { realtime } from '#config/realtime'
import { DEFAULT_LIMIT } from '#app/core/http/pagination'

/** What a client needs to know of this server before it begins. */
export type Configuration = {
  limits: Record<string, number>
  /** What this server can do; false is what is switched off or not built in. */
  features: Record<string, boolean>
  /** @format date-time */
  serverTime: string
  versions: { api: string; server: string }
}

const LIMITS = {
  pageDefault: DEFAULT_LIMIT,
  pageMax: 200,
  bodyBytes: 256 * 1024,
  messageCodePoints: 40_000,
  socketInboundBytes: realtime.maxInboundBytes,
  socketFrameBytes: realtime.maxFrameBytes,
  passwordMin: 10,
  passwordMax: 128,
  accessTokenSeconds: identity.accessTokenSeconds,
  sessionDays: identity.sessionDays,
  presenceBatchMs: presence.batchMs,
}

const FEATURES = {
  chat: true,
  presence: true,
  twoFactor: false,
  files: true,
  support: true,
  calls: false,
  crm: false,
  botconversa: false,
  push: false,
}

export default class ConfigController {
  show(): { data: Configuration } {
    const versions = { api: 'v1', server: String(app.version ?? '0.0.0') }
    return {
      data: { limits: LIMITS, features: FEATURES, serverTime: new Date().toISOString(), versions },
    }
  }
}
