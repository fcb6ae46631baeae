import type { ApplicationService } from '@adonisjs/core/types'

/** Says on /health/ready whether files can be stored, and whether sound can be worked on. */
export default class FilesProvider {
  constructor(protected app: ApplicationService) {}

  async start() {
    const { addReadinessCheck } = await import('#app/core/observability/readiness')
    const { checkStore } = await import('#app/files/services/store_check')
    const { checkTools } = await import('#app/files/services/media_tools')
    addReadinessCheck({ name: 'files', required: true, check: checkStore })
    addReadinessCheck({ name: 'ffmpeg', required: false, check: checkTools })
  }
}
