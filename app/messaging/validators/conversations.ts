import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { pageFields } from '#app/core/validation/words'

export const listConversationsValidator = vine.create(shape(pageFields))
