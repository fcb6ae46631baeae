import { runTool, UnreadableMedia, untrusted } from '#app/files/services/media_tools'
import { files } from '#config/files'

export type Streams = {
  hasVideo: boolean
  hasAudio: boolean
  width: number | null
  height: number | null
  durationMs: number | null
  audioCodec: string | null
}
type Probed = {
  streams?: {
    codec_type?: string
    codec_name?: string
    width?: number
    height?: number
    disposition?: { attached_pic?: number }
  }[]
  format?: { duration?: string }
}

/** What stands in the container. Its word on the duration is good enough for a film, not for a voice. */
export async function probe(path: string, signal?: AbortSignal): Promise<Streams> {
  let text = ''
  const wanted =
    'format=duration:stream=codec_type,codec_name,width,height:stream_disposition=attached_pic'
  const args = ['-print_format', 'json', '-show_entries', wanted, ...untrusted(path)]
  await runTool('ffprobe', args, (chunk) => void (text += chunk.toString()), signal)
  const { streams = [], format } = JSON.parse(text) as Probed
  // The cover of a song is a picture in a video stream.
  const film = streams.find((s) => s.codec_type === 'video' && !s.disposition?.attached_pic)
  const sound = streams.find((s) => s.codec_type === 'audio')
  const seconds = Number(format?.duration)
  return {
    hasVideo: film !== undefined,
    hasAudio: sound !== undefined,
    width: film?.width ?? null,
    height: film?.height ?? null,
    durationMs: Number.isFinite(seconds) ? Math.round(seconds * 1000) : null,
    audioCodec: sound?.codec_name ?? null,
  }
}

const SAMPLES_PER_SECOND = 8_000
/** One figure for each 10 ms: a day of sound is nine million of them, and no allowed file is that long. */
const SAMPLES_PER_FIGURE = 80
const BYTES_PER_SAMPLE = 2

/** Decodes the whole of it: what was heard is the duration, whatever the container says. */
export async function listen(
  path: string,
  signal?: AbortSignal
): Promise<{ durationMs: number; waveform: number[] }> {
  const ear = new Ear()
  const rate = String(SAMPLES_PER_SECOND)
  const args = [...untrusted(path), '-vn', '-ac', '1', '-ar', rate, '-f', 's16le', 'pipe:1']
  await runTool('ffmpeg', args, (chunk) => ear.hear(chunk), signal)
  if (ear.samples === 0) throw new UnreadableMedia('no sound in it')
  return {
    durationMs: Math.round((ear.samples / SAMPLES_PER_SECOND) * 1000),
    waveform: ear.waveform(files.waveformPeaks),
  }
}

class Ear {
  samples = 0
  #figures: number[] = []
  #loudest = 0
  #rest: Buffer = Buffer.alloc(0)

  hear(chunk: Buffer) {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    const whole = bytes.length - (bytes.length % BYTES_PER_SAMPLE)
    for (let at = 0; at < whole; at += BYTES_PER_SAMPLE) {
      this.#loudest = Math.max(this.#loudest, Math.abs(bytes.readInt16LE(at)))
      if (++this.samples % SAMPLES_PER_FIGURE === 0) this.#next()
    }
    this.#rest = bytes.subarray(whole)
  }

  /** The loudest moment of each part, 1 for the loudest of all: a quiet voice has a shape too. */
  waveform(parts: number): number[] {
    if (this.samples % SAMPLES_PER_FIGURE > 0) this.#next()
    const count = this.#figures.length
    const peaks = Array.from({ length: parts }, (_, part) => {
      const from = Math.floor((part * count) / parts)
      const to = Math.max(from + 1, Math.floor(((part + 1) * count) / parts))
      return this.#figures.slice(from, to).reduce((most, figure) => Math.max(most, figure), 0)
    })
    const most = Math.max(...peaks)
    return peaks.map((peak) => (most === 0 ? 0 : Math.round((peak / most) * 100) / 100))
  }

  #next() {
    this.#figures.push(this.#loudest)
    this.#loudest = 0
  }
}

/** AAC in M4A, which every browser plays, with the index in front so that it plays while it loads. */
export async function writePlayable(from: string, to: string, signal?: AbortSignal) {
  const encoding = [
    '-vn',
    '-map_metadata',
    '-1',
    '-c:a',
    'aac',
    '-b:a',
    '64k',
    '-movflags',
    '+faststart',
  ]
  await runTool(
    'ffmpeg',
    ['-y', ...untrusted(from), ...encoding, '-f', 'mp4', to],
    undefined,
    signal
  )
}

/** MP3, and AAC in MP4, play everywhere as they are. */
export const playsEverywhere = (mime: string, codec: string | null) =>
  mime === 'audio/mpeg' || (mime === 'audio/mp4' && codec === 'aac')
