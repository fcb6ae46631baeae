import { test } from '@japa/runner'
import { networkOf, plainAddress } from '#app/identity/services/network'

test.group('where a call comes from', () => {
  test('IPv4 counts alone, IPv6 by the network of one customer')
    .with([
      ['203.0.113.7', '203.0.113.7'],
      ['::ffff:203.0.113.7', '203.0.113.7'],
      ['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
      ['2001:0db8:0001:0002::ffff', '2001:db8:1:2::/64'],
      ['::1', '0:0:0:0::/64'],
    ])
    .run(({ assert }, [address, network]) => {
      assert.equal(networkOf(address), network)
    })

  test('an IPv4 address that came over IPv6 is stored as what it is', ({ assert }) => {
    assert.equal(plainAddress('::ffff:10.0.0.1'), '10.0.0.1')
    assert.equal(plainAddress('2001:db8::1'), '2001:db8::1')
  })
})
