import { test } from '@japa/runner'
import {
  AddressNotAllowed,
  assertOutside,
  guardedLookup,
  isOutside,
  refuseInside,
  type Resolve,
} from '#app/core/http/outside_address'

/** Name servers that say what the test wants, one answer after the other. */
const answering = (...answers: string[][]) => {
  let turn = 0
  return ((_name: string, _options: unknown, done: any) => {
    const addresses = answers[Math.min(turn++, answers.length - 1)]
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    )
  }) as unknown as Resolve
}

const INSIDE = [
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.127.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  'fd00:ec2::254',
  'no address',
]

test.group('addresses inside the network', () => {
  test('{$self} is not outside')
    .with(INSIDE)
    .run(({ assert }, address) => assert.isFalse(isOutside(address)))

  test('{$self} is outside')
    .with(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '2606:4700::1', '2800:3f0::1'])
    .run(({ assert }, address) => assert.isTrue(isOutside(address)))

  test('{$self} is refused before anybody is asked')
    .with([
      'http://10.0.0.1/',
      'http://0xa9fea9fe/latest/meta-data',
      'http://2852039166/',
      'http://0251.0376.0251.0376/',
      'http://169.254.43518/',
      'http://[::ffff:169.254.169.254]/',
      'http://[fd00:ec2::254]/',
      'http://１０.0.0.1/',
      'http://user@8.8.8.8/',
      'gopher://8.8.8.8/',
      'file:///etc/passwd',
    ])
    .run(({ assert }, address) =>
      assert.throws(() => refuseInside(new URL(address)), 'ADDRESS_NOT_ALLOWED')
    )

  test('a name that leads inside is refused, also where it leads outside as well', async ({
    assert,
  }) => {
    for (const addresses of [['10.0.0.7'], ['93.184.216.34', '10.0.0.7'], ['::1']])
      await assert.rejects(
        () => assertOutside('https://fora.example/api', answering(addresses)),
        'ADDRESS_NOT_ALLOWED'
      )
    await assertOutside('https://fora.example/api', answering(['93.184.216.34']))
  })

  test('a name that nobody knows is taken: each call looks again', async () => {
    const unknown = ((_name: string, _options: unknown, done: any) =>
      done(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }))) as unknown as Resolve
    await assertOutside('https://ainda-nao.example', unknown)
  })

  test('what the configuration names may lie inside', async () => {
    await assertOutside('http://127.0.0.1:4010/api/v1/webhook')
    await assertOutside('http://[::1]:4010/')
    await assertOutside('http://LOCALHOST:4010/', answering(['127.0.0.1']))
  })

  test('the connection’s own look-up refuses what the check’s did not see', async ({ assert }) => {
    const resolve = answering(['93.184.216.34'], ['127.0.0.1'])
    await assertOutside('http://rebind.example', resolve)
    const error = await new Promise((done) =>
      guardedLookup(resolve)('rebind.example', { all: false }, (refusal) => done(refusal))
    )
    assert.instanceOf(error, AddressNotAllowed)
  })
})
