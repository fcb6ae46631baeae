import router from '@adonisjs/core/services/router'
import '#app/core/http/contract'
import '#app/core/http/request_input'
import '#app/core/http/serializer'

/** An id in a path is a UUID, or the path is nobody's: 404 without asking the database. */
for (const name of [
  'id',
  'userId',
  'teamId',
  'messageId',
  'conversationId',
  'replyId',
  'entryId',
  'deliveryId',
  'runId',
]) {
  router.where(name, router.matchers.uuid())
}

await import('#app/core/routes')
await import('#app/identity/routes')
await import('#app/files/routes')
await import('#app/messaging/routes')
await import('#app/chat/routes')
await import('#app/support/routes')
await import('#app/botconversa/routes')
