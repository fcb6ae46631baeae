import { isIPv6 } from 'node:net'

/** Where a call comes from, for counting: an IPv6 customer holds a whole /64, so that is the address. */
export function networkOf(address: string): string {
  const plain = plainAddress(address)
  if (!isIPv6(plain)) return plain
  const [head, tail = ''] = plain.split('::')
  const front = head ? head.split(':') : []
  const back = tail ? tail.split(':') : []
  const groups = [
    ...front,
    ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'),
    ...back,
  ]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** An IPv4 address that came in over IPv6 is the same address. */
export const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')
