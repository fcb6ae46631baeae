import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import { addEmojiValidator, pageValidator } from '#app/messaging/validators/messages'

const Emojis = () => import('#app/messaging/controllers/emojis_controller')

router
  .group(() => {
    router
      .get('/emojis', [Emojis, 'index'])
      .as('emojis.index')
      .contract({
        summary: 'The emojis of the company’s own, by name',
        query: pageValidator,
        answer: { data: 'CustomEmoji[]', meta: 'PageMeta' },
      })
    router
      .get('/emojis/frequent', [Emojis, 'frequent'])
      .as('emojis.frequent')
      .contract({
        summary: 'What I react with most, of late',
        answer: { data: 'FrequentEmoji[]' },
      })
    router
      .post('/emojis', [Emojis, 'store'])
      .as('emojis.store')
      .contract({
        summary: 'Makes an emoji of the company’s own out of a picture I uploaded',
        body: addEmojiValidator,
        answer: { status: 201, data: 'CustomEmoji' },
        problems: [
          'EMOJI_NAME_TAKEN',
          'EMOJI_NEEDS_IMAGE',
          'ATTACHMENT_NOT_FOUND',
          'ATTACHMENT_REFUSED',
          'ATTACHMENT_ALREADY_USED',
        ],
      })
    router
      .delete('/emojis/:id', [Emojis, 'destroy'])
      .as('emojis.destroy')
      .contract({
        summary: 'Offers one no longer: who made it, or an admin',
        answer: null,
        problems: ['NOT_THE_MAKER'],
      })
  })
  .prefix('/api/v1')
  .as('messaging')
  .use(staffOnly)
