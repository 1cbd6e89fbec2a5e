export { PaperRefusal } from "./attach"
export { type Align, Paper, type PaperFacts, startPaper, type TableColumn, type TextOptions } from "./paper"
export { countPages, pictureToPdf } from "./picture-to-pdf"
