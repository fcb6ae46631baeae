/** Who listens to what: every durable listener of the product is registered here, and nowhere else. */
import { alertListener } from '#app/botconversa/listeners/alert_listener'
import { defaultChannelsListener } from '#app/chat/listeners/default_channels_listener'
import { ownerlessChannelsListener } from '#app/chat/listeners/ownerless_channels_listener'
import { listeners } from '#app/core/events/listeners'
import { cancelScheduledListener } from '#app/messaging/listeners/cancel_scheduled_listener'
import { assignmentListener, leaveDeskListener } from '#app/support/listeners/assignment_listener'
import { automaticAnswerListener } from '#app/support/listeners/automatic_answer_listener'
import { fieldsListener } from '#app/botconversa/listeners/fields_listener'
import { mirrorListener } from '#app/botconversa/listeners/mirror_listener'
import { mailListener } from '#app/identity/listeners/mail_listener'

listeners.register(mailListener)
listeners.register(defaultChannelsListener)
listeners.register(ownerlessChannelsListener)
listeners.register(cancelScheduledListener)
listeners.register(assignmentListener)
listeners.register(leaveDeskListener)
listeners.register(automaticAnswerListener)
listeners.register(mirrorListener)
listeners.register(fieldsListener)
listeners.register(alertListener)
