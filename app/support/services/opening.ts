import { calendarOf } from '#app/support/queries/calendars'
import { isOpen, nextOpening } from '#app/support/services/business_time'

/** Whether somebody serves now by these hours, and else when again. Without hours it is always so. */
export async function openingOf(businessHoursId: string | null, at: Date) {
  const calendar = await calendarOf(businessHoursId)
  return { open: isOpen(calendar, at), nextOpeningAt: nextOpening(calendar, at) }
}
