import { spawn } from 'node:child_process'
import { files } from '#config/files'

/** The tool ran and could not read the file: the file's fault, not ours. */
export class UnreadableMedia extends Error {}

type Tool = 'ffmpeg' | 'ffprobe'

/** Files are untrusted: no protocol but files and pipes, no playlist that names others. */
const SAFELY = ['-hide_banner', '-v', 'error', '-protocol_whitelist', 'file,pipe']
const CONTAINERS = ['-format_whitelist', 'mov,matroska,ogg,mp3,wav,flac,aac,amr,aiff']
const LAST_WORDS = 2_000

/** Runs ffmpeg or ffprobe and hands over what it prints, chunk by chunk. */
export function runTool(
  tool: Tool,
  args: string[],
  onOutput: (chunk: Buffer) => void = () => {},
  signal?: AbortSignal
): Promise<void> {
  const deadline = AbortSignal.timeout(files.mediaDeadlineMs)
  const child = spawn(
    files[tool],
    [...(tool === 'ffmpeg' ? ['-nostdin'] : []), ...SAFELY, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      killSignal: 'SIGKILL',
    }
  )
  let said = ''
  child.stdout.on('data', onOutput)
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-LAST_WORDS)
  })
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (code) =>
      code === 0 ? done() : failed(new UnreadableMedia(`${tool} ended with ${code}: ${said}`))
    )
  })
}

/** `-i` of a file that somebody sent. */
export const untrusted = (path: string) => [...CONTAINERS, '-i', path]

/** @throws where one of the two is not there */
export async function checkTools(): Promise<void> {
  await Promise.all([runTool('ffmpeg', ['-version']), runTool('ffprobe', ['-version'])])
}

export const hasTools = () =>
  checkTools().then(
    () => true,
    () => false
  )
