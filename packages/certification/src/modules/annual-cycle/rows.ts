import type { InferTypeOf } from "@medusajs/framework/types"
import type { AnnualCycle } from "./models/annual-cycle"
import type { BusinessPlan } from "./models/business-plan"
import type { CommuneAssessment } from "./models/commune-assessment"
import type { Dossier } from "./models/dossier"
import type { DossierSubmission } from "./models/dossier-submission"
import type { EvidencePaper } from "./models/evidence-paper"
import type { ProductIdea } from "./models/product-idea"
import type { YearTransition } from "./models/year-transition"

export type CycleRow = InferTypeOf<typeof AnnualCycle>
export type IdeaRow = InferTypeOf<typeof ProductIdea>
export type PlanRow = InferTypeOf<typeof BusinessPlan>
export type DossierRow = InferTypeOf<typeof Dossier>
export type EvidenceRow = InferTypeOf<typeof EvidencePaper>
export type SubmissionRow = InferTypeOf<typeof DossierSubmission>
export type AssessmentRow = InferTypeOf<typeof CommuneAssessment>
export type TransitionRow = InferTypeOf<typeof YearTransition>
