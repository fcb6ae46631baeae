import { keep } from './keep.ts'
import { onlyOnce } from './tabs.ts'

const MUTED = 'zayn:muted'
const ONE_RING_MS = 1_500

/** Whether the student wants to hear it, in all tabs. */
export const sound = {
  get isMuted() {
    return keep.get(MUTED) === '1'
  },
  mute(is: boolean) {
    keep.set(MUTED, is ? '1' : '0')
  },
}

/** Once, however many tabs were told. A page that nobody has touched yet may make no sound, and leaves it to another. */
export function ring() {
  if (sound.isMuted || navigator.userActivation?.hasBeenActive === false) return
  void onlyOnce('zayn:ring', ONE_RING_MS, play)
}

let context: AudioContext | undefined

/** Two short tones. */
function play() {
  try {
    context ??= new AudioContext()
    const now = context.currentTime
    for (const [place, pitch] of [880, 1_175].entries()) {
      const tone = context.createOscillator()
      const volume = context.createGain()
      tone.frequency.value = pitch
      volume.gain.setValueAtTime(0.08, now + place * 0.12)
      volume.gain.exponentialRampToValueAtTime(0.001, now + place * 0.12 + 0.2)
      tone.connect(volume).connect(context.destination)
      tone.start(now + place * 0.12)
      tone.stop(now + place * 0.12 + 0.2)
    }
  } catch {
    // A machine without sound: the badge says it.
  }
}
