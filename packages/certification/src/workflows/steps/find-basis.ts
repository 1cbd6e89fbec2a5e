import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import { retrieveEvaluation } from "../../evaluations"
import { type CertifiedStars, toInstant, whyNoBasis, yearOf } from "../../rules"
import type { GrantPaper, GrantRequest } from "../decision-paper"

/** Completes what is asked for with what the council found: nobody types a star. Refuses a grant that rests on nothing. */
export const findBasisStep = createStep("find-basis-of-decision", async (asked: GrantRequest, { container }) => {
  const evaluation = asked.evaluation_id ? await retrieveEvaluation(container, asked.evaluation_id) : null
  const refusal = whyNoBasis({ ...asked, star: asked.star, source: asked.source, demo: asked.demo ?? false, evaluation })
  if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal.message, refusal.code)
  const star = (evaluation?.star ?? asked.star) as CertifiedStars | undefined
  if (!star) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Thiếu hạng sao của giấy được ghi lại.")

  const number = asked.certificate_number === undefined && asked.signed_on ? await nextNumber(asked.signed_on) : (asked.certificate_number ?? null)
  const paper: GrantPaper = { ...asked, star, certificate_number: number, ...(evaluation && { criteria_set: evaluation.criteria_set_id }) }
  return new StepResponse(paper)

  function nextNumber(signedOn: string): Promise<string> {
    return container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).proposeNumber(yearOf(toInstant(signedOn)))
  }
})
