import app from '@adonisjs/core/services/app'
import env from '#start/env'

const MiB = 1024 ** 2
const GiB = 1024 ** 3

/** The most of one file; kinds that a browser opens at once have a lower one. */
const maxBytes = env.get('FILES_MAX_BYTES', 2 * GiB)

export const files = {
  disk: env.get('FILES_DISK', 'local'),
  /** Objects of the local disk, and on every disk the files on their way in. One file system, so that a move copies nothing. */
  path: env.get('FILES_PATH') ?? app.tmpPath('files'),
  maxBytes,
  maxBytesOf: {
    image: Math.min(env.get('FILES_MAX_IMAGE_BYTES', 64 * MiB), maxBytes),
    audio: Math.min(env.get('FILES_MAX_AUDIO_BYTES', 256 * MiB), maxBytes),
    video: maxBytes,
    document: maxBytes,
  },
  personQuotaBytes: env.get('FILES_PERSON_QUOTA_BYTES', 20 * GiB),
  companyQuotaBytes: env.get('FILES_COMPANY_QUOTA_BYTES', 1024 * GiB),
  /** A picture of more pixels is refused before it is decoded. */
  maxPixels: 100_000_000,
  /** A picture of fewer is worked on while its uploader waits; others in a job. */
  inlinePixels: 25_000_000,
  thumbnailSide: 480,
  waveformPeaks: 96,
  /** Longer than any decoding of an allowed file takes. */
  mediaDeadlineMs: 600_000,
  ffmpeg: env.get('FFMPEG_PATH', 'ffmpeg'),
  ffprobe: env.get('FFPROBE_PATH', 'ffprobe'),
  signedSeconds: 300,
  uploadSeconds: 3_600,
  unattachedHours: 24,
}
