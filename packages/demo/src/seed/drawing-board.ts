import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { rasterise } from "../drawings"
import type { SeedContext } from "./context"

const AT_ONCE = 3

export interface Drawing {
  name: string
  svg: () => string
  /** pixels */
  width: number
}

/** Turns drawings into pictures of the file provider, a few at a time; answers their addresses. */
export function drawingBoard({ container }: SeedContext) {
  const waiting: (() => void)[] = []
  let busy = 0

  return async function draw({ name, svg, width }: Drawing): Promise<string> {
    if (busy >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
    busy++
    try {
      const picture = await rasterise(svg(), width)
      const { result } = await uploadFilesWorkflow(container).run({
        input: { files: [{ filename: `${name}.png`, mimeType: "image/png", content: picture.toString("base64"), access: "public" }] },
      })
      return result[0]!.url
    } finally {
      busy--
      waiting.shift()?.()
    }
  }
}
