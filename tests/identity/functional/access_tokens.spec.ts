import {
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  jwtVerify,
  createLocalJWKSet,
  type JWK,
} from 'jose'
import encryption from '@adonisjs/core/services/encryption'
import { test } from '@japa/runner'
import { identity } from '#config/identity'
import { sql } from '#app/core/database/sql'
import { signingKeys } from '#app/identity/services/signing_keys'
import { createPerson, type Person } from '#tests/support/world'
import { Api } from '#tests/support/api'

const ask = async (token: string) => {
  const { status, body } = await new Api(token).get('/api/v1/auth/sessions')
  return [status, body.code]
}

async function ourKey() {
  const [row] = await sql(
    'select id, encrypted_private_jwk from signing_keys where retired_at is null'
  )
  const jwk = encryption.decrypt<JWK>(row.encrypted_private_jwk, 'signing-key')!
  return { kid: row.id, key: await importJWK(jwk, 'EdDSA') }
}

type Wish = { kid?: string; audience?: string; issuer?: string; expiresIn?: number; typ?: string }

const token = (
  person: Person,
  { kid, audience = 'app', issuer = identity.issuer, expiresIn = 900, typ = 'at+jwt' }: Wish
) => {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ sid: person.sessionId })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ })
    .setSubject(person.id)
    .setAudience(audience)
    .setIssuer(issuer)
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
}

test.group('access tokens', () => {
  test('without a token, or with nonsense for one, nobody gets in', async ({ assert }) => {
    assert.equal((await new Api().get('/api/v1/auth/sessions')).status, 401)
    assert.deepEqual(await ask('nonsense'), [401, 'TOKEN_INVALID'])
  })

  test('a token made right is taken, so that the refusals below mean something', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const { kid, key } = await ourKey()
    assert.equal((await ask(await token(ana, { kid }).sign(key)))[0], 200)
  })

  test('a token that has ended says so', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const { kid, key } = await ourKey()
    assert.deepEqual(await ask(await token(ana, { kid, expiresIn: -10 }).sign(key)), [
      401,
      'TOKEN_EXPIRED',
    ])
  })

  test('another audience, another issuer, another kind of token are refused', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const { kid, key } = await ourKey()
    for (const wish of [
      { audience: 'somewhere' },
      { issuer: 'https://elsewhere.test' },
      { typ: 'JWT' },
    ]) {
      assert.deepEqual(await ask(await token(ana, { kid, ...wish }).sign(key)), [
        401,
        'TOKEN_INVALID',
      ])
    }
  })

  test('another key, under its own name or ours, is refused', async ({ assert }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const { kid } = await ourKey()
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' })
    for (const name of [kid, 'theirs', undefined]) {
      assert.deepEqual(await ask(await token(ana, { kid: name }).sign(privateKey)), [
        401,
        'TOKEN_INVALID',
      ])
    }
  })

  test('`alg: none`, and our public key used as a shared secret, are refused', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const { kid } = await ourKey()
    const unsigned = new UnsecuredJWT({ sid: ana.sessionId })
      .setSubject(ana.id)
      .setAudience('app')
      .setIssuer(identity.issuer)
    assert.deepEqual(await ask(unsigned.setExpirationTime('15m').encode()), [401, 'TOKEN_INVALID'])
    const [{ public_jwk: publicKey }] = await sql(
      'select public_jwk from signing_keys where id = ?',
      [kid]
    )
    const secret = new TextEncoder().encode(publicKey.x)
    const confused = new SignJWT({ sid: ana.sessionId })
      .setSubject(ana.id)
      .setAudience('app')
      .setIssuer(identity.issuer)
    confused.setProtectedHeader({ alg: 'HS256', kid, typ: 'at+jwt' }).setExpirationTime('15m')
    assert.deepEqual(await ask(await confused.sign(secret)), [401, 'TOKEN_INVALID'])
  })

  test('the claims of a token are not the person: a changed subject is somebody else’s signature', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const [head, , signature] = ana.api.token!.split('.')
    const body = Buffer.from(
      JSON.stringify({ sub: ana.id, sid: ana.sessionId, aud: 'app', exp: 9_999_999_999 })
    ).toString('base64url')
    assert.deepEqual(await ask(`${head}.${body}.${signature}`), [401, 'TOKEN_INVALID'])
  })

  test('a new key signs while the old one still verifies, until its tokens have ended', async ({
    assert,
  }) => {
    const ana = await createPerson({ name: 'Ana', role: 'team' })
    const old = await ourKey()
    await signingKeys.rotate(null)
    const bruno = await createPerson({ name: 'Bruno', role: 'team' })
    assert.equal((await ask(ana.api.token!))[0], 200)
    assert.equal((await ask(bruno.api.token!))[0], 200)

    const { body, headers } = await new Api().get('/.well-known/jwks.json')
    assert.include(headers.get('cache-control')!, 'max-age')
    assert.include(
      body.keys.map((key: JWK) => key.kid),
      old.kid
    )
    assert.isTrue(body.keys.every((key: JWK) => key.d === undefined && key.alg === 'EdDSA'))
    const { payload } = await jwtVerify(bruno.api.token!, createLocalJWKSet(body), {
      issuer: identity.issuer,
      audience: 'app',
    })
    assert.equal(payload.sub, bruno.id)

    await sql(`update signing_keys set retired_at = now() - interval '31 minutes' where id = ?`, [
      old.kid,
    ])
    await signingKeys.rotate(null)
    assert.notInclude(
      (await new Api().get('/.well-known/jwks.json')).body.keys.map((key: JWK) => key.kid),
      old.kid
    )
    assert.deepEqual(await ask(await token(ana, { kid: old.kid, expiresIn: 700 }).sign(old.key)), [
      401,
      'TOKEN_INVALID',
    ])
  })
})
