import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { logbookOf } from "../../logbook/modules"
import type { PlaceOf } from "../../modules/logbook/service"
import { notFound, refused } from "../../refusals"
import { dayText } from "../../rules/logbook"
import { LogbookEvents } from "./events"

export interface SavePlaceInput {
  of: PlaceOf
  /** left out: a new one */
  id?: string
  producer_id: string
  /** columns of the table; all of them for a new one */
  values: Record<string, unknown>
  by: { id: string; name: string }
  /** ISO instant */
  at: string
}

const NOUNS: Record<PlaceOf, string> = { growing_area: "vùng trồng", plot: "thửa", apiary: "trại ong" }

const validateStep = createStep("validate", async ({ of, id, producer_id, values }: SavePlaceInput, { container }) => {
  const logbook = logbookOf(container)
  if (values.name) {
    const filters = { producer_id, name: String(values.name), closed_on: null, ...(id && { id: { $ne: id } }) }
    const listed = of === "growing_area" ? logbook.listGrowingAreas(filters, { take: 1 }) : of === "plot" ? logbook.listPlots(filters, { take: 1 }) : logbook.listApiaries(filters, { take: 1 })
    if ((await listed).length > 0) refused(`Bạn đã có ${NOUNS[of]} tên “${String(values.name)}”. Hãy đặt tên khác.`, "name_taken")
  }
  if (values.growing_area_id && !(await logbook.listGrowingAreas({ id: String(values.growing_area_id), producer_id }, { take: 1 })).length) notFound("Không có vùng trồng này. Hãy chọn lại vùng trồng.")
  if (id && typeof values.closed_on === "string") {
    const last = await logbook.lastDayAt(id)
    if (last && last > values.closed_on) refused(`Nơi này còn có việc ghi ngày ${dayText(last)}. Hãy chọn ngày đóng từ ngày đó trở đi.`, "written_later")
  }
})

const savePlaceStep = createStep("save-place", async ({ at, ...input }: SavePlaceInput, { container }) => {
  const id = await logbookOf(container).savePlace({ ...input, at: new Date(at) })
  return new StepResponse(id ?? notFound(`Không có ${NOUNS[input.of]} này trong sổ của bạn.`))
})

/** Makes or changes a growing area, a plot or an apiary; closing is a change like any other. What it was is written down. Emits `logbook.place_saved`. */
export const savePlaceWorkflow = createWorkflow("save-place", (input: SavePlaceInput) => {
  validateStep(input)
  const id = savePlaceStep(input)
  emitEventStep({ eventName: LogbookEvents.PLACE_SAVED, data: transform({ input, id }, ({ input, id }) => ({ producer_id: input.producer_id, of: input.of, id })) })
  return new WorkflowResponse(id)
})
