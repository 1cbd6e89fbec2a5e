import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { describeCommunesWorkflow } from "@ocop/catalogue/workflows"
import { COMMUNES, type CommuneRow } from "../data/communes"
import { missing, type SeedContext } from "./context"

/** What the shop tells of the three communes of today, with their strips. */
export async function seedCommunes({ container }: SeedContext, stripOf: (row: CommuneRow) => Promise<string>): Promise<void> {
  const service = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const keyOf = (code: string, validFrom: string) => `${code} ${validFrom}`
  const known = await service.listCommuneProfiles({ commune_code: COMMUNES.map(({ code }) => code) }, { take: null })
  const rows = missing(COMMUNES, ({ code, valid_from }) => keyOf(code, valid_from), known.map((row) => keyOf(row.commune_code, row.commune_valid_from)))
  const communes = await Promise.all(
    rows.map(async (row) => ({
      commune_code: row.code,
      commune_valid_from: row.valid_from,
      story: row.story.vi,
      strip: await stripOf(row),
      en: { story: row.story.en },
    })),
  )
  if (communes.length > 0) await describeCommunesWorkflow(container).run({ input: { communes } })
}
