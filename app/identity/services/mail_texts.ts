import i18nManager from '@adonisjs/i18n/services/main'
import { frontendUrl } from '#config/app'
import { mailTokens, type MailTokenPurpose } from '#app/identity/services/mail_tokens'

export type MailTemplate =
  | 'invitation'
  | 'welcome'
  | 'passwordReset'
  | 'passwordChanged'
  | 'emailChange'
  | 'emailChanged'
  | 'integrationDown'
  | 'integrationDenied'
  | 'integrationLimited'

/** Ids and names of what a mail speaks of; its token is made from `tokenId` when it is sent. */
export type MailAbout = {
  tokenId?: string
  name?: string | null
  inviter?: string
  /** What does not answer, does not take our key, or lets no call through, and for how many minutes. */
  integration?: string
  minutes?: number
}

export type MailTexts = { subject: string; text: string; html: string }

/** The page that each link opens, and what its token is good for. Nothing but the token stands in the address. */
const LINKS: Partial<
  Record<MailTemplate, { purpose: MailTokenPurpose; path: (token: string) => string }>
> = {
  invitation: { purpose: 'invitation', path: (token) => `/invitations/${token}` },
  welcome: { purpose: 'password-reset', path: (token) => `/reset-password?token=${token}` },
  passwordReset: { purpose: 'password-reset', path: (token) => `/reset-password?token=${token}` },
  emailChange: { purpose: 'email-change', path: (token) => `/confirm-email?token=${token}` },
}

/** A mail in its reader's language, as plain text and as simple HTML (resources/lang/<locale>/mails.json). */
export function mailTexts(template: MailTemplate, locale: string, about: MailAbout): MailTexts {
  const i18n = i18nManager.locale(locale)
  const { inviter = '', integration = '', minutes = 0 } = about
  const say = (key: string) => i18n.t(`mails.${template}.${key}`, { inviter, integration, minutes })
  const greeting = about.name
    ? i18n.t('mails.greeting', { name: about.name })
    : i18n.t('mails.greetingWithoutName')
  const link = linkOf(template, about)
  const action = link ? { link, label: say('action') } : undefined
  const parts = {
    greeting,
    body: say('body'),
    action,
    note: say('note'),
    signature: i18n.t('mails.signature'),
  }
  return { subject: say('subject'), text: asText(parts), html: asHtml(parts, locale) }
}

type Parts = {
  greeting: string
  body: string
  action?: { link: string; label: string }
  note: string
  signature: string
}

function linkOf(template: MailTemplate, { tokenId }: MailAbout): string | undefined {
  const kind = LINKS[template]
  if (!kind || !tokenId) return undefined
  return `${frontendUrl.replace(/\/$/, '')}${kind.path(mailTokens.make(kind.purpose, tokenId))}`
}

const asText = ({ greeting, body, action, note, signature }: Parts) =>
  [greeting, body, action && `${action.label}:\n${action.link}`, note, signature]
    .filter(Boolean)
    .join('\n\n')

function asHtml({ greeting, body, action, note, signature }: Parts, locale: string): string {
  const button = action && `<p><a href="${escape(action.link)}">${escape(action.label)}</a></p>`
  const paragraphs = [
    `<p>${escape(greeting)}</p>`,
    `<p>${escape(body)}</p>`,
    button,
    `<p>${escape(note)}</p>`,
    `<p>${escape(signature)}</p>`,
  ]
  return `<!doctype html><html lang="${locale}"><body style="font-family:sans-serif">${paragraphs.filter(Boolean).join('')}</body></html>`
}

/** Names come from people, and stand in HTML here. */
const escape = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[letter]!
  )
