export type Kind = "fruit" | "honey" | "made" | "tea" | "other"

/** Colour family of an OCOP product group (QĐ 26/2026 annex I). */
export function kindOf(group: string): Kind {
  if (group.startsWith("I.1")) return "fruit"
  if (group === "I.2b") return "honey"
  if (group.startsWith("I.5") || group === "I.6") return "tea"
  if (group.startsWith("I.")) return "made"
  return "other"
}

export const KIND_COLOUR: Record<Kind, string> = {
  fruit: "bg-orange",
  honey: "bg-honey",
  made: "bg-earth",
  tea: "bg-leaf-light",
  other: "bg-field",
}
