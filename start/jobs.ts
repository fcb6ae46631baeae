/** Every job of the product. Importing a job's file is what makes it known to the worker. */
import '#app/core/events/drain_listener_job'
import '#app/core/events/sweep_outbox_job'
import '#app/core/queues/timers'
import '#app/core/audit/cleaning_jobs'
import '#app/identity/jobs/send_mail_job'
import '#app/messaging/jobs/export_jobs'
import '#app/messaging/jobs/confirmation_timer'
