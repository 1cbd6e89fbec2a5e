import { audit } from "@ocop/access/audit"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PlanContent } from "../../http/year"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import { notAllowed } from "../../modules/annual-cycle/refusal"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"

export interface PlanInput {
  /** of the one that is changed; a new one for `idea_id` without */
  id?: string
  idea_id?: string
  content?: Partial<PlanContent>
  mentor?: { mentor_body: string; mentor_user_id: string | null }
  at: string
}

const EMPTY: PlanContent = { goals: "", materials: "", process: "", investment: "", market: "", schedule: "" }

const writePlanStep = createStep(
  "write-plan",
  async ({ id, idea_id, content, mentor, at }: PlanInput, { container }) => {
    const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    if (id) {
      const before = await service.retrieveBusinessPlan(id)
      if (content && !["draft", "returned"].includes(before.state)) throw notAllowed("Phương án đã nộp: chỉ sửa được khi được trả lại.", "handed_in")
      await service.updateBusinessPlans({ id, ...(content && { content: { ...before.content, ...content } }), ...mentor } as never)
      const { mentor_body, mentor_user_id } = before
      if (mentor) await audit(container, { subject: "plan", subject_id: id, before: { mentor_body, mentor_user_id }, after: mentor })
      return new StepResponse(id, { undo: { id, content: before.content, mentor_body, mentor_user_id } as object | null, made: null as string | null })
    }
    const idea = await service.retrieveProductIdea(idea_id ?? "")
    if (!["accepted", "sent_to_province"].includes(idea.state)) throw notAllowed("Chỉ lập phương án cho ý tưởng đã được chấp nhận.", "idea_not_accepted")
    if ((await service.listBusinessPlans({ idea_id: idea.id }, { take: 1 })).length > 0) throw notAllowed("Ý tưởng này đã có phương án.", "plan_exists")
    const { year, producer_id, producer_name, commune_code, title, search_text } = idea
    const plan = await service.createBusinessPlans({ idea_id: idea.id, year, producer_id, producer_name, commune_code, title, search_text, content: { ...EMPTY, ...content }, state_since: new Date(at) } as never)
    const made = (plan as { id: string }).id
    return new StepResponse(made, { undo: null as object | null, made: made as string | null })
  },
  async (done, { container }) => {
    const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    if (done?.undo) await service.updateBusinessPlans(done.undo as never)
    if (done?.made) await service.deleteBusinessPlans(done.made)
  },
)

/** A plan for an accepted idea, a change of one that is still with the producer, or the body that mentors it. */
export const writePlanWorkflow = createWorkflow("write-plan", (input: PlanInput) => new WorkflowResponse(writePlanStep(input)))
