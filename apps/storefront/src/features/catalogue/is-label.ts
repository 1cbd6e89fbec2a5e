import type { Picture } from "@ocop/catalogue/http"

/** A drawn label has its own proportion and is whole; a photograph has any, and stands in a label's frame. */
export const isLabel = ({ url, width, height }: Picture): boolean => url !== "" && Math.abs(width / height - 4 / 5) < 0.005
