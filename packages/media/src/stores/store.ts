import type { Readable, Writable } from "node:stream"

export interface StoredFile {
  key: string
  bytes: Buffer
  contentType: string
}

/** Where bytes lie. Keys come from `rules/file-key`; a store never sees a name a visitor chose. */
export interface Store {
  /** @returns the key to read it by, which may carry an addition of the store's own */
  put(file: StoredFile): Promise<string>
  putStream(file: Omit<StoredFile, "bytes">): Promise<{ key: string; writeStream: Writable; done: Promise<unknown> }>
  /** @throws MedusaError NOT_FOUND */
  read(key: string): Promise<Readable>
  remove(keys: string[]): Promise<void>
}
