import { MOST, quantityText, type Measure, type OperationKind, type Uom } from "./lot"

export interface FlowDraft extends Measure {
  /** what it is, for the sentence that says no */
  title: string
  quantity: number
  /** the same amount in the unit the operation is weighed in, where nothing else says how to convert (500 ml bottles filled by weight) */
  stated?: number | undefined
}

export interface OperationDraft {
  kind: OperationKind
  inputs: readonly FlowDraft[]
  outputs: readonly FlowDraft[]
  /** what is missing at the end, when the caller has weighed it; left out: computed */
  loss?: number | undefined
}

export interface Balanced {
  base_uom: Uom
  /** in base_uom, in the order of the flows */
  inputs: number[]
  outputs: number[]
  /** inputs − outputs */
  loss: number
}

export type BalanceVerdict = { ok: true; balanced: Balanced } | { ok: false; message: string }

const SHAPES: Record<OperationKind, { inputs: [number, number]; outputs: [number, number]; loses: boolean; message: string }> = {
  harvest: { inputs: [0, 0], outputs: [1, 1], loses: false, message: "Thu hoạch tạo đúng một lô." },
  input: { inputs: [0, 0], outputs: [1, 1], loses: false, message: "Nhập nguyên liệu tạo đúng một lô." },
  grade: { inputs: [1, 1], outputs: [1, 50], loses: true, message: "Phân loại từ một lô ra ít nhất một lô." },
  split: { inputs: [1, 1], outputs: [2, 50], loses: false, message: "Chia lô ra ít nhất hai phần." },
  merge: { inputs: [2, 50], outputs: [1, 1], loses: false, message: "Gộp ít nhất hai lô thành một lô." },
  pack: { inputs: [1, 50], outputs: [1, 1], loses: true, message: "Đóng gói ra đúng một lô thành phẩm." },
  transform: { inputs: [1, 50], outputs: [1, 50], loses: true, message: "Chế biến cần ít nhất một lô vào và một lô ra." },
  loss: { inputs: [1, 50], outputs: [0, 0], loses: true, message: "Ghi hao hụt cho ít nhất một lô." },
  adjust: { inputs: [0, 0], outputs: [0, 0], loses: false, message: "Điều chỉnh không có lô vào và lô ra." },
}

/** A flow in grams, millilitres or pieces; null: nothing says how. Pieces become grams only by their stated pack size. */
function inBase({ uom, unit_net, unit_uom, quantity, stated }: FlowDraft, base: Uom): number | null {
  if (uom === base) return quantity
  if (uom === "piece" && unit_uom === base && unit_net !== null) return quantity * unit_net
  return stated ?? null
}

const isQuantity = (value: number): boolean => Number.isSafeInteger(value) && value > 0 && value <= MOST
const within = (count: number, [least, most]: [number, number]) => count >= least && count <= most

/**
 * Whether this much can become that much. Never more out than in; what is missing is the loss, and it is stated. The unit is the
 * first of gram, millilitre, piece in which everything can be said.
 */
export function balanceOperation({ kind, inputs, outputs, loss }: OperationDraft): BalanceVerdict {
  const no = (message: string): BalanceVerdict => ({ ok: false, message })
  const shape = SHAPES[kind]
  if (!within(inputs.length, shape.inputs) || !within(outputs.length, shape.outputs)) return no(shape.message)
  const flows = [...inputs, ...outputs]
  const odd = flows.find(({ quantity, stated }) => !isQuantity(quantity) || (stated !== undefined && !isQuantity(stated)))
  if (odd) return no(`Số lượng của "${odd.title}" phải là số nguyên lớn hơn 0.`)
  if (kind === "merge" && new Set(inputs.map(({ uom, unit_net }) => `${uom} ${unit_net}`)).size > 1) return no("Chỉ gộp được các lô cùng đơn vị và cùng quy cách đóng gói.")
  if (kind === "pack" && (outputs[0]!.uom !== "piece" || !outputs[0]!.unit_net)) return no("Hãy ghi mỗi hộp chứa bao nhiêu: chỉ đổi từ cân sang hộp theo quy cách đã ghi.")

  const base = (["g", "ml", "piece"] as const).find((uom) => flows.every((flow) => inBase(flow, uom) !== null))
  if (!base) return no(`Lô vào và lô ra khác đơn vị đo. Hãy ghi mỗi đơn vị thành phẩm lấy bao nhiêu từ lô vào, hoặc cân nặng tương ứng.`)
  const [ins, outs] = [inputs, outputs].map((side) => side.map((flow) => inBase(flow, base)!)) as [number[], number[]]
  const total = (side: number[]) => side.reduce((sum, value) => sum + value, 0)
  const most = [...ins, ...outs].find((value) => value > MOST)
  if (most) return no(`${quantityText(most, base)} là quá nhiều cho một lô. Hãy xem lại số lượng và quy cách.`)
  if (inputs.length === 0) return { ok: true, balanced: { base_uom: base, inputs: ins, outputs: outs, loss: 0 } }

  const missing = total(ins) - total(outs)
  if (missing < 0) return no(`Lấy ra ${quantityText(total(outs), base)} nhiều hơn cho vào ${quantityText(total(ins), base)}. Hãy xem lại số lượng, hoặc ghi thêm nguyên liệu đã cho vào.`)
  if (loss !== undefined && loss !== missing) return no(`Vào ${quantityText(total(ins), base)}, ra ${quantityText(total(outs), base)}, nên hao hụt là ${quantityText(missing, base)}, không phải ${quantityText(loss, base)}.`)
  if (missing > 0 && !shape.loses) return no(`Còn thiếu ${quantityText(missing, base)}: việc này không làm hao hụt. Hãy chia cho đủ, hoặc ghi hao hụt riêng.`)
  return { ok: true, balanced: { base_uom: base, inputs: ins, outputs: outs, loss: missing } }
}
