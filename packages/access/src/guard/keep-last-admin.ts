import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"

/** A shop without an administrator cannot get one back from inside. */
export async function keepLastAdmin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const admins = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).grantsInForce({ role: "admin" })
  const others = admins.filter(({ actor_id }) => actor_id !== req.params.id)
  if (admins.length > 0 && others.length === 0) {
    return next(new MedusaError(MedusaError.Types.NOT_ALLOWED, "Đây là quản trị hệ thống cuối cùng. Hãy cấp quyền quản trị cho người khác trước khi xóa tài khoản này.", "last_admin"))
  }
  next()
}
