export { phoneHash, standingConsents, type ConsentLike } from "./consent"
export { operatorAt } from "./operator"
export { policiesOn, textHash, type Locale, type Policy, type PolicyBody, type PolicySection } from "./policy"
export { dayInVietnam } from "./today"
