import { defineWords } from "@/i18n/define-words"

export const labelWords = defineWords({
  vi: {
    title: "In nhãn",
    intro: "Nhãn có mã QR dẫn tới trang truy xuất của đúng lô. Sao OCOP chỉ in khi hôm nay còn hiệu lực.",
    none: "Chưa có lô nào đóng gói. Đóng gói một lô rồi quay lại đây in nhãn.",
    boxes: (quantity: string, day: string) => `${quantity}, đóng gói ${day}`,
    format: "Loại nhãn",
    formats: { a4: "Giấy A4, 24 nhãn 70 × 37 mm", roll: "Cuộn 50 × 30 mm", carton: "Thùng 100 × 150 mm" },
    count: "Số nhãn",
    skip: "Bỏ qua ô đầu (tờ A4 đã dùng dở)",
    serials: "Mỗi hộp một số riêng, để phát hiện nhãn bị sao chép",
    print: "Tải nhãn (PDF)",
    problems: { "khac-trang": "Yêu cầu đến từ trang khác nên bị từ chối. Hãy mở lại trang này.", "so-luong": "Số nhãn từ 1 đến 1.000.", "im-lang": "Máy chủ chưa trả lời, chưa in được. Hãy thử lại." },
  },
  en: {
    title: "Print labels",
    intro: "The QR code leads to the trace page of this very lot. OCOP stars are printed only while they stand today.",
    none: "No packed lot yet. Pack one, then come back to print its labels.",
    boxes: (quantity: string, day: string) => `${quantity}, packed ${day}`,
    format: "Kind of label",
    formats: { a4: "A4 sheet, 24 labels of 70 × 37 mm", roll: "Roll, 50 × 30 mm", carton: "Carton, 100 × 150 mm" },
    count: "How many",
    skip: "Skip the first places (of a sheet begun before)",
    serials: "A number of its own for every box, so that copied labels are noticed",
    print: "Get the labels (PDF)",
    problems: { "khac-trang": "The request came from another page and was refused. Open this page again.", "so-luong": "From 1 to 1,000 labels.", "im-lang": "The server did not answer; nothing was printed. Please try again." },
  },
})
