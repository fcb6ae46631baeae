import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { createRequire } from 'node:module'
import { test } from '@japa/runner'
import { baseUrl } from '#tests/support/api'

const { version } = createRequire(import.meta.url)('socket.io-client/package.json')

/** As it comes: `fetch` unpacks. */
function get(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, any>; body: Buffer }>(
    (done, failed) => {
      const call = request(`${baseUrl()}${path}`, { headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () =>
          done({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts),
          })
        )
      })
      call.on('error', failed)
      call.end()
    }
  )
}

test.group('the scripts of the widget', () => {
  test('it weighs less than 30 kB without its socket client', async ({ assert }) => {
    const { body } = await get('/widget.js')
    assert.isBelow(gzipSync(body).byteLength, 30 * 1024)
  })

  for (const path of ['/widget.js', `/widget/socket.io.js?v=${version}`]) {
    test(`${path.split('?')[0]} is for pages of any origin, packed as they can unpack, and asked for by its tag`, async ({
      assert,
    }) => {
      const plain = await get(path, { origin: 'https://anywhere.test' })
      assert.equal(plain.status, 200)
      assert.containSubset(plain.headers, {
        'content-type': 'text/javascript; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
      })
      assert.match(plain.headers.vary, /accept-encoding/i)
      const brotli = await get(path, { 'accept-encoding': 'gzip, br' })
      assert.equal(brotli.headers['content-encoding'], 'br')
      assert.isTrue(brotliDecompressSync(brotli.body).equals(plain.body))
      const gzip = await get(path, { 'accept-encoding': 'gzip' })
      assert.equal(gzip.headers['content-encoding'], 'gzip')
      assert.isTrue(gunzipSync(gzip.body).equals(plain.body))

      const again = await get(path, { 'if-none-match': plain.headers.etag })
      assert.equal(again.status, 304)
      assert.lengthOf(again.body, 0)
      assert.equal((await get(path, { 'if-none-match': 'W/"other"' })).status, 200)
    })
  }

  test('the socket client of a version is kept for ever, another address of it is not', async ({
    assert,
  }) => {
    const cache = async (path: string) => (await get(path)).headers['cache-control']
    assert.include(await cache(`/widget/socket.io.js?v=${version}`), 'immutable')
    assert.notInclude(await cache('/widget/socket.io.js'), 'immutable')
    assert.notInclude(await cache('/widget/socket.io.js?v=0.0.0'), 'immutable')
    assert.equal(await cache('/widget.js'), 'no-cache')
  })
})
