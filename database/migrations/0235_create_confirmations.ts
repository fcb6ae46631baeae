import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- A message that asks for li
    `)
  }

  async down() {
    this.schema.raw(`
e
    `)
  }
}
