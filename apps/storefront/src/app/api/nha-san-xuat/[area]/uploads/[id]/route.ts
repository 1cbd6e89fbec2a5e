import { isId, relay } from "@/features/portal/relay"

const LARGEST_PIECE = 1024 * 1024

type Context = { params: Promise<{ area: string; id: string }> }

/** How much of a file arrived. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { area, id } = await params
  if (!isId(id)) return new Response(null, { status: 404 })
  return relay({ request, area, path: `/uploads/${id}`, method: "GET" })
}

/** The next piece of it. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { area, id } = await params
  const offset = Number(new URL(request.url).searchParams.get("offset"))
  const length = Number(request.headers.get("content-length") ?? Number.NaN)
  if (!isId(id) || !Number.isSafeInteger(offset) || offset < 0) return new Response(null, { status: 404 })
  if (!(length > 0 && length <= LARGEST_PIECE)) return Response.json({ code: "too_large", message: `At most ${LARGEST_PIECE} bytes` }, { status: 413 })
  const bytes = await request.arrayBuffer()
  return relay({ request, area, path: `/uploads/${id}?offset=${offset}`, method: "PUT", bytes })
}
