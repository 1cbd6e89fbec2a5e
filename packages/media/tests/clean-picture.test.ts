import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { cleanPicture, MAX_BYTES } from "../src/clean-picture"
import { gifWithScript, jpegWithPageAndArchive, photo, photoWithPosition, pngBomb, SCRIPT } from "./hostile-files"

describe("a picture that is uploaded", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif"] as const)("becomes a JPEG from %s, whatever it is called", async (format) => {
    const picture = await cleanPicture(await photo(400, 300).toFormat(format).toBuffer())

    const { format: made } = await sharp(picture.bytes).metadata()
    expect(made).toBe("jpeg")
    expect([picture.width, picture.height]).toEqual([400, 300])
    expect(picture.thumbhash).toMatch(/^[\w-]{20,}$/)
  })

  it("loses position, maker and every other trace, and stands upright", async () => {
    const picture = await cleanPicture(await photoWithPosition())

    const metadata = await sharp(picture.bytes).metadata()
    expect(metadata.exif).toBeUndefined()
    expect(metadata.icc).toBeUndefined()
    expect(metadata.orientation).toBeUndefined()
    expect([picture.width, picture.height]).toEqual([600, 800])
    expect(picture.bytes.includes("GPS")).toBe(false)
  })

  it("is at most 2,000 px on its longest side and never enlarged", async () => {
    const large = await cleanPicture(await photo(4000, 1000).jpeg().toBuffer())
    const small = await cleanPicture(await photo(40, 30).png().toBuffer())

    expect([large.width, large.height]).toEqual([2000, 500])
    expect([small.width, small.height]).toEqual([40, 30])
  })

  it("gets the shop's paper where it was transparent", async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: "#00000000" } }).png().toBuffer()

    const { data } = await sharp((await cleanPicture(clear)).bytes).raw().toBuffer({ resolveWithObject: true })

    expect(data[0]).toBeGreaterThan(250)
  })

  it("shows the first frame when it moves", async () => {
    const frames = await sharp([await photo(50, 50).png().toBuffer(), await photo(50, 50).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .webp()
      .toBuffer()

    const picture = await cleanPicture(frames)

    expect([picture.width, picture.height]).toEqual([50, 50])
  })
})

describe("a hostile file", () => {
  it.each([
    ["a JPEG with a page and an archive behind it", jpegWithPageAndArchive],
    ["a GIF that is also a script", gifWithScript],
  ])("%s keeps only its picture", async (_, make) => {
    const hostile = await make()
    expect(hostile.includes(SCRIPT)).toBe(true)

    const picture = await cleanPicture(hostile)

    expect(picture.bytes.includes("script")).toBe(false)
    expect(picture.bytes.includes("PK\x05\x06")).toBe(false)
    expect(picture.bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  })

  it("a decompression bomb is refused before it is opened", async () => {
    const started = process.memoryUsage().rss

    await expect(cleanPicture(pngBomb())).rejects.toThrow(/quá nhiều điểm ảnh/)

    expect(process.memoryUsage().rss - started).toBeLessThan(400 * 1024 * 1024)
  })

  it.each([
    ["an SVG", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), /SVG/],
    ["an SVG behind a prologue", Buffer.from(`<?xml version="1.0"?><!-- cam.jpg --><svg onload="alert(1)"/>`), /SVG/],
    ["a page", Buffer.from(`<!doctype html>${SCRIPT}`), /không phải ảnh/],
    ["a PDF", Buffer.from("%PDF-1.7\n%%EOF"), /không phải ảnh/],
    ["an empty file", Buffer.alloc(0), /không phải ảnh/],
    ["a program", Buffer.from("\x7fELF\0\0\0\0", "latin1"), /không phải ảnh/],
    ["a HEIC this server cannot read", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), /HEIC/],
    ["a JPEG in name only", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8]), /bị hỏng/],
    ["more than 12 MB", Buffer.alloc(MAX_BYTES + 1), /12 MB/],
  ])("%s is refused in words", async (_, bytes, message) => {
    await expect(cleanPicture(bytes)).rejects.toThrow(message)
  })

  it("a picture cut off half-way is refused", async () => {
    const whole = await photo(600, 400).jpeg().toBuffer()

    await expect(cleanPicture(whole.subarray(0, whole.length / 2))).rejects.toThrow(/thiếu phần cuối/)
  })
})
