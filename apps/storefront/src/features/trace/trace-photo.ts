/** Twice the width at which the only photo of a step is shown, for screens of two pixels to one. */
export const SMALL = { width: 384, height: 288 } as const
export const WHOLE = { width: 1280, height: 1280 } as const

export type PhotoSize = "small" | "whole"

export const isPhotoSize = (size: string): size is PhotoSize => size === "small" || size === "whole"

/** Address of a photo of the logbook that its producer lets the public see. */
export const tracePhotoPath = (id: string, size: PhotoSize) => `/api/trace-photos/${encodeURIComponent(id)}/${size}`
