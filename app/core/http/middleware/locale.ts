import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { RequestValidator } from '@adonisjs/core/http'

/** Words in the caller's language: Accept-Language, else Brazilian Portuguese. */
export default class LocaleMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const wanted =
      i18nManager.getSupportedLocaleFor(ctx.request.languages()) ?? i18nManager.defaultLocale
    ctx.i18n = i18nManager.locale(wanted)
    return next()
  }
}

RequestValidator.messagesProvider = (ctx) => ctx.i18n.createMessagesProvider()

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
  }
}
