/** Who listens to what: every durable listener of the product is registered here, and nowhere else. */
import { listeners } from '#app/core/events/listeners'
import { mailListener } from '#app/identity/listeners/mail_listener'

listeners.register(mailListener)
