export type Recording = { stop(): Promise<File>; cancel(): void }

/** Records until it is stopped; the browser asks whether it may. */
export async function record(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const recorder = new MediaRecorder(stream)
  const parts: Blob[] = []
  const release = () => stream.getTracks().forEach((track) => track.stop())
  recorder.ondataavailable = ({ data }) => parts.push(data)
  recorder.start()
  return {
    stop: () =>
      new Promise((done) => {
        recorder.onstop = () => {
          release()
          const type = recorder.mimeType.split(';')[0] || 'audio/webm'
          done(new File(parts, `voz.${type.split('/')[1]}`, { type }))
        }
        recorder.stop()
      }),
    cancel() {
      recorder.onstop = release
      recorder.stop()
    },
  }
}
