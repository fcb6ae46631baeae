import type { ApplicationService } from '@adonisjs/core/types'

export default class ChatProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {}
}
