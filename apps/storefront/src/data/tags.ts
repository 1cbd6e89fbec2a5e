/** Every name under which something is cached; the back end says which of them is no longer true (`POST /api/revalidate`). */
export const tags = {
  all: "all",
  catalogue: "catalogue",
  product: (handle: string) => `product:${handle}`,
  producer: (handle: string) => `producer:${handle}`,
  commune: (slug: string) => `commune:${slug}`,
  certificate: (number: string) => `certificate:${number}`,
  lot: (id: string) => `lot:${id}`,
  /** also of a page that said there is no such lot */
  lotCode: (code: string) => `lot-code:${code.slice(0, 60)}`,
  book: (producerId: string) => `book:${producerId}`,
  policies: "policies",
  operator: "operator",
  salesPoints: "sales-points",
  delivery: "delivery",
  units: "units",
} as const
