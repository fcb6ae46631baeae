import { join } from 'node:path'
import { defineConfig, services } from '@adonisjs/drive'
import type { InferDriveDisks } from '@adonisjs/drive/types'
import env from '#start/env'
import { files } from '#config/files'

const driveConfig = defineConfig({
  default: files.disk,
  services: {
    local: services.fs({
      location: join(files.path, 'objects'),
      visibility: 'private',
      // Nothing is served past the check of who may read it.
      serveFiles: false,
    }),
    s3: services.s3({
      credentials: {
        accessKeyId: env.get('S3_ACCESS_KEY_ID', ''),
        secretAccessKey: env.get('S3_SECRET_ACCESS_KEY', ''),
      },
      region: env.get('S3_REGION', 'us-east-1'),
      endpoint: env.get('S3_ENDPOINT'),
      bucket: env.get('S3_BUCKET', ''),
      forcePathStyle: env.get('S3_FORCE_PATH_STYLE', env.get('S3_ENDPOINT') !== undefined),
      visibility: 'private',
      // Many compatible stores know neither ACLs nor the checksums that the client adds by itself.
      supportsACL: false,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
