/** What the gateway itself says to sockets. */
export type GatewayFrames = {
  'sync.required': { jitterMs: number }
  'session.expired': { graceMs: number }
  /** Answered by its acknowledgement: measures how long frames take to arrive. */
  'delivery.probe': Record<string, never>
}
