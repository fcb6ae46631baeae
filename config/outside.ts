import app from '@adonisjs/core/services/app'
import env from '#start/env'

/** What this machine itself answers by; a fake of an outside service stands there in development and tests. */
const loopback = 'localhost,127.0.0.1,[::1]'

/** How other people's addresses are called: whoever types one must not reach what is ours alone (SSRF). */
export const outside = {
  /** Hosts that may lie inside the network all the same. */
  allowedHosts: env
    .get('OUTSIDE_ALLOWED_HOSTS', app.inProduction ? '' : loopback)
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean),
  /** From the first byte asked to the last one read. */
  timeoutMs: 30_000,
  /** Of an answer that is kept in memory. */
  maxBytes: 5 * 1024 * 1024,
  /** Of one download, each looked at like the first address. */
  redirects: 3,
}
