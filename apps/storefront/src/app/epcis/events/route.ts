import { relayEpcis } from "@/data/epcis"

export const GET = (request: Request) => relayEpcis(request, "/events")
