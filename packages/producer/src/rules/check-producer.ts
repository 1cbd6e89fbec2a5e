const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Vietnamese mobile or landline written in any usual grouping. */
const PHONE = /(?:\+84|\b0)(?:[\s.-]?\d){9,10}\b/

export interface ProducerTexts {
  handle: string
  name: string
  summary: string
  story?: string | null
}

/** Why these texts may not be published; empty when they may. Law 7 of the house: no private phone on a public page. */
export function objectionsToProducer({ handle, name, summary, story }: ProducerTexts): string[] {
  const objections: string[] = []
  if (!HANDLE.test(handle)) {
    objections.push(`Mã đường dẫn "${handle}" chỉ được gồm chữ thường không dấu, số và gạch nối, ví dụ "htx-cam-son-tho".`)
  }
  if (name.trim() === "") objections.push("Chủ thể phải có tên.")
  for (const [field, text] of [["tên", name], ["giới thiệu", summary], ["câu chuyện", story ?? ""]] as const) {
    if (PHONE.test(text)) objections.push(`Phần ${field} của "${name}" có số điện thoại. Hãy bỏ số ra: trang công khai không được hiện số riêng.`)
  }
  return objections
}
