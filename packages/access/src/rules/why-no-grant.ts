import { type ActorType, type Grant, ROLE_NAMES, SCOPE_OF } from "./role"

/** Why a grant makes no sense, or null. A scoped role without its reach would see nothing, or worse, everything. */
export function whyNoGrant(actor_type: ActorType, grant: Grant): string | null {
  const name = ROLE_NAMES[grant.role].vi
  if ((grant.role === "producer") !== (actor_type === "producer")) {
    return `Vai trò "${name}" không cấp được cho loại tài khoản này: cán bộ đăng nhập trang quản trị, chủ thể đăng nhập cổng chủ thể.`
  }
  const scope = SCOPE_OF[grant.role]
  if (scope === "communes" && !grant.communes?.length) return `Vai trò "${name}" cần ít nhất một xã phụ trách.`
  if (scope === "points" && !grant.points?.length) return `Vai trò "${name}" cần ít nhất một điểm bán.`
  if (scope === "producer" && !grant.producer_id) return `Vai trò "${name}" cần tên chủ thể.`
  const tooMuch = [
    scope !== "communes" && grant.communes?.length,
    scope !== "points" && grant.points?.length,
    scope !== "producer" && grant.producer_id,
  ].some(Boolean)
  return tooMuch ? `Vai trò "${name}" không giới hạn theo phạm vi đã chọn.` : null
}
