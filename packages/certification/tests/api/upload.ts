import type { Shop } from "@ocop/test-kit"

/** A file sent by the resumable upload of the portal or of the office; answers its id. */
export async function upload(api: Shop["api"], headers: Record<string, string>, bytes: Buffer, door: "/producer" | "/admin/ocop" = "/producer"): Promise<string> {
  const { data } = await api.post(`${door}/uploads`, { filename: "giay.pdf", size: bytes.length }, { headers })
  await api.put(`${door}/uploads/${data.upload.id}?offset=0`, bytes, { headers: { ...headers, "content-type": "application/octet-stream" } })
  return data.upload.id as string
}
