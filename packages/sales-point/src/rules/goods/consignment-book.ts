/** One lot at one point, in boxes. Goods stay the producer's until sold. */
export interface BookLine {
  issued: number
  sold: number
  returned: number
  lost: number
  on_hand: number
}

export interface BookMovements {
  released: number
  arrived: number
  sold: number
  withdrawn: number
  departed: number
  lost: number
  on_shelf: number
}

export const toBookLine = ({ released, arrived, sold, withdrawn, departed, lost, on_shelf }: BookMovements): BookLine => ({ issued: released + arrived, sold, returned: withdrawn + departed, lost, on_hand: on_shelf })

/** By how much a line does not add up; 0: it does. Issued = sold + returned + lost + on hand, always. */
export const offBy = ({ issued, sold, returned, lost, on_hand }: BookLine): number => issued - sold - returned - lost - on_hand

export const addUp = (lines: readonly BookLine[]): BookLine =>
  lines.reduce((sum, line) => ({ issued: sum.issued + line.issued, sold: sum.sold + line.sold, returned: sum.returned + line.returned, lost: sum.lost + line.lost, on_hand: sum.on_hand + line.on_hand }), { issued: 0, sold: 0, returned: 0, lost: 0, on_hand: 0 })
