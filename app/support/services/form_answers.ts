import vine from '@vinejs/vine'
import { type FieldFault, InvalidInput } from '#app/core/http/problem'
import { emailAddress } from '#app/core/validation/words'
import { parsePhone } from '#app/identity/services/phones'
import type { FormField } from '#app/support/queries/widget_sites'

type Answers = Record<string, string>

const emails = vine.create(emailAddress())

/**
 * What a student answers to what their site asks beforehand, as it is kept: a telephone number in E.164, nothing that was
 * left empty. Without a form of the site's nothing is asked.
 * @throws InvalidInput
 */
export async function answersTo(fields: FormField[] = [], given: Answers = {}) {
  const names = new Set(fields.map(({ name }) => name))
  const faults: FieldFault[] = Object.keys(given)
    .filter((name) => !names.has(name))
    .map((name) => ({ field: `form.${name}`, rule: 'unknown_field' }))
  const answers: Answers = {}
  for (const field of fields) {
    const { name, label } = field
    const { rule, answer } = await read(field, given[name] ?? '')
    if (rule) faults.push({ field: `form.${name}`, rule, label })
    else if (answer) answers[name] = answer
  }
  if (faults.length > 0) throw new InvalidInput(faults)
  return Object.keys(answers).length > 0 ? answers : null
}

/** The answer as it is kept, or which rule it breaks. */
async function read({ type, required, options }: FormField, said: string) {
  if (!said.trim()) return required ? { rule: 'required' } : {}
  if (options && !options.includes(said)) return { rule: 'enum' }
  if (type === 'email') {
    const [fault, answer] = await emails.tryValidate(said)
    return fault ? { rule: 'email' } : { answer }
  } else if (type === 'phone') {
    const phone = parsePhone(said)
    return phone ? { answer: phone.number } : { rule: 'phone' }
  } else return { answer: said }
}
