import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import { searchMessagesValidator } from '#app/messaging/validators/search'

const Searches = () => import('#app/messaging/controllers/searches_controller')

router
  .group(() => {
    router
      .get('/search/messages', [Searches, 'messages'])
      .as('search.messages')
      .contract({
        summary: 'Messages that I may read, by their words and filters, the newest first',
        query: searchMessagesValidator,
        answer: { data: 'FoundInSearch[]', meta: 'PageMeta' },
      })
  })
  .prefix('/api/v1')
  .as('messaging')
  .use(staffOnly)
