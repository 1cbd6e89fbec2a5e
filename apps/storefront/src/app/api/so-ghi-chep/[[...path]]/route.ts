import { relayLogbook } from "@/features/logbook/relay-logbook"

type Context = { params: Promise<{ path?: string[] }> }

const handle = async (request: Request, { params }: Context) => relayLogbook(request, ((await params).path ?? []).join("/"))

export { handle as GET, handle as POST, handle as PUT }
