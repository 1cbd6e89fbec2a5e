/** What a request carries; null as soon as it is more than `maxBytes`: the rest is not read. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null
  if (!request.body) return new Uint8Array()
  const reader = request.body.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(Buffer.concat(pieces, size))
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    pieces.push(value)
  }
}
