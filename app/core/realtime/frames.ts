/** Asks for one `/sync`, after a random part of `jitterMs`: many are told at once. */
export type SyncRequiredFrame = { jitterMs: number }

/** The access token has ended: `session.renew` within the grace, or the socket is closed. */
export type SessionExpiredFrame = { graceMs: number }

/** Frames of the gateway itself. */
export type GatewayFrames = {
  'sync.required': SyncRequiredFrame
  'session.expired': SessionExpiredFrame
  /** Asks for its acknowledgement and nothing else: it measures how long frames take. */
  'delivery.probe': null
}
