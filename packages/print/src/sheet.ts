/** A4 in points, 1/72 inch. */
export const A4: [number, number] = [595.28, 841.89]
export const LEFT = 62
export const RIGHT = 48
export const TOP = 56
export const BOTTOM = 56
export const WIDTH = A4[0] - LEFT - RIGHT
