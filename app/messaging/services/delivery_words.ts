import type { I18n } from '@adonisjs/i18n'

/** Why something was not carried, in words; a name that nobody knows is shown as it is. */
export const deliveryWords = (i18n: I18n, error: string | null) =>
  error && i18n.t(`deliveries.${error}`, undefined, error)
