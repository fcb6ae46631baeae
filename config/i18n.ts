import { defineConfig, formatters, loaders } from '@adonisjs/i18n'
import app from '@adonisjs/core/services/app'

export default defineConfig({
  defaultLocale: 'pt-BR',
  supportedLocales: ['pt-BR', 'en'],
  fallbackLocales: { 'pt': 'pt-BR', 'pt-PT': 'pt-BR', 'en-US': 'en', 'en-GB': 'en' },
  formatter: formatters.icu(),
  loaders: [loaders.fs({ location: app.makePath('resources/lang') })],
})
