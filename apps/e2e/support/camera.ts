import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type Page } from "@playwright/test"
import bwip from "bwip-js/node"
import { environment } from "./environment"

const WIDTH = 640
const HEIGHT = 480
/** pixels of one square of the code */
const SQUARE = 8
const [PAPER, INK, TABLE] = [235, 16, 150]

/** A phone whose camera sees one thing: a QR code on a table. */
export class PhoneWithCamera {
  private constructor(
    readonly page: Page,
    readonly putAway: () => Promise<void>,
  ) {}

  static async lookingAt(text: string): Promise<PhoneWithCamera> {
    const dir = await mkdtemp(join(tmpdir(), "ocop-camera-"))
    const browser = await chromium.launch({
      executablePath: environment.chromium ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", ...(await cameraSeeing(text, dir))],
    })
    const page = await browser.newPage({ baseURL: environment.storefrontUrl, viewport: { width: 360, height: 740 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" })
    return new PhoneWithCamera(page, async () => {
      await browser.close()
      await rm(dir, { recursive: true, force: true, maxRetries: 3 })
    })
  }
}

/** What Chromium is started with so that its camera sees a QR code of this text; the film lies in `dir`. */
export async function cameraSeeing(text: string, dir: string): Promise<string[]> {
  const film = join(dir, "film.y4m")
  await writeFile(film, filmOf(text))
  return ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`]
}

/** One still picture as a YUV4MPEG film, which Chromium plays as a camera. */
function filmOf(text: string): Buffer {
  const [code] = bwip.raw({ bcid: "qrcode", text }) as unknown as [{ pixs: number[]; pixx: number; pixy: number }]
  const light = Buffer.alloc(WIDTH * HEIGHT, TABLE)
  const quiet = 4
  const left = Math.floor((WIDTH - (code.pixx + 2 * quiet) * SQUARE) / 2)
  const top = Math.floor((HEIGHT - (code.pixy + 2 * quiet) * SQUARE) / 2)
  for (let row = -quiet; row < code.pixy + quiet; row++) {
    for (let column = -quiet; column < code.pixx + quiet; column++) {
      const inside = row >= 0 && row < code.pixy && column >= 0 && column < code.pixx
      const shade = inside && code.pixs[row * code.pixx + column] ? INK : PAPER
      for (let line = 0; line < SQUARE; line++) {
        const from = (top + (row + quiet) * SQUARE + line) * WIDTH + left + (column + quiet) * SQUARE
        light.fill(shade, from, from + SQUARE)
      }
    }
  }
  const frame = Buffer.concat([Buffer.from("FRAME\n"), light, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`), frame, frame])
}
