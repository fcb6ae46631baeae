import dns from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { outside } from '#config/outside'
import { Problem } from '#app/core/http/problem'

/** An address that names what is ours alone, or is none that we call. */
export class AddressNotAllowed extends Problem {
  constructor() {
    super(422, 'ADDRESS_NOT_ALLOWED')
  }
}

/** Asks the name servers; tests put one in that lies. */
export type Resolve = typeof dns.lookup

/** A look-up that takes longer settles nothing: the connection looks again. */
const LOOKUP_MS = 5_000

/**
 * Whether an IP address belongs to the public network: not private, loopback, link-local (cloud metadata), carrier NAT,
 * multicast, unique local, nor an IPv6 form that carries an IPv4 address.
 */
export const isOutside = (address: string) =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast'

const isAllowed = (host: string) => outside.allowedHosts.includes(host.toLowerCase())

/**
 * What can be said without asking: the scheme, and an IP address as such. `URL` has brought every notation of one
 * (0x7f.1, 2130706433, 0177.0.0.1) to the usual form by now.
 *
 * @throws AddressNotAllowed
 */
export function refuseInside(url: URL) {
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) throw new AddressNotAllowed()
  const literal = literalIn(url)
  if (literal && !isOutside(literal) && !isAllowed(url.hostname)) throw new AddressNotAllowed()
}

function literalIn({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : null
}

/** The look-up of the connection itself, so that a name can not answer one thing to the check and another to the call. */
export function guardedLookup(resolve: Resolve = dns.lookup): LookupFunction {
  return (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const isInside = addresses.some(({ address }) => !isOutside(address))
      if (isInside && !isAllowed(hostname)) return callback(new AddressNotAllowed(), [])
      if (options.all) callback(null, addresses)
      else callback(null, addresses[0].address, addresses[0].family)
    })
}

/**
 * For an address that is kept as a setting. A name that nobody knows just now is taken: each call looks again.
 *
 * @throws AddressNotAllowed
 */
export async function assertOutside(address: string, resolve?: Resolve): Promise<void> {
  if (!URL.canParse(address)) throw new AddressNotAllowed()
  const url = new URL(address)
  refuseInside(url)
  if (literalIn(url)) return
  await new Promise<void>((settle, refuse) => {
    const timer = setTimeout(settle, LOOKUP_MS)
    guardedLookup(resolve)(url.hostname, { all: true }, (error) => {
      clearTimeout(timer)
      if (error instanceof AddressNotAllowed) refuse(error)
      else settle()
    })
  })
}
