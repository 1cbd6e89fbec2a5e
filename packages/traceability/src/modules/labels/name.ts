export const LABELS_MODULE = "labels"
