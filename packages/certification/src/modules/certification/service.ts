import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { RevocationGround } from "../../http"
import {
  certificateKey,
  type CertifiedStars,
  type Decision as DecisionFact,
  decisionsThatCount,
  type ImportLine,
  isGrant,
  nextNumber,
  planImport,
  type Precision,
  whyRefused,
} from "../../rules"
import { Certificate } from "./models/certificate"
import { Decision } from "./models/decision"
import { type CertificateRow, type DecisionRow, toDecision } from "./to-decision"

/** A decision as it lies on the desk, before it is recorded. */
export interface DecisionDraft {
  product_id: string
  kind: DecisionRow["kind"]
  number: string | null
  /** `YYYY-MM-DD` */
  signed_on: string | null
  effective_at: Date
  issued_by: string
  reason: string | null
  criteria_set: string | null
  demo: boolean
  source: string | null
  recorded_by: string | null
  evaluation_id?: string
  ground?: RevocationGround
  /** `YYYY-MM-DD` */
  found_on?: string
  /** the certificate ended, lowered, given grace, or followed */
  certificate_id?: string
  star?: number
  annulled_decision_id?: string
  /** handed out by issue, renew and upgrade */
  certificate?: { number: string | null; star: CertifiedStars; precision: Precision; year: number; valid_from: Date; valid_until: Date }
}

export interface ImportCertificatesInput {
  rows: readonly Record<string, string>[]
  /** product id by handle and by title, lower case; those named in the rows */
  products: ReadonlyMap<string, string>
  source: string
  recordedBy: string | null
  at: Date
  dryRun: boolean
}

export interface RecordedDecision {
  decision_id: string
  product_id: string
  /** handed out, or the one it is about; null for an annulment */
  certificate_id: string | null
  certificate_number: string | null
}

export interface CertificationOptions {
  /** where a certificate can be checked: the address behind its QR code */
  storefrontUrl?: string
}

export default class CertificationModuleService extends MedusaService({ Decision, Certificate }) {
  readonly storefrontUrl: string

  constructor(container: Record<string, unknown>, options: CertificationOptions = {}) {
    super(container, options)
    this.storefrontUrl = options.storefrontUrl ?? ""
  }

  /** All decisions of these products, annulled ones too, by product id; what `starOf` asks for. Two queries however many products. */
  @InjectManager()
  async listDecisionsByProduct(productIds: string[], @MedusaContext() context: Context = {}): Promise<Map<string, DecisionFact[]>> {
    const byProduct = new Map<string, DecisionFact[]>(productIds.map((id) => [id, []]))
    if (productIds.length === 0) return byProduct
    const [decisions, certificates] = await Promise.all([
      this.listDecisions({ product_id: productIds }, { take: null }, context),
      this.listCertificates({ product_id: productIds }, { take: null }, context),
    ])
    const granted = new Map(certificates.map((row) => [row.decision_id, row as CertificateRow]))
    for (const row of decisions) byProduct.get(row.product_id)?.push(toDecision(row as DecisionRow, granted.get(row.id)))
    return byProduct
  }

  async listDecisionsOf(productId: string, context: Context = {}): Promise<DecisionFact[]> {
    return (await this.listDecisionsByProduct([productId], context)).get(productId) ?? []
  }

  /** The certificate of this number that counts, however it is typed. Throws not_found. */
  @InjectManager()
  async retrieveCertificateByNumber(number: string, @MedusaContext() context: Context = {}): Promise<InferTypeOf<typeof Certificate>> {
    const [newest] = await this.listCertificates(
      { number_key: certificateKey(number) },
      { take: 1, order: { revision: "DESC" } },
      context,
    )
    if (newest) {
      const decisions = decisionsThatCount(await this.listDecisionsOf(newest.product_id, context))
      if (decisions.some((decision) => decision.id === newest.decision_id)) return newest as InferTypeOf<typeof Certificate>
    }
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có giấy chứng nhận nào mang số "${number.trim().slice(0, 80)}".`)
  }

  /**
   * Records one decision with what it hands out, or refuses it with the reason. Decisions about one product queue up,
   * so that two officers cannot both be told yes. Cannot be undone: a mistake is answered by an `annul` decision.
   */
  @InjectTransactionManager()
  async recordDecision(draft: DecisionDraft, @MedusaContext() context: Context = {}): Promise<RecordedDecision> {
    await queueUp(context, `certification:${draft.product_id}`)
    const existing = await this.listDecisionsOf(draft.product_id, context)
    const refusal = whyRefused(existing, provisional(draft))
    if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal.message, refusal.code)
    if (draft.evaluation_id) await this.requireUnusedEvaluation(draft.evaluation_id, existing, context)

    const { certificate: granted, ...facts } = draft
    const revision = granted ? await this.revisionOf(granted.number, context) : 0
    const decision = await this.createDecisions(facts, context)
    const certificate = granted
      ? await this.createCertificates(
          {
            ...granted,
            number_key: granted.number === null ? null : certificateKey(granted.number),
            revision,
            decision_id: decision.id,
            product_id: draft.product_id,
          },
          context,
        )
      : existing.filter(isGrant).find((each) => each.certificate.id === draft.certificate_id)?.certificate
    return {
      decision_id: decision.id,
      product_id: draft.product_id,
      certificate_id: certificate?.id ?? null,
      certificate_number: certificate?.number ?? null,
    }
  }

  /** One evaluation carries one certificate; a grant that was annulled gives it back. */
  private async requireUnusedEvaluation(evaluationId: string, existing: readonly DecisionFact[], context: Context): Promise<void> {
    const resting = await this.listDecisions({ evaluation_id: evaluationId }, { take: null, select: ["id"] }, context)
    const counting = new Set(decisionsThatCount(existing).map(({ id }) => id))
    if (!resting.some(({ id }) => counting.has(id))) return
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Đã có quyết định công nhận theo lần đánh giá này.", "evaluation_used")
  }

  /** The next free number of a year, as the office would write it: "07/2026/GCN-OCOP". */
  @InjectManager()
  async proposeNumber(year: number, @MedusaContext() context: Context = {}): Promise<string> {
    const given = await this.listCertificates({ number: { $like: `%/${year}/GCN-OCOP` } }, { take: null, select: ["number"] }, context)
    return nextNumber(year, given.flatMap(({ number }) => number ?? []))
  }

  /**
   * A register of past certificates, all or nothing. Every row is judged under the locks of its products; with `dryRun`, or when one row is refused,
   * nothing is written.
   */
  @InjectTransactionManager()
  async importCertificates({ rows, products, source, recordedBy, at, dryRun }: ImportCertificatesInput, @MedusaContext() context: Context = {}): Promise<ImportLine[]> {
    const ids = [...new Set(products.values())].sort()
    for (const id of dryRun ? [] : ids) await queueUp(context, `certification:${id}`)
    const decisions = await this.listDecisionsByProduct(ids, context)
    const lines = planImport(rows, { products, decisions, numbers: await this.countingNumbers(context) }, source, at)
    const accepted = lines.flatMap(({ decision }) => decision ?? []).sort((one, other) => one.effective_at.getTime() - other.effective_at.getTime())
    if (dryRun || accepted.length < lines.length) return lines

    const idOf = new Map(accepted.map(({ id }) => [id, { decision: generateEntityId("", "dec"), certificate: generateEntityId("", "cert") }]))
    await this.createDecisions(
      accepted.map((decision) => ({
        id: idOf.get(decision.id)!.decision,
        product_id: decision.product_id,
        kind: decision.kind,
        number: decision.number,
        signed_on: decision.signed_on,
        effective_at: decision.effective_at,
        issued_by: decision.issued_by,
        criteria_set: decision.criteria_set,
        source: decision.source,
        certificate_id: decision.kind === "issue" ? null : (idOf.get(decision.follows)?.certificate ?? decision.follows),
        recorded_by: recordedBy,
      })),
      context,
    )
    await this.createCertificates(
      accepted.map(({ certificate, id, product_id }) => ({
        ...certificate,
        id: idOf.get(id)!.certificate,
        decision_id: idOf.get(id)!.decision,
        product_id,
        number_key: certificateKey(certificate.number ?? ""),
        revision: 0,
      })),
      context,
    )
    return lines
  }

  private async countingNumbers(context: Context): Promise<Set<string>> {
    const rows = await this.listCertificates({}, { take: null, select: ["number_key"] }, context)
    return new Set(rows.flatMap(({ number_key }) => number_key ?? []))
  }

  /** How often this number was given before and annulled; refuses a number that counts. */
  private async revisionOf(number: string | null, context: Context): Promise<number> {
    if (number === null) return 0
    await queueUp(context, `certification:number:${certificateKey(number)}`)
    const same = await this.listCertificates({ number_key: certificateKey(number) }, { take: null }, context)
    const byProduct = await this.listDecisionsByProduct([...new Set(same.map((each) => each.product_id))], context)
    const counting = new Set([...byProduct.values()].flatMap(decisionsThatCount).map(({ id }) => id))
    if (same.some((each) => counting.has(each.decision_id))) {
      throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `Số giấy chứng nhận "${number}" đã được cấp.`, "number_taken")
    }
    return same.length
  }
}

async function queueUp(context: Context, key: string): Promise<void> {
  const manager = context.transactionManager as EntityManager
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
}

/** The draft as the rules see it; ids are given when it is recorded. */
function provisional(draft: DecisionDraft): DecisionFact {
  const { certificate, ...facts } = draft
  const row = {
    ...facts,
    id: "draft",
    certificate_id: draft.certificate_id ?? null,
    star: draft.star ?? null,
    annulled_decision_id: draft.annulled_decision_id ?? null,
  }
  const granted = certificate && { ...certificate, id: "draft" }
  return toDecision(row as DecisionRow, granted as CertificateRow | undefined)
}

