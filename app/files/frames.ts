import type { Attachment } from '#app/files/transformers/attachment_transformer'

/** To its uploader: work on a file came to its end. Who reads what it hangs on hears it from there. */
export type AttachmentUpdated = {
  /** @format uuid */
  eventId: string
  /** @format date-time */
  at: string
  attachment: Attachment
}

/** What files say to sockets. AsyncAPI and the typed client are made from this map. */
export type FilesFrames = {
  'attachment.updated': AttachmentUpdated
}
