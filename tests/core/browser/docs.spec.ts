import { test } from '@japa/runner'
import { baseUrl } from '#tests/support/api'
import { chromiumPath, openPage } from '#tests/support/browser'

test.group('The reference', () => {
  test('a person opens /docs and finds an operation, with nothing taken from elsewhere', async ({
    assert,
    test: self,
  }) => {
    const { page, errors } = await openPage(self)
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseUrl()))
        foreign.push(request.url())
    })

    await page.goto(`${baseUrl()}/docs`)
    await page.getByText('sessions').first().click()
    await page.getByText('Sign in with e-mail and password').first().waitFor()

    assert.deepEqual(foreign, [])
    assert.deepEqual(errors, [])
  }).skip(!chromiumPath, 'needs Chromium')
})
