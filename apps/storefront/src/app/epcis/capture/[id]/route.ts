import { relayEpcis } from "@/data/epcis"

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return relayEpcis(request, `/capture/${encodeURIComponent((await params).id)}`)
}
