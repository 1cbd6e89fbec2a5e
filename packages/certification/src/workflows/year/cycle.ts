import { audit } from "@ocop/access/audit"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CycleStepView } from "../../http/year"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import { notAllowed } from "../../modules/annual-cycle/refusal"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"
import { whyNoSteps } from "../../rules/year"

export interface CycleInput {
  /** of the one that is changed; a new one without */
  id?: string
  year?: number
  plan_number?: string | null
  steps?: CycleStepView[]
  days_off?: string[]
  at: string
}

export const NO_WINDOWS = ([1, 2, 3, 4, 5, 6] as const).map((step) => ({ step, from: null, to: null }))

const writeCycleStep = createStep(
  "write-cycle",
  async ({ id, year, at, ...changes }: CycleInput, { container }) => {
    const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    const why = changes.steps && whyNoSteps(changes.steps)
    if (why) throw notAllowed(why, "wrong_steps")
    if (id) {
      const { plan_number, steps, days_off, state } = await service.retrieveAnnualCycle(id)
      if (state === "closed") throw notAllowed("Chu trình đã kết thúc, không sửa được nữa.", "closed")
      await service.updateAnnualCycles({ id, ...changes } as never)
      await audit(container, { subject: "cycle", subject_id: id, before: { plan_number, steps, days_off }, after: changes })
      return new StepResponse(id, { id, plan_number, steps, days_off } as object | null)
    }
    if ((await service.listAnnualCycles({ year }, { take: 1 })).length > 0) throw notAllowed(`Chu trình năm ${year} đã có.`, "year_taken")
    const cycle = await service.createAnnualCycles({ year, plan_number: null, steps: NO_WINDOWS, days_off: [], ...changes, state_since: new Date(at) } as never)
    const made = (cycle as { id: string }).id
    await audit(container, { subject: "cycle", subject_id: made, before: null, after: { state: "planned", year } })
    return new StepResponse(made, null as object | null)
  },
  async (before, { container }) => {
    if (before) await container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).updateAnnualCycles(before as never)
  },
)

/** Plans a year, or changes the windows of one that is not closed. */
export const writeCycleWorkflow = createWorkflow("write-cycle", (input: CycleInput) => new WorkflowResponse(writeCycleStep(input)))
