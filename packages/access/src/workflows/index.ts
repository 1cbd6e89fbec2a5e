export { closeLoginWorkflow, type CloseLoginInput } from "./close-login"
export { endGrantsWorkflow, type EndGrantsInput } from "./end-grants"
export { grantRolesWorkflow, type GrantRolesInput } from "./grant-roles"
export { openLoginWorkflow, type OpenLoginInput } from "./open-login"
