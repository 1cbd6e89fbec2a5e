import type { Shop } from "@ocop/test-kit"

/** A file sent by the portal's resumable upload; answers its id. */
export async function upload(api: Shop["api"], headers: Record<string, string>, bytes: Buffer): Promise<string> {
  const { data } = await api.post("/producer/uploads", { filename: "giay.pdf", size: bytes.length }, { headers })
  await api.put(`/producer/uploads/${data.upload.id}?offset=0`, bytes, { headers: { ...headers, "content-type": "application/octet-stream" } })
  return data.upload.id as string
}
