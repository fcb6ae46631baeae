import { defineConfig } from '@adonisjs/core/app'

export default defineConfig({
  commands: [
    () => import('@adonisjs/core/commands'),
    () => import('@adonisjs/lucid/commands'),
    () => import('#start/commands'),
  ],

  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    { file: () => import('@adonisjs/core/providers/repl_provider'), environment: ['repl', 'test'] },
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/i18n/i18n_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('@adonisjs/cors/cors_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/mail/mail_provider'),
    () => import('@adonisjs/drive/drive_provider'),
    () => import('#app/core/core_provider'),
    () => import('#app/identity/identity_provider'),
    () => import('#app/files/files_provider'),
    () => import('#app/messaging/messaging_provider'),
    () => import('#app/chat/chat_provider'),
    () => import('#app/support/support_provider'),
    () => import('#app/botconversa/botconversa_provider'),
    { file: () => import('#app/core/realtime/realtime_provider'), environment: ['web', 'test'] },
  ],

  preloads: [
    () => import('#start/events'),
    () => import('#start/jobs'),
    { file: () => import('#start/routes'), environment: ['web', 'test', 'console'] },
    { file: () => import('#start/kernel'), environment: ['web', 'test'] },
  ],

  metaFiles: [
    { pattern: 'resources/lang/**/*.json', reloadServer: false },
    { pattern: 'clients/typescript/*api.json', reloadServer: false },
  ],

  tests: {
    suites: [
      { name: 'unit', files: ['tests/**/unit/**/*.spec.{ts,js}'], timeout: 30_000 },
      { name: 'functional', files: ['tests/**/functional/**/*.spec.{ts,js}'], timeout: 90_000 },
      { name: 'realtime', files: ['tests/**/realtime/**/*.spec.{ts,js}'], timeout: 90_000 },
      { name: 'properties', files: ['tests/**/properties/**/*.spec.{ts,js}'], timeout: 300_000 },
      { name: 'browser', files: ['tests/**/browser/**/*.spec.{ts,js}'], timeout: 180_000 },
      { name: 'chaos', files: ['tests/**/chaos/**/*.spec.{ts,js}'], timeout: 300_000 },
    ],
    forceExit: false,
  },
})
