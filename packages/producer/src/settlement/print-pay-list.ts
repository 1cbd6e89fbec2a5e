import { startPaper } from "@ocop/print"
import { toXlsx } from "@ocop/sheet"
import { todayInVietnam } from "@ocop/territory/rules"
import type { PayListResponse } from "../http"
import { dayText, dongText } from "../rules/in-words"

type PayList = PayListResponse["pay_list"]

/** What still has to leave the bank account: failed and reversed transfers are no longer this list's business. */
const toPay = ({ lines }: PayList) => lines.filter(({ state }) => state === "listed" || state === "sent" || state === "paid")

/** The batch file banks' business apps take (transfer to many): account, holder, bank, amount, content without accents. */
export const payListSheet = (list: PayList): Promise<Buffer> =>
  toXlsx({
    name: list.code,
    columns: [
      { key: "position", title: "STT", kind: "number", width: 6 },
      { key: "account_number", title: "Số tài khoản thụ hưởng", width: 24 },
      { key: "account_holder", title: "Tên người thụ hưởng", width: 36 },
      { key: "bank_name", title: "Ngân hàng thụ hưởng", width: 22 },
      { key: "amount", title: "Số tiền (VND)", kind: "number", width: 16 },
      { key: "reference", title: "Nội dung chuyển khoản", width: 26 },
    ],
    rows: toPay(list).map(({ account_number, account_holder, bank_name, amount, reference }, index) => ({ position: index + 1, account_number, account_holder, bank_name, amount, reference })),
  })

/** To sign, and to pay by hand: each transfer as a VietQR code a bank's app reads with account, amount and content. */
export async function payListPdf(list: PayList): Promise<Buffer> {
  const lines = toPay(list)
  const day = dayText(todayInVietnam(new Date(list.made_at)))
  const paper = await startPaper({ title: `Danh sách chi trả ${list.code}`, at: new Date(list.made_at) })
  paper.heading("DANH SÁCH CHI TRẢ TIỀN HÀNG", { listed: false, align: "center" }).text(`${list.code} · lập ngày ${day}`, { align: "center", after: 12 })
  paper.table(
    [{ title: "STT", width: 0.5, align: "right" }, { title: "Chủ thể · người thụ hưởng", width: 2.8 }, { title: "Ngân hàng · số tài khoản", width: 2.1 }, { title: "Nội dung", width: 1.4 }, { title: "Số tiền", width: 1.4, align: "right" }],
    [
      ...lines.map(({ producer, account_holder, bank_name, account_number, reference, amount }, index) => [String(index + 1), `${producer.name}\n${account_holder}`, `${bank_name}\n${account_number}`, reference, dongText(amount)]),
      ["", "Cộng", "", "", dongText(lines.reduce((sum, { amount }) => sum + amount, 0))],
    ],
    { size: 9 },
  )
  paper.signature({ placeAndDay: `Ngày ${day}`, office: "NGƯỜI LẬP", name: list.by })
  const open = lines.filter(({ vietqr, state }) => vietqr && state !== "paid")
  if (open.length > 0) paper.heading("Mã VietQR từng khoản", { level: 2, listed: false })
  for (const { vietqr, producer, account_number, bank_name, amount, reference } of open) {
    paper.text(`${producer.name}: ${dongText(amount)}`, { style: "bold", after: 2 }).text(`${bank_name} ${account_number} · ${reference}`, { size: 9.5, after: 4 }).qr(vietqr!, { size: 110 })
  }
  return paper.finish()
}
