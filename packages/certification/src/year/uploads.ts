import type { MedusaContainer } from "@medusajs/framework/types"

/** Files sent piece by piece are kept by the producer package, which knows us and not we it: its module is asked by name. */
interface Uploads {
  /** Throws NOT_FOUND unless the file is all there and this owner's. */
  takeUpload(input: { upload_id: string; owner: string }): Promise<{ bytes: Buffer; filename: string }>
}

export interface UploadOf {
  /** who sent it: id of the producer, or of the user of the office */
  owner: string
  upload_id: string
}

/** It stays where it is for some days more, so that who asks again because the answer was lost is answered the same. */
export const bytesOfUpload = async (container: MedusaContainer, { owner, upload_id }: UploadOf): Promise<Buffer> =>
  (await container.resolve<Uploads>("producer").takeUpload({ upload_id, owner })).bytes
