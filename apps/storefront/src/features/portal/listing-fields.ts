import type { ListingFields } from "@ocop/producer/http"

/** What the form of a listing says: all of it, so that what was emptied is empty. */
export function listingFieldsIn(form: FormData): ListingFields {
  const text = (name: string, most: number) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim().slice(0, most) : undefined
  }
  const whole = (name: string) => {
    const digits = text(name, 20)?.replace(/[.\s,₫]/g, "")
    return digits && /^\d{1,12}$/.test(digits) ? Number(digits) : undefined
  }
  const nullable = (name: string, most: number) => {
    const value = text(name, most)
    return value === undefined ? undefined : value || null
  }
  return known({
    title: text("title", 80),
    description: text("description", 4_000),
    group: text("group", 40) || undefined,
    price: whole("price"),
    weight: whole("weight"),
    stock: whole("stock"),
    months: monthsIn(form),
    label: known({
      net_quantity: text("net_quantity", 80),
      ingredients: nullable("ingredients", 1_000),
      storage: text("storage", 500),
      usage: text("usage", 500),
      shelf_life_days: form.has("shelf_life_days") ? (whole("shelf_life_days") ?? null) : undefined,
      warnings: nullable("warnings", 500),
    }),
    pictures: picturesIn(form),
  })
}

/** "All year" outdoes single months; a form without the question says nothing. */
function monthsIn(form: FormData): number[] | undefined {
  if (!form.has("season_asked")) return undefined
  if (form.get("all_year")) return Array.from({ length: 12 }, (_, index) => index + 1)
  const months = form.getAll("months").map(Number).filter((month) => Number.isInteger(month) && month >= 1 && month <= 12)
  return [...new Set(months)].sort((one, other) => one - other)
}

function picturesIn(form: FormData): string[] | undefined {
  const urls = form.getAll("pictures").filter((url): url is string => typeof url === "string" && url !== "" && url.length < 400)
  return form.has("pictures") ? urls.slice(0, 8) : undefined
}

/** Without what is undefined. */
function known<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
