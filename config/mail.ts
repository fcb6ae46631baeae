import { defineConfig, transports } from '@adonisjs/mail'
import type { InferMailers } from '@adonisjs/mail/types'
import env from '#start/env'

const smtp = new URL(env.get('SMTP_URL', 'smtp://127.0.0.1:1025'))

const mailConfig = defineConfig({
  default: 'smtp',
  from: env.get('MAIL_FROM', 'Zayn Hub <no-reply@zayn.test>'),
  mailers: {
    smtp: transports.smtp({
      host: smtp.hostname,
      port: Number(smtp.port || 587),
      secure: smtp.protocol === 'smtps:',
      auth: smtp.username
        ? {
            type: 'login',
            user: decodeURIComponent(smtp.username),
            pass: decodeURIComponent(smtp.password),
          }
        : undefined,
    }),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
