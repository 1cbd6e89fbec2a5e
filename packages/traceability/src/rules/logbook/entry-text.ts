import type { LogbookEntryView } from "../../http/logbook"
import { dayText } from "./day"
import type { ContentValue, Field } from "./fields"
import { kindSpec } from "./kinds"
import { unitName, type Quantity } from "./units"

type Language = "vi" | "en"

const numberText = (value: number, language: Language): string => new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 3 }).format(value)

function valueText(field: Field, value: ContentValue, language: Language): string {
  switch (field.type) {
    case "choice":
      return field.choices[value as string]?.[language] ?? String(value)
    case "choices":
      return (value as readonly string[]).map((one) => field.choices[one]?.[language] ?? one).join(", ")
    case "quantity": {
      const { value: typed, unit } = value as Quantity
      return `${numberText(typed, language)} ${unitName(unit, language)}`
    }
    case "number":
      return `${numberText(value as number, language)}${field.suffix ? ` ${field.suffix[language]}` : ""}`
    case "day":
    case "computed_day":
      return dayText(String(value))
    case "text":
      return String(value)
  }
}

export const kindText = ({ kind }: Pick<LogbookEntryView, "kind">, language: Language): string => kindSpec(kind).label[language]

/** What was written, field by field, as it was typed. */
export function entryText({ kind, content }: Pick<LogbookEntryView, "kind" | "content">, language: Language): { label: string; value: string }[] {
  if (!content) return []
  return Object.entries(kindSpec(kind).fields).flatMap(([name, field]) => {
    const value = content[name]
    return value === undefined ? [] : [{ label: field.label[language], value: valueText(field, value, language) }]
  })
}
