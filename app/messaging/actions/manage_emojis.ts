import { emojiBytes } from '#config/messaging'
import { recordEvent } from '#app/core/events/record_event'
import { sql } from '#app/core/database/sql'
import { type Transaction, transaction } from '#app/core/database/transaction'
import { demand } from '#app/core/http/demand'
import { Conflict, Problem } from '#app/core/http/problem'
import { newId } from '#app/core/operation'
import { attachAll } from '#app/files/services/attaching'
import type User from '#app/identity/models/user'
import EmojiPolicy from '#app/messaging/policies/emoji_policy'
import { type CustomEmoji, emojiById } from '#app/messaging/queries/emoji_rows'

export type AddEmojiInput = { actor: User; name: string; attachmentId: string }

/** An emoji of the company's own, out of a small picture that its maker uploaded. */
export class AddEmoji {
  /** @throws Conflict EMOJI_NAME_TAKEN, ATTACHMENT_ALREADY_USED; Problem 422 EMOJI_NEEDS_IMAGE, ATTACHMENT_NOT_FOUND, … */
  async handle({ actor, name, attachmentId }: AddEmojiInput): Promise<CustomEmoji> {
    try {
      return await transaction((trx) => this.#add(trx, actor, name, attachmentId))
    } catch (error) {
      const { constraint } = error as { constraint?: string }
      throw constraint === 'custom_emojis_name' ? new Conflict('EMOJI_NAME_TAKEN') : error
    }
  }

  async #add(trx: Transaction, actor: User, name: string, attachmentId: string) {
    const id = newId()
    const owner = { ownerType: 'custom_emoji', ownerId: id, trx }
    const [picture] = await attachAll({ ...owner, actor, ids: [attachmentId] })
    if (picture.kind !== 'image' || picture.bytes > emojiBytes)
      throw new Problem(422, 'EMOJI_NEEDS_IMAGE', { maxBytes: emojiBytes })
    await sql(INSERT, [id, name, attachmentId, actor.id], trx)
    const subject = { type: 'emoji', id }
    await recordEvent(trx, 'emoji.created', { actor, subject, payload: { name } })
    return (await emojiById(id, trx)).emoji
  }
}

/** Offers an emoji no longer. Reactions that name it stay, and so does its picture. Twice is once. */
export class RemoveEmoji {
  /** @throws NotFound, Forbidden NOT_THE_MAKER */
  async handle({ actor, id }: { actor: User; id: string }): Promise<void> {
    await transaction(async (trx) => {
      const { emoji, removedAt } = await emojiById(id, trx, { locked: true })
      demand(new EmojiPolicy().remove(actor, emoji))
      if (removedAt) return
      await sql('update custom_emojis set removed_at = now() where id = ?', [id], trx)
      const subject = { type: 'emoji', id }
      await recordEvent(trx, 'emoji.removed', { actor, subject, payload: { name: emoji.name } })
    })
  }
}

const INSERT = 'insert into custom_emojis (id, name, attachment_id, created_by) values (?, ?, ?, ?)'
