import type { Day } from "./day"
import type { Quantity, UnitKey, Words } from "./units"

interface Base {
  label: Words
  required?: boolean
  /** offered again the next time this kind is written */
  remember?: boolean
  help?: Words
}

/** Outside of these it is probably a slip of the thumb: warned about, never refused. In the SI unit of the field. */
export interface Bounds {
  min?: number
  max?: number
  source: Words
}

export interface TextField extends Base {
  type: "text"
  max: number
  /** tapped instead of typed; anything else may be typed as well */
  suggestions?: readonly string[]
  pattern?: { regex: string; hint: Words }
}
export interface ChoiceField extends Base {
  type: "choice"
  choices: Readonly<Record<string, Words>>
}
/** Several of the choices. */
export interface ChoicesField extends Base {
  type: "choices"
  choices: Readonly<Record<string, Words>>
}
export interface QuantityField extends Base {
  type: "quantity"
  /** the first is offered; may be of several dimensions (a spray is dosed in g or in ml) */
  units: readonly UnitKey[]
  bounds?: Partial<Record<string, Bounds>>
}
export interface NumberField extends Base {
  type: "number"
  min: number
  max: number
  whole?: boolean
  suffix?: Words
  bounds?: Bounds
}
export interface DayField extends Base {
  type: "day"
  /** "happened_on": the day of the entry is offered */
  offered?: "happened_on"
  /** as compared with the day of the entry */
  not?: "before" | "after"
}
/** Worked out from the others by `settleContent`; never asked for. */
export interface ComputedField extends Base {
  type: "computed_day"
  /** happened_on plus this many days, taken from a number field */
  plus: string
}

export type Field = TextField | ChoiceField | ChoicesField | QuantityField | NumberField | DayField | ComputedField

export type ContentValue = string | number | readonly string[] | Quantity | Day
/** What was done, by field. Fields that were left empty are not there. */
export type Content = Readonly<Record<string, ContentValue>>

export interface EntryKindSpec {
  label: Words
  /** whose book it belongs in; both when a producer has an orchard and bees */
  of: "orchard" | "apiary" | "both"
  /** where it happens; "none" names no place */
  place: "plot" | "apiary" | "either" | "none"
  /** whether the place must be named */
  place_required: boolean
  /** written nearly every day: shown first */
  daily?: boolean
  fields: Readonly<Record<string, Field>>
}
