import { rgbaToThumbHash } from "thumbhash"
import { expect, it } from "vitest"
import { thumbToDataUrl } from "../../src/ui/thumb"

const orangeOnGreen = () => {
  const pixels = new Uint8Array(32 * 40 * 4)
  for (let index = 0; index < 32 * 40; index += 1) {
    const middle = Math.hypot((index % 32) - 16, Math.floor(index / 32) - 20) < 12
    pixels.set(middle ? [238, 138, 29, 255] : [31, 81, 56, 255], index * 4)
  }
  return Buffer.from(rgbaToThumbHash(32, 40, pixels)).toString("base64url")
}

it("gives a glimpse of the picture in less than 300 bytes", () => {
  const url = thumbToDataUrl(orangeOnGreen())

  expect(url).toMatch(/^data:image\/png;base64,/)
  expect(url?.length).toBeLessThan(300)
})

it("gives none for a hash that makes no sense", () => {
  expect(thumbToDataUrl("abc")).toBeNull()
})
