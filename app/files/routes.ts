import router from '@adonisjs/core/services/router'
import { downloadValidator, presignValidator } from '#app/files/validators/uploads'

const Uploads = () => import('#app/files/controllers/uploads_controller')
const Attachments = () => import('#app/files/controllers/attachments_controller')

const REFUSED_BYTES = ['FILE_EMPTY', 'FILE_TOO_LARGE', 'FILE_UNREADABLE', 'IMAGE_TOO_LARGE']

router
  .group(() => {
    router
      .post('/uploads', [Uploads, 'store'])
      .as('uploads.store')
      .contract({
        widget: true,
        summary: 'Uploads one file; what it is, is read from its bytes',
        upload: 'file',
        answer: { status: 201, data: 'Attachment' },
        problems: [...REFUSED_BYTES, 'MALFORMED_UPLOAD', 'STORAGE_QUOTA_EXCEEDED'],
      })
    router
      .post('/uploads/presign', [Uploads, 'presign'])
      .as('uploads.presign')
      .contract({
        summary: 'An address of the object store to upload to directly, where there is one',
        body: presignValidator,
        answer: { status: 201, data: 'DirectUpload' },
        problems: [
          'DIRECT_UPLOADS_UNAVAILABLE',
          'FILE_EMPTY',
          'FILE_TOO_LARGE',
          'STORAGE_QUOTA_EXCEEDED',
        ],
      })
    router
      .post('/uploads/:id/complete', [Uploads, 'complete'])
      .as('uploads.complete')
      .contract({
        summary: 'Ends a direct upload: its bytes are looked at as those of any other',
        answer: { data: 'Attachment' },
        problems: [...REFUSED_BYTES, 'DIRECT_UPLOADS_UNAVAILABLE', 'UPLOAD_INCOMPLETE'],
      })
    router
      .get('/attachments/:id', [Attachments, 'show'])
      .as('attachments.show')
      .contract({
        widget: true,
        summary:
          'The file, whole or a range (206), or the way to it (302), for who may read what it hangs on',
        query: downloadValidator,
        answer: { data: 'string', bare: '*/*' },
        problems: ['ATTACHMENT_REFUSED', 'ATTACHMENT_NOT_READY'],
      })
    router
      .get('/attachments/:id/thumbnail', [Attachments, 'thumbnail'])
      .as('attachments.thumbnail')
      .contract({
        widget: true,
        summary: 'A small WebP of a picture',
        answer: { data: 'string', bare: '*/*' },
      })
    router
      .put('/attachments/:id/played', [Attachments, 'played'])
      .as('attachments.played')
      .contract({ summary: 'I have listened to it', answer: null })
  })
  .prefix('/api/v1')
  .as('files')
