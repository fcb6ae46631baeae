import type { ApplicationService } from '@adonisjs/core/types'

export default class MessagingProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {}
}
