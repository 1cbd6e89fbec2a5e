const FIELDS = [
  "id",
  "handle",
  "name",
  "type",
  "commune_code",
  "commune_valid_from",
  "summary",
  "emblem",
  "provenance",
  "source",
  "status",
  "created_at",
  "updated_at",
  "products.id",
  "products.title",
]

export const producerQueryConfig = {
  list: { defaults: FIELDS, isList: true, defaultLimit: 20 },
  retrieve: { defaults: [...FIELDS, "story", "products.handle", "products.status", "stock_locations.id", "stock_locations.name"], isList: false },
}
