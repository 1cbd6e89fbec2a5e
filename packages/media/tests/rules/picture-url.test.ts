import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isPictureKey, isPrivateKey, newPictureKey, newPrivateKey } from "../../src/rules/file-key"
import { parsePictureUrl, pictureUrl } from "../../src/rules/picture-url"

describe("a picture's name", () => {
  it("gives back the size and the blurred placeholder it was made with", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.uint8Array({ minLength: 5, maxLength: 25 }),
        fc.constantFrom("", "https://shop.example"),
        (width, height, hash, origin) => {
          const facts = { width, height, thumbhash: Buffer.from(hash).toString("base64url") }
          const key = newPictureKey(Buffer.from("picture"), facts)

          expect(isPictureKey(key)).toBe(true)
          expect(parsePictureUrl(origin + pictureUrl(key))).toEqual(facts)
        }
      )
    )
  })

  it("is read through the addition an S3 store makes", () => {
    const key = newPictureKey(Buffer.from("x"), { width: 1200, height: 1500, thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI" })

    const stored = key.replace(".jpg", "-01KQ0S7E3Y4Z6N8V2WXJ5MTBCD.jpg")

    expect(parsePictureUrl(`/media/${stored}`)).toEqual({ width: 1200, height: 1500, thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI" })
  })

  it("differs for two uploads of the same picture, so that undoing one keeps the other", () => {
    const facts = { width: 10, height: 10, thumbhash: "1QcSHQRnh493" }

    expect(newPictureKey(Buffer.from("same"), facts)).not.toBe(newPictureKey(Buffer.from("same"), facts))
  })

  it.each(["", "cam.jpg", "/media/../../etc/passwd", "https://cdn.example/photo-1200x1500.jpg", "0123456789abcdef0123-0x10-1QcSHQRnh493.jpg"])(
    "is not claimed for %j",
    (url) => expect(parsePictureUrl(url)).toBeNull()
  )
})

describe("a private file's name", () => {
  it("keeps what was readable of the original and nothing that could leave the folder", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const key = newPrivateKey(name, "csv")
        expect(isPrivateKey(key)).toBe(true)
        expect(isPictureKey(key)).toBe(false)
      })
    )
    expect(newPrivateKey("../../Đơn hàng 11.csv", "csv")).toMatch(/-don-hang-11\.csv$/)
    expect(newPrivateKey(Buffer.from("hàng.csv").toString("latin1"), "csv")).toMatch(/-hang\.csv$/)
  })
})
