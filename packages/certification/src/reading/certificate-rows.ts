import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AdminCertificateRow } from "../http"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../modules/certification"
import { addDays, certificateKey, certificateStateOf } from "../rules"
import { goodsOf } from "./inspection-view"
import { toAdminCertificate } from "./to-admin-certificate"

export interface CertificateQuestion {
  product_id?: string
  /** part of a number or of a product's name */
  q?: string
  star?: number | number[]
  ends?: "30" | "90" | "180" | "past"
  order: string
}

/** Certificates as the office asks for them, each as it stands now; the number of queries does not grow with the list. */
export async function readCertificates(container: MedusaContainer, { product_id, q, star, ends, order }: CertificateQuestion, page: { take: number; skip: number }) {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const at = now()
  const named = q ? await container.resolve(Modules.PRODUCT).listProducts({ q }, { select: ["id"], take: 500 }) : []
  const like = `%${certificateKey(q ?? "").replace(/[%_\\]/g, "\\$&")}%`
  const [rows, count] = await certification.listAndCountCertificates(
    {
      ...(product_id && { product_id }),
      ...(q && { $or: [{ number_key: { $like: like } }, { product_id: named.map(({ id }) => id) }] }),
      ...(star !== undefined && { star }),
      ...(ends && { valid_until: ends === "past" ? { $lte: at } : { $gt: at, $lte: addDays(at, Number(ends)) } }),
    },
    { ...page, order: { [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )
  const productIds = [...new Set(rows.map((row) => row.product_id))]
  const [decisions, goods] = await Promise.all([certification.listDecisionsByProduct(productIds), goodsOf(container, productIds)])
  const certificates = rows.flatMap((row): AdminCertificateRow[] => {
    const standing = certificateStateOf(decisions.get(row.product_id) ?? [], row.id, at)
    return standing ? [{ ...toAdminCertificate(standing), ...goods(row.product_id) }] : []
  })
  return { certificates, count }
}
