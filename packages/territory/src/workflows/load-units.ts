import { WorkflowResponse, createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { TerritoryData } from "../data/country"
import { loadUnitsStep } from "./steps/load-units"

/** Brings units and lineage to what the data says; a second run changes nothing. Answers how many rows were new. */
export const loadUnitsWorkflow = createWorkflow("load-units", (data: TerritoryData) => new WorkflowResponse(loadUnitsStep(data)))
