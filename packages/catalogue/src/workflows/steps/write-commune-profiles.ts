import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../modules/catalogue/name"
import type CatalogueModuleService from "../../modules/catalogue/service"
import type { CommuneProfileInput, CommuneProfileRow } from "../../modules/catalogue/service"

/** Answers with the ids of the rows, by commune key. */
export const writeCommuneProfilesStep = createStep(
  "write-commune-profiles",
  async (rows: CommuneProfileInput[], { container }) => {
    const written = await container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).setCommuneProfiles(rows)
    return new StepResponse(written.ids, { created: written.created, before: written.before })
  },
  async (undo, { container }) => {
    if (!undo) return
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    await catalogue.deleteCommuneProfiles(undo.created)
    await catalogue.setCommuneProfiles(
      undo.before.map(({ commune_code, commune_valid_from, story, strip }: CommuneProfileRow) => ({ commune_code, commune_valid_from, story, strip })),
    )
  },
)
