export { issueWords } from "./issue-words"
export { localeOf, type Locale } from "./locale"
export { parse, readBody, readQuery, type ParseInput } from "./parse"
export { validateBody, validateQuery, type BodySchema, type QuerySchema } from "./validate"
