import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { limitedBy } from "@ocop/access/sign-in"
import { now } from "@ocop/certification/modules/certification"
import { todayInVietnam } from "@ocop/territory/rules"
import type { ScanResponse } from "../../../../http/trace"
import { looksCopied } from "../../../../rules/trace"
import { findTrace } from "../../../../trace/find-trace"
import { hashOfSerial, labelsOf } from "../../../../trace/labels"
import { unknownCode } from "../../../trace/public"
import type { StoreScan } from "../../../trace/validators"

/** One and the same box; who scans is not looked at, so nobody can be counted out by their address. */
const SCANS = { name: "box-scans", tries: 20, seconds: 3600 }

/** Counts a look at a single box and says how many there were. Beyond the limit it is answered and no longer counted. */
export async function POST(req: MedusaRequest<StoreScan>, res: MedusaResponse<ScanResponse>) {
  const { gtin, lot, serial } = req.validatedBody
  const found = await findTrace(req.scope, { gtin, lot })
  if (!found?.lot) return unknownCode()
  const hash = hashOfSerial(serial)
  const { over } = await limitedBy(req.scope, [{ limit: SCANS, key: hash }])
  const scan = await labelsOf(req.scope).countScan({ lot_id: found.lot.id, hash, day: todayInVietnam(now()), counts: !over })
  if (!scan) return unknownCode()
  res.setHeader("cache-control", "no-store")
  res.json({ scan: { times: scan.times, days: scan.days, first_on: scan.first_on, suspicious: looksCopied(scan) } })
}
