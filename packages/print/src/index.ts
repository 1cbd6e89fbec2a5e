export { PaperRefusal } from "./attach"
export { type Label, type LabelFormat, printLabels } from "./labels"
export { type Align, Paper, type PaperFacts, startPaper, type TableColumn, type TextOptions } from "./paper"
export { countPages, pictureToPdf } from "./picture-to-pdf"
