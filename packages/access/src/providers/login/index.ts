import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { LoginProvider } from "./login-provider"

export default ModuleProvider(Modules.AUTH, { services: [LoginProvider] })
