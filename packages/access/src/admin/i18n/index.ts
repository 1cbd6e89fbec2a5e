const menu = (staff: string, audit: string) => ({ "ocop-access": { menu: { staff, audit } } })

/** Names in the menu; the words of the pages stand beside them. */
export default { vi: menu("Cán bộ và vai trò", "Nhật ký"), en: menu("Staff and roles", "Audit log") }
