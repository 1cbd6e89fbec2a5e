export { type Table, readTable, SheetRefusal } from "./read-table"
export { toXlsx, type Column, type SheetInput } from "./to-xlsx"
export { sendSheet } from "./send-sheet"
