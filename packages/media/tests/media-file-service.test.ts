import { mkdtemp, readdir, rm } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buffer, text } from "node:stream/consumers"
import type { Logger } from "@medusajs/framework/types"
import sharp from "sharp"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { MediaFileService } from "../src/media-file-service"
import { parsePictureUrl } from "../src/rules/picture-url"
import { photo } from "./hostile-files"

const logger = console as unknown as Logger
const upload = async (bytes: Buffer, filename = "../../evil.html", access: "public" | "private" = "public") => ({
  filename,
  mimeType: "text/html",
  content: bytes.toString("base64"),
  access,
})

describe("files in a folder", () => {
  let dir: string
  let files: MediaFileService

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "media-"))
    files = new MediaFileService({ logger }, { dir })
  })
  afterEach(() => rm(dir, { recursive: true }))

  it("keeps a picture under a name of its own and reads it back", async () => {
    const { key, url } = await files.upload(await upload(await photo(300, 200).png().toBuffer()))

    expect(url).toBe(`/media/${key}`)
    expect(parsePictureUrl(url)).toMatchObject({ width: 300, height: 200 })
    expect(await readdir(dir)).toEqual([key])
    expect((await sharp(await files.getAsBuffer({ fileKey: key, filename: key })).metadata()).format).toBe("jpeg")
  })

  it("keeps a CSV for staff even when it was sent as public", async () => {
    const { key, url } = await files.upload(await upload(Buffer.from("mã,tên\n1,Cam"), "sản phẩm.csv"))

    expect(url).toBe(`/admin/ocop/files/${key}`)
    expect(await text(await files.getDownloadStream({ fileKey: key, filename: key }))).toBe("mã,tên\n1,Cam")
  })

  it("keeps a PDF only as a private paper", async () => {
    const pdf = Buffer.from("%PDF-1.7\n%%EOF")

    await expect(files.upload(await upload(pdf, "giay.pdf"))).rejects.toThrow(/không phải ảnh/)
    expect((await files.upload(await upload(pdf, "giay.pdf", "private"))).key).toMatch(/^private-.*-giay\.pdf$/)
  })

  it("stores nothing of what it refuses", async () => {
    await expect(files.upload(await upload(Buffer.from("<script>1</script>")))).rejects.toThrow(/không phải ảnh/)
    expect(await readdir(dir)).toEqual([])
  })

  it("writes an export as it comes", async () => {
    const { writeStream, promise, url } = await files.getUploadStream({ filename: "1700-orders.csv", mimeType: "text/csv", access: "private" })

    writeStream.end("a,b\n1,2")

    expect((await promise).url).toBe(url)
    expect(await text(await files.getDownloadStream({ fileKey: (await promise).key, filename: "" }))).toBe("a,b\n1,2")
  })

  it("forgets what is deleted, and deleting twice is no error", async () => {
    const { key } = await files.upload(await upload(await photo(30, 20).png().toBuffer()))

    await files.delete([{ fileKey: key, filename: key }])
    await files.delete({ fileKey: key, filename: key })

    await expect(files.getAsBuffer({ fileKey: key, filename: key })).rejects.toThrow(/No file is stored/)
  })

  it.each(["../package.json", "/etc/passwd", "private-../x.csv", ""])("knows no file called %j", async (fileKey) => {
    await expect(files.getDownloadStream({ fileKey, filename: "" })).rejects.toThrow(/No file is stored/)
    await expect(files.delete({ fileKey, filename: "" })).rejects.toThrow(/No file is stored/)
  })

  it("asks for an absolute folder at boot", () => {
    expect(() => MediaFileService.validateOptions({ dir: "static" })).toThrow(/absolute/)
  })
})

describe("files in an S3 bucket", () => {
  const objects = new Map<string, Buffer>()
  let server: Server
  let files: MediaFileService

  beforeEach(async () => {
    objects.clear()
    server = createServer(async (req, res) => {
      const path = new URL(req.url!, "http://s3").pathname
      const body = await buffer(req)
      if (req.method === "PUT") objects.set(path, body)
      if (req.method === "POST") for (const [, key] of body.toString().matchAll(/<Key>(.*?)<\/Key>/g)) objects.delete(`/bucket/${key}`)
      const found = objects.get(path)
      if (req.method === "GET" && !found) {
        res.writeHead(404, { "content-type": "application/xml" }).end("<Error><Code>NoSuchKey</Code></Error>")
        return
      }
      res.writeHead(200).end(req.method === "GET" ? found : req.method === "POST" ? "<DeleteResult/>" : undefined)
    }).listen(0, "127.0.0.1")
    await new Promise((resolve) => server.once("listening", resolve))
    const { port } = server.address() as AddressInfo
    files = new MediaFileService(
      { logger },
      {
        dir: "",
        s3: {
          bucket: "bucket",
          region: "local",
          access_key_id: "id",
          secret_access_key: "secret",
          prefix: "ocop/",
          endpoint: `http://127.0.0.1:${port}`,
          additional_client_config: { forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" },
        },
      }
    )
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it("have the same addresses as in a folder, and come back and go the same way", async () => {
    const { key, url } = await files.upload(await upload(await photo(300, 200).png().toBuffer()))

    expect(url).toBe(`/media/${key}`)
    expect(parsePictureUrl(url)).toMatchObject({ width: 300, height: 200 })
    expect([...objects.keys()]).toEqual([`/bucket/ocop/${key}`])
    expect((await sharp(await files.getAsBuffer({ fileKey: key, filename: key })).metadata()).width).toBe(300)

    await files.delete([{ fileKey: key, filename: key }])

    await expect(files.getAsBuffer({ fileKey: key, filename: key })).rejects.toThrow(/No file is stored/)
  })
})
