export { type CodeFor, issueCode, type IssueCodeInput, type IssuedCode, redeemCode } from "./codes"
export { issuePasswordCode } from "./issue-password-code"
export { limitedBy, type Limit } from "./limit"
export { tellCode } from "./tell-code"
