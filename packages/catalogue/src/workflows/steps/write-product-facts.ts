import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../modules/catalogue/name"
import type CatalogueModuleService from "../../modules/catalogue/service"
import type { LabelFactsRow, LabelInput, ListingInput, ProductListingRow } from "../../modules/catalogue/service"

interface Undo {
  created: { listings: string[]; labels: string[] }
  listings: ProductListingRow[]
  labels: LabelFactsRow[]
}

/** Answers with the ids of the rows, by product id. */
export const writeProductFactsStep = createStep(
  "write-product-facts",
  async (input: { listings: ListingInput[]; labels: LabelInput[] }, { container }) => {
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    const listings = await catalogue.setListings(input.listings)
    const labels = await catalogue.setLabelFacts(input.labels)
    const undo: Undo = {
      created: { listings: listings.created, labels: labels.created },
      listings: listings.before,
      labels: labels.before,
    }
    return new StepResponse({ listing_ids: listings.ids, label_ids: labels.ids }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    await catalogue.deleteProductListings(undo.created.listings)
    await catalogue.deleteLabelFacts(undo.created.labels)
    await catalogue.setListings(undo.listings.map((row) => ({ ...facts(row), months: row.months.map(Number) })))
    await catalogue.setLabelFacts(undo.labels.map(facts))
  },
)

function facts<Row extends { id: string; created_at: Date; updated_at: Date; deleted_at: Date | null }>(row: Row) {
  const { id, created_at, updated_at, deleted_at, ...rest } = row
  return rest
}
