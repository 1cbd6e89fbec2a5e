import { createWriteStream } from "node:fs"
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { finished } from "node:stream/promises"
import { MedusaError } from "@medusajs/framework/utils"
import type { Store } from "./store"

/** Files in one flat folder, made on first use. A file appears under its name only when it is whole. */
export function folderStore(dir: string): Store {
  const pathOf = (key: string) => join(dir, key)
  return {
    async put({ key, bytes }) {
      await mkdir(dir, { recursive: true })
      await writeFile(`${pathOf(key)}.part`, bytes)
      await rename(`${pathOf(key)}.part`, pathOf(key))
      return key
    },
    async putStream({ key }) {
      await mkdir(dir, { recursive: true })
      const writeStream = createWriteStream(pathOf(key))
      return { key, writeStream, done: finished(writeStream) }
    },
    async read(key) {
      try {
        const file = await open(pathOf(key), "r")
        return file.createReadStream()
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `No file is stored as "${key}"`)
      }
    },
    async remove(keys) {
      await Promise.all(keys.map((key) => rm(pathOf(key), { force: true })))
    },
  }
}
