import env from '#start/env'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const MiB = 1024 ** 2

/** Where BotConversa answers, where an account says nothing else. */
export const usualBaseUrl = env.get(
  'BOTCONVERSA_BASE_URL',
  'https://backend.botconversa.com.br/api/v1/webhook'
)

export const client = {
  /** Of one call, connection and answer included. Shorter than the lease, or a call would outlive its turn. */
  timeoutMs: env.get('BOTCONVERSA_TIMEOUT_MS', 20 * SECOND),
  /** A test of the settings that takes longer is called slow. */
  slowMs: env.get('BOTCONVERSA_SLOW_MS', 3 * SECOND),
  /** A page of subscribers has some kB. */
  maxAnswerBytes: 5 * MiB,
}

/** No window of so long ever holds more calls than the account's rate, which is said for a minute. */
export const rate = {
  windowMs: env.get('BOTCONVERSA_WINDOW_MS', MINUTE),
  /** A call whose process died is taken to have ended so long after it began. */
  leaseMs: env.get('BOTCONVERSA_LEASE_MS', MINUTE),
  /** How long a look-up or a synchronisation waits for its turn at most. */
  patienceMs: env.get('BOTCONVERSA_PATIENCE_MS', 90 * SECOND),
}

export const breaker = {
  /** Failures in a row after which work waits. */
  failures: 5,
  /** The first look whether it is back; later ones come after as long as it has been away, up to the longest. */
  probeMs: env.get('BOTCONVERSA_PROBE_MS', 15 * SECOND),
  longestMs: 5 * MINUTE,
  /** After a 429 that does not say how long; each further one in a row waits twice as long, up to the longest. */
  pauseMs: env.get('BOTCONVERSA_PAUSE_MS', 5 * SECOND),
  /** The most that a Retry-After is believed. */
  longestRetryAfterMs: 60 * MINUTE,
}

/** Admins are told of an account that has been away for so long. */
export const alertAfterMs = env.get('BOTCONVERSA_ALERT_MS', 10 * MINUTE)

/** A rotated token or header secret goes on being taken for so long, where nobody says otherwise. */
export const secretOverlapHours = 24

export const inbox = {
  /** A body is kept whole up to here; a larger one is refused. */
  maxBodyBytes: 10 * MiB,
  /** Of one account, on one node, at the same time; above it 429. */
  inFlight: { requests: 1_000, bytes: 64 * MiB },
  /** Wrong tokens of one address in a minute; above it, for new ones, 429. */
  guesses: 120,
  /** So many requests at most are stored by one insert; a large one goes alone. */
  together: 50,
  alone: 64 * 1024,
  /** Optional, beside the token of the address. */
  secretHeader: 'x-webhook-secret',
  /** Requests that the capture mode shows. */
  captures: 50,
  /** For so long a node knows the map of a token, by which it tells whose a request is. */
  mapMs: 5 * SECOND,
  /** Requests that come together wake the workers once. */
  wakeMs: 20,
  /** One after another wakes the next while more than so many wait. */
  workers: 8,
  helpAbove: 5,
  sweepMs: env.get('BOTCONVERSA_SWEEP_MS', 10 * SECOND),
  /** A change of state waits for its message so long. */
  parkedMs: env.get('BOTCONVERSA_PARKED_MS', 10 * MINUTE),
  /** What was worked on is in the tickets; the raw requests go. */
  keptDays: 90,
}

export const deliveries = {
  /** What is to be sent together wakes the workers once. */
  wakeMs: 20,
  /** Calls of one process at the same time. */
  workers: 6,
  /** Whoever waits for a turn looks again so often. */
  idleMs: 250,
  sweepMs: env.get('BOTCONVERSA_SWEEP_MS', 5 * SECOND),
  /** A process that sends for longer is dead; longer than a call may take. */
  leaseMs: env.get('BOTCONVERSA_LEASE_MS', MINUTE),
  /** Between tries: so long, then twice as long … */
  retryMs: env.get('BOTCONVERSA_RETRY_MS', SECOND),
  longestRetryMs: 5 * MINUTE,
  /** What could not be done in so long is failed, and said to be. */
  giveUpMs: env.get('BOTCONVERSA_GIVE_UP_MS', 6 * 60 * MINUTE),
  /** What is refused as by a wrong key waits for a good one; so often, and it is that one alone which is refused. */
  denials: 3,
  /** A file that is still being worked on is looked at again. */
  fileWaitMs: 2 * SECOND,
  /** Who is known by a number alone is looked for there meanwhile. */
  introductionMs: env.get('BOTCONVERSA_INTRODUCTION_MS', 5 * SECOND),
  /** How long BotConversa can fetch a file that is sent. */
  fileHours: 24,
}

export const sync = {
  /** As many people as it shows on a page. */
  pageSize: 25,
  sweepMs: env.get('BOTCONVERSA_SWEEP_MS', 10 * SECOND),
  /** A worker that says nothing for so long is dead; another goes on where it stopped. */
  leaseMs: env.get('BOTCONVERSA_LEASE_MS', MINUTE),
  /** A run lets others have its place after so long, and waits behind them; a worker that stops waits no longer. */
  sliceMs: 10 * SECOND,
  /** Waits that the account does not name: so long, then twice as long … */
  retryMs: env.get('BOTCONVERSA_RETRY_MS', SECOND),
  longestRetryMs: 5 * MINUTE,
  /** After so long without an answer it is failed, and said to be. */
  giveUpMs: env.get('BOTCONVERSA_GIVE_UP_MS', 6 * 60 * MINUTE),
  /** Errors of our own in a row. */
  failures: 5,
  /** Pages in a row that hold nobody new, and pages at all, after which the chain is taken to have no end. */
  stalePages: 3,
  longestChain: 100_000,
  /** Pages of a list of tags, flows, custom fields or managers. */
  longestList: 400,
  /** Of all whom it says to have, so many may have come or gone while the pages were read. */
  tolerance: 0.02,
  /** Of our own rows, in one transaction. */
  batch: 500,
  progressMs: SECOND,
  /** For so long it is known what a run found. */
  keptDays: 90,
}

/** Automatic answers to one contact: so many within, and no sooner after the last. */
export const loopGuard = { answers: 3, withinMs: 60 * MINUTE, pauseMs: MINUTE }

/** Files that a contact sends, fetched from where BotConversa keeps them. */
export const media = {
  maxBytes: 100 * MiB,
  /** Between tries: so long, then twice as long …; with so many it is tried for a day. */
  retryMs: env.get('BOTCONVERSA_RETRY_MS', SECOND),
  longestRetryMs: 2 * 60 * MINUTE,
  attempts: 24,
  timeoutMs: env.get('BOTCONVERSA_MEDIA_MS', 120 * SECOND),
}
