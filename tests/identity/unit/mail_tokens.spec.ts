import { test } from '@japa/runner'
import { newId } from '#app/core/operation'
import { mailTokens } from '#app/identity/services/mail_tokens'

test.group('mailed tokens', () => {
  test('a token says its row again, for its own purpose only', ({ assert }) => {
    const id = newId()
    const token = mailTokens.make('invitation', id)
    assert.match(token, /^[\w-]{64}$/)
    assert.equal(mailTokens.read('invitation', token), id)
    assert.isNull(mailTokens.read('password-reset', token))
  })

  test('a token with any letter changed, cut or nonsense is nobody’s', ({ assert }) => {
    const token = mailTokens.make('email-change', newId())
    for (let at = 0; at < token.length; at++) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
      assert.isNull(mailTokens.read('email-change', changed))
    }
    for (const given of ['', 'x', token.slice(0, -4), `${token}AAAA`, '💥'.repeat(20)])
      assert.isNull(mailTokens.read('email-change', given))
  })
})
