import type { UploadResponse, UploadView } from "@ocop/producer/http"

const PIECE = 256 * 1024
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000

export class FileRefused extends Error {
  override name = "FileRefused"
}

interface SendFileInput {
  file: File
  /** `ho-so`: of an application, `nha`: of a signed-in member */
  area: "ho-so" | "nha"
  /** begun earlier and not finished */
  begun?: UploadView
  onProgress: (sent: number) => void
  onWaiting: (waiting: boolean) => void
  signal: AbortSignal
}

/**
 * Sends a file in pieces. After a dropped connection it asks how much arrived and goes on from there, as long as the page is open; a
 * page opened later goes on with the same file.
 */
export async function sendFile({ file, area, begun, onProgress, onWaiting, signal }: SendFileInput): Promise<string> {
  const base = `/api/nha-san-xuat/${area}/uploads`
  const ask = async (path: string, init: RequestInit = {}): Promise<UploadView> => {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      signal.throwIfAborted()
      const answer = await fetch(path, { ...init, signal }).catch(() => null)
      const body = (await answer?.json().catch(() => null)) as (UploadResponse & { message?: string; code?: string }) | null
      if (answer?.ok && body?.upload) return body.upload
      if (body?.code === "wrong_offset" && init.method === "PUT") return ask(`${base}/${idIn(path)}`)
      if (answer && answer.status >= 400 && answer.status < 500 && answer.status !== 429) throw new FileRefused(body?.message ?? "")
      onWaiting(true)
      await networkOr(pause)
    }
  }
  let upload = begun
    ? await ask(`${base}/${begun.id}`)
    : await ask(base, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ filename: file.name, size: file.size }) })
  while (!upload.done && upload.offset < file.size) {
    onProgress(upload.offset)
    const piece = file.slice(upload.offset, upload.offset + PIECE)
    upload = await ask(`${base}/${upload.id}?offset=${upload.offset}`, { method: "PUT", headers: { "content-type": "application/octet-stream" }, body: piece })
    onWaiting(false)
  }
  onProgress(file.size)
  return upload.id
}

const idIn = (path: string) => path.split("?")[0]?.split("/").at(-1) ?? ""

/** Waits for the pause, or for the network to come back, whichever is first. */
const networkOr = (pause: number) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener("online", go)
      resolve()
    }
    const timer = setTimeout(go, pause)
    window.addEventListener("online", go)
  })
