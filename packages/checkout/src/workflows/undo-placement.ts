import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { undoPlacementStep } from "./steps/undo-placement"

/** Undoes an attempt to order whose process died. Answers false when it was not dead, or somebody else undid it. */
export const undoPlacementWorkflow = createWorkflow("undo-placement", (input: { id: string; at: string }) => new WorkflowResponse(undoPlacementStep(input)))
