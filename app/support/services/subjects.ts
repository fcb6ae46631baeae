const SUBJECT_LENGTH = 80

/** Of a ticket that nobody named: the beginning of what was said, up to a whole word. */
export function subjectOf(body: string): string {
  const [first = ''] = body.trim().split('\n')
  const letters = [...first.replaceAll(/\p{Cc}/gu, ' ')]
  if (letters.length === 0) return 'Atendimento'
  if (letters.length <= SUBJECT_LENGTH) return letters.join('')
  const cut = letters.slice(0, SUBJECT_LENGTH).join('')
  return `${cut.replace(/\s+\S*$/u, '')}…`
}
