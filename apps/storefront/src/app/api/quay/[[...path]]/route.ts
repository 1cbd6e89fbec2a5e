import { relayCounter } from "@/features/counter/relay-counter"

type Context = { params: Promise<{ path?: string[] }> }

const handle = async (request: Request, { params }: Context) => relayCounter(request, ((await params).path ?? []).join("/"))

export { handle as DELETE, handle as GET, handle as POST }
