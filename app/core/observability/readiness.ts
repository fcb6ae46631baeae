/** What a domain adds to /health/ready. Where it is not `required`, its absence is told but refuses nothing. */
export type ReadinessCheck = { name: string; required: boolean; check(): Promise<void> }

const added: ReadinessCheck[] = []

export const addReadinessCheck = (check: ReadinessCheck) => void added.push(check)
export const addedReadinessChecks = (): readonly ReadinessCheck[] => added
