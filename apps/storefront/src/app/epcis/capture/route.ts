import { relayEpcis } from "@/data/epcis"

export const POST = (request: Request) => relayEpcis(request, "/capture")
