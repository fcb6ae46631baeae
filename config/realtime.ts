import env from '#start/env'

export const realtime = {
  /** Anti-entropy: how soon a lost frame is noticed at the latest. */
  beatMs: env.get('REALTIME_BEAT_MS', 10_000),
  revocationPollMs: env.get('REVOCATION_POLL_MS', 500),
  /** Without a look at the revocations for this long, nothing cached about a session is believed. */
  revocationBlindMs: 5_000,
  sessionGraceMs: 30_000,
  /** Checked by us, with an answer; Socket.IO's own limit, twice as large, just cuts the line. */
  maxInboundBytes: 256 * 1024,
  /** A NOTIFY holds 8,000 bytes; a larger frame would overtake smaller ones on its detour through a table. */
  maxFrameBytes: 7_000,
  buckets: { perSocket: { points: 60, duration: 1 }, perPerson: { points: 200, duration: 1 } },
  /** So many refusals in a row are a flood: the socket is closed and the event is written down. */
  floodRefusals: 300,
  /** One frame in so many is followed by a probe that measures its delivery. */
  probeEvery: 20,
}
