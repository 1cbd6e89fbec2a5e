/** What has happened to the catalogue's own facts. */
export const CatalogueEvents = {
  /** data: { product_ids: string[] } */
  PRODUCTS_DESCRIBED: "catalogue.products-described",
  /** data: { communes: { commune_code, commune_valid_from }[] } */
  COMMUNES_DESCRIBED: "catalogue.communes-described",
} as const
