import router from '@adonisjs/core/services/router'
import { staffOnly } from '#app/identity/middleware/staff_only'
import * as v from '#app/identity/validators/contacts'

const Contacts = () => import('#app/identity/controllers/contacts_controller')

router
  .group(() => {
    router
      .get('/contacts', [Contacts, 'index'])
      .as('contacts.index')
      .contract({
        summary: 'People whom the company speaks with, by name',
        query: v.listContactsValidator,
        answer: { data: 'Contact[]', meta: 'PageMeta' },
      })
    router
      .post('/contacts', [Contacts, 'store'])
      .as('contacts.store')
      .contract({
        summary: 'Adds somebody',
        body: v.createContactValidator,
        answer: { status: 201, data: 'Contact' },
      })
    router
      .get('/contacts/:id', [Contacts, 'show'])
      .as('contacts.show')
      .contract({ summary: 'One of them', answer: { data: 'Contact' } })
    router
      .patch('/contacts/:id', [Contacts, 'update'])
      .as('contacts.update')
      .contract({
        summary: 'Changes name, numbers or addresses',
        body: v.updateContactValidator,
        answer: { data: 'Contact' },
        problems: ['STALE_VERSION'],
      })
    router
      .post('/contacts/:id/block', [Contacts, 'block'])
      .as('contacts.block')
      .contract({
        summary: 'Refuses what they write from now on',
        body: v.blockContactValidator,
        answer: { data: 'Contact' },
        problems: ['CONTACT_IS_STAFF'],
      })
    router
      .post('/contacts/:id/unblock', [Contacts, 'unblock'])
      .as('contacts.unblock')
      .contract({ summary: 'Takes that back', answer: { data: 'Contact' } })
  })
  .prefix('/api/v1')
  .use(staffOnly)
