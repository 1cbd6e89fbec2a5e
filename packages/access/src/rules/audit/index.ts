export * from "./in-words"
export { SUBJECT_NAMES } from "./names"
