import { sdk } from "./sdk"

const PIECE = 256 * 1024
const PATH = "/admin/ocop/uploads"

export const LARGEST_FILE = 12 * 1024 * 1024

interface Upload {
  id: string
  size: number
  offset: number
  done: boolean
}

interface SendFileInput {
  file: Blob
  filename: string
  /** begun earlier, perhaps finished */
  upload_id?: string
  /** told as soon as the server knows the file: who keeps the id goes on later with what had arrived */
  onBegun?: (upload_id: string) => Promise<void> | void
  /** share that arrived, 0 to 1 */
  onProgress?: (share: number) => void
}

/** Sends a file to the office in pieces; answers the id of the upload. Throws when the line breaks: called again with that id it goes on from where it broke. */
export async function sendFile({ file, filename, upload_id, onBegun, onProgress }: SendFileInput): Promise<string> {
  let upload = (upload_id && (await known(upload_id))) || (await begin({ filename, size: file.size }, onBegun))
  while (!upload.done) {
    onProgress?.(upload.offset / file.size)
    const piece = file.slice(upload.offset, upload.offset + PIECE)
    upload = await sdk.client
      .fetch<{ upload: Upload }>(`${PATH}/${upload.id}`, { method: "PUT", query: { offset: upload.offset }, headers: { "content-type": "application/octet-stream" }, body: piece as never })
      .then((answer) => answer.upload)
      .catch(async (error: unknown) => {
        // The piece had arrived, its answer had not: the server says how much it has.
        const there = await known(upload.id)
        if (there && there.offset > upload.offset) return there
        throw error
      })
  }
  onProgress?.(1)
  return upload.id
}

async function begin(body: { filename: string; size: number }, onBegun: SendFileInput["onBegun"]): Promise<Upload> {
  const { upload } = await sdk.client.fetch<{ upload: Upload }>(PATH, { method: "POST", body })
  await onBegun?.(upload.id)
  return upload
}

/** Swept away meanwhile: undefined, the file is sent anew. */
const known = (id: string): Promise<Upload | undefined> =>
  sdk.client.fetch<{ upload: Upload }>(`${PATH}/${id}`).then(
    ({ upload }) => upload,
    (error: { status?: number }) => {
      if (error.status === 404) return undefined
      throw error
    },
  )
