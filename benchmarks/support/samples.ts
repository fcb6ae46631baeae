/** One round of one side; `rate` is a second, the delays are milliseconds. */
export type Sample = { rate: number; p50: number; p95: number }
export type Sides<Name extends string> = Record<Name, () => Promise<Sample>>

/** Fewer rounds say too little of the spread. */
export const ROUNDS = Math.max(5, Number(process.env.BENCH_ROUNDS) || 5)

/** Each side once to warm up, then turn by turn: a machine that slows down slows all of them. */
export async function alternate<Name extends string>(
  sides: Sides<Name>
): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(sides) as Name[]
  for (const name of names) await sides[name]()
  const samples = Object.fromEntries(names.map((name) => [name, [] as Sample[]])) as Record<
    Name,
    Sample[]
  >
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) samples[name].push(await sides[name]())
  return samples
}

export function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

export const median = (values: number[]) => percentile(values, 0.5)

export type Target = { atLeast: number } | { atMost: number } | { under: number }
export type Row = {
  operation: string
  figure: string
  value: number
  /** Least and greatest of the rounds. */
  spread?: [number, number]
  target?: Target
  /** Absolute figures, for orientation. */
  note?: string
}

/** ours ÷ floor, round by round: the median and its spread. */
export function ratio(ours: Sample[], floor: Sample[], of: keyof Sample) {
  const ratios = ours.map((sample, round) => sample[of] / floor[round][of])
  return {
    value: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)] as [number, number],
  }
}

export function absolute(samples: Sample[]): string {
  const of = (key: keyof Sample) => median(samples.map((sample) => sample[key]))
  return `${Math.round(of('rate'))}/s, p50 ${of('p50').toFixed(1)} p95 ${of('p95').toFixed(1)} ms`
}

export function isMet({ value, target }: Row): boolean | null {
  if (!target) return null
  if ('atLeast' in target) return value >= target.atLeast
  return 'atMost' in target ? value <= target.atMost : value < target.under
}
