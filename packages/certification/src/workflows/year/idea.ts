import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { IdeaForm } from "../../http/year"
import { fold } from "../../modules/annual-cycle/fold"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import { notAllowed } from "../../modules/annual-cycle/refusal"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"
import { yearOf } from "../../rules/time"
import { placeOf } from "../../year/directory"

export interface IdeaInput {
  /** of the one that is changed; a new one without */
  id?: string
  producer_id: string
  title?: string
  form?: Partial<IdeaForm>
  at: string
}

const EMPTY: IdeaForm = { description: "", material_origin: "", local_identity: "", market: "", scale: "" }

const writeIdeaStep = createStep(
  "write-idea",
  async ({ id, producer_id, title, form, at }: IdeaInput, { container }) => {
    const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    if (id) {
      const before = await service.retrieveProductIdea(id)
      if (!["draft", "commune_returned"].includes(before.state)) throw notAllowed("Ý tưởng đã nộp: chỉ sửa được khi xã trả lại.", "handed_in")
      const newTitle = title ?? before.title
      await service.updateProductIdeas({ id, title: newTitle, search_text: fold(`${newTitle} ${before.producer_name}`), form: { ...before.form, ...form } } as never)
      return new StepResponse(id, { undo: { id, title: before.title, search_text: before.search_text, form: before.form } as object | null, made: null as string | null })
    }
    const { province_code: _, ...place } = await placeOf(container, producer_id)
    const idea = await service.createProductIdeas({
      ...place,
      year: yearOf(new Date(at)),
      title: title ?? "",
      search_text: fold(`${title} ${place.producer_name}`),
      form: { ...EMPTY, ...form },
      state_since: new Date(at),
    } as never)
    const made = (idea as { id: string }).id
    return new StepResponse(made, { undo: null as object | null, made: made as string | null })
  },
  async (done, { container }) => {
    const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    if (done?.undo) await service.updateProductIdeas(done.undo as never)
    if (done?.made) await service.deleteProductIdeas(done.made)
  },
)

/** A producer writes an idea down, or changes one that is still with it. */
export const writeIdeaWorkflow = createWorkflow("write-idea", (input: IdeaInput) => new WorkflowResponse(writeIdeaStep(input)))
