import { existsSync } from 'node:fs'
import type { TestContext } from '@japa/runner/core'
import { chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The machine's own Chromium (CHROMIUM names another); nothing is downloaded. */
export const chromiumPath = [process.env.CHROMIUM, ...PLACES].find(
  (path) => path && existsSync(path)
)

/** A page in a browser of its own, closed with the test; `errors` gathers what the page complains about. */
export async function openPage(
  test: TestContext['test']
): Promise<{ page: Page; errors: string[] }> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  test.cleanup(() => browser.close())
  const page = await (await browser.newContext({ locale: 'pt-BR' })).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return { page, errors }
}
