import { readOrderCode } from "@ocop/checkout/rules"
import sharp from "sharp"
import { lookUpOrder } from "@/data/orders"
import { phoneFor } from "@/features/order/access-cookie"
import { qrPath } from "@/features/order/qr-path"

const PIXELS = 800

/** The order's VietQR code as a picture to keep, for banking apps that read codes from the gallery. */
export async function GET(_: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const code = readOrderCode((await params).code)
  const phone = code && (await phoneFor(code))
  const answer = code && phone ? await lookUpOrder({ code, phone, locale: "vi" }) : null
  if (!answer || "none" in answer || !answer.order.payment.vietqr) return new Response(null, { status: 404 })
  const { size, d } = qrPath(answer.order.payment.vietqr.payload)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PIXELS}" height="${PIXELS}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${d}"/></svg>`
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 2 }).toBuffer()
  return new Response(new Uint8Array(png), {
    headers: {
      "content-type": "image/png",
      "content-disposition": `attachment; filename="${code}.png"`,
      "cache-control": "private, no-store",
    },
  })
}
