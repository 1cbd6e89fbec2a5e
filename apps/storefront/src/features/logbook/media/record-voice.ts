export const LONGEST_VOICE_SECONDS = 120
/** Speech needs no more: two minutes are under 400 kB. */
const BITS_PER_SECOND = 24_000
const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"]

export interface Recording {
  /** resolves with what was said once it is stopped, by hand or by the limit */
  done: Promise<Blob>
  stop: () => void
  /** lets go of the microphone and of what was said */
  cancel: () => void
}

interface RecordVoice {
  /** about five times a second: whole seconds so far, loudness 0–1 */
  onLevel: (seconds: number, level: number) => void
}

export const canRecordVoice = () => typeof MediaRecorder !== "undefined" && Boolean(navigator.mediaDevices?.getUserMedia)

/** Throws what the browser throws when the microphone is refused (`NotAllowedError`) or missing (`NotFoundError`). */
export async function recordVoice({ onLevel }: RecordVoice): Promise<Recording> {
  const sound = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } })
  const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind))
  const recorder = new MediaRecorder(sound, { mimeType, audioBitsPerSecond: BITS_PER_SECOND })
  const parts: Blob[] = []
  recorder.addEventListener("dataavailable", ({ data }) => data.size > 0 && parts.push(data))

  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(sound).connect(analyser)
  const wave = new Uint8Array(analyser.fftSize)
  const began = performance.now()
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(wave)
    const seconds = (performance.now() - began) / 1000
    onLevel(Math.floor(seconds), Math.min(1, wave.reduce((most, each) => Math.max(most, Math.abs(each - 128)), 0) / 64))
    if (seconds >= LONGEST_VOICE_SECONDS) stop()
  }, 200)

  const release = () => {
    clearInterval(timer)
    sound.getTracks().forEach((track) => track.stop())
    void context.close()
  }
  const stop = () => {
    if (recorder.state !== "inactive") recorder.stop()
  }
  const done = new Promise<Blob>((resolve, reject) => {
    recorder.addEventListener("stop", () => {
      release()
      resolve(new Blob(parts, { type: (recorder.mimeType || mimeType || "audio/webm").split(";")[0] }))
    })
    recorder.addEventListener("error", () => {
      release()
      reject(new Error("The recording broke off"))
    })
  })
  recorder.start(1_000)
  return { done, stop, cancel: () => (done.catch(() => undefined), stop()) }
}
