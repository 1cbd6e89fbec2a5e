import type { SalesPointStatus } from "./point-status"

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Only an open point gives out goods ordered on the web. */
export const canPickUp = ({ pickup, status }: { pickup: boolean; status: SalesPointStatus }): boolean => pickup && status === "open"

interface Checked {
  handle: string
  name: string
  address: string
  latitude?: number | null
  longitude?: number | null
}

export function objectionsToSalesPoint({ handle, name, address, latitude = null, longitude = null }: Checked): string[] {
  const objections: string[] = []
  if (!HANDLE.test(handle)) {
    objections.push(`Mã đường dẫn "${handle}" chỉ được gồm chữ thường không dấu, số và gạch nối, ví dụ "diem-ban-vu-quang".`)
  }
  if (name.trim() === "") objections.push("Điểm bán phải có tên.")
  if (address.trim() === "") objections.push("Điểm bán phải có địa chỉ để người mua tìm đến.")
  if ((latitude === null) !== (longitude === null)) objections.push("Tọa độ phải ghi đủ vĩ độ và kinh độ, hoặc để trống cả hai.")
  return objections
}
