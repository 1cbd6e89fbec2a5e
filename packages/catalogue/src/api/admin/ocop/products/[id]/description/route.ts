import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { AdminProductDescriptionResponse } from "../../../../../../http"
import { CATALOGUE_MODULE } from "../../../../../../modules/catalogue/name"
import type CatalogueModuleService from "../../../../../../modules/catalogue/service"
import { englishOf } from "../../../../../../reading/english"
import { describeProductsWorkflow } from "../../../../../../workflows/describe-products"
import type { AdminDescribeProduct } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminProductDescriptionResponse>) {
  res.json(await descriptionOf(req, req.params.id ?? ""))
}

/** What is left out stays as it is; a product without a listing needs its group, commune and provenance the first time. */
export async function POST(req: AuthenticatedMedusaRequest<AdminDescribeProduct>, res: MedusaResponse<AdminProductDescriptionResponse>) {
  const product_id = req.params.id ?? ""
  const [product] = await req.scope.resolve(Modules.PRODUCT).listProducts({ id: product_id }, { select: ["id"], take: 1 })
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có sản phẩm nào mang mã "${product_id}".`)
  await requireFirstFacts(req, product_id)
  await describeProductsWorkflow(req.scope).run({ input: { products: [{ product_id, ...req.validatedBody }] } })
  res.json(await descriptionOf(req, product_id))
}

async function requireFirstFacts(req: AuthenticatedMedusaRequest<AdminDescribeProduct>, product_id: string): Promise<void> {
  const { listing, label } = req.validatedBody
  const known = await descriptionOf(req, product_id)
  if (!known.listing && !(listing?.group_code && listing.commune_code && listing.commune_valid_from)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Lần đầu cần nhóm sản phẩm và xã xuất xứ.")
  }
  if (!known.label && label && !label.origin) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Nhãn cần ghi xuất xứ.")
}

async function descriptionOf(req: MedusaRequest, product_id: string): Promise<AdminProductDescriptionResponse> {
  const catalogue = req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const [[listing], [label], groups] = await Promise.all([
    catalogue.listProductListings({ product_id }, { take: 1 }),
    catalogue.listLabelFacts({ product_id }, { take: 1 }),
    catalogue.listProductGroups({}, { take: null, order: { position: "ASC" } }),
  ])
  const english = await englishOf(req.scope, [listing?.id, label?.id].flatMap((id) => id ?? []))
  return {
    listing: listing
      ? {
          group_code: listing.group_code,
          months: listing.months.map(Number),
          season_note: listing.season_note,
          perishable: listing.perishable,
          commune_code: listing.commune_code,
          commune_valid_from: listing.commune_valid_from,
          unit: listing.unit,
          showcase: listing.showcase,
          provenance: listing.provenance,
          source: listing.source,
          story: listing.story,
        }
      : null,
    label: label
      ? {
          net_quantity: label.net_quantity,
          ingredients: label.ingredients,
          shelf_life_days: label.shelf_life_days,
          shelf_life: label.shelf_life,
          storage: label.storage,
          usage: label.usage,
          warnings: label.warnings,
          origin: label.origin,
          responsible_party: label.responsible_party,
          standards: label.standards,
        }
      : null,
    en: {
      listing: listing ? english.own(listing.id) : {},
      label: label ? english.own(label.id) : {},
    },
    groups: groups.map(({ code, name, sheet }) => ({ code, name, sheet })),
  }
}
