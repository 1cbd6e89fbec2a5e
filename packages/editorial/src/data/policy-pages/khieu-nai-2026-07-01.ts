import type { Policy } from "../../rules"

/** Receiving and settling complaints: NĐ 248/2026 Đ.7. */
export const complaints: Policy = {
  slug: "khieu-nai",
  version: "2026-07-01",
  effective_on: "2026-07-01",
  position: 6,
  body: {
    vi: {
      title: "Giải quyết khiếu nại",
      summary: "Gọi, viết hoặc tới điểm bán; có người trả lời trong 2 ngày làm việc, giải quyết trong 7 ngày làm việc.",
      sections: [
        {
          id: "gui-o-dau",
          heading: "Gửi ở đâu",
          paragraphs: [
            "Điện thoại, e-mail hoặc địa chỉ của đơn vị vận hành ghi ở cuối mỗi trang; hoặc nói trực tiếp tại điểm bán.",
            "Xin cho biết mã đơn, chuyện gì xảy ra, bạn muốn được giải quyết thế nào, kèm ảnh nếu có. Không có mã đơn vẫn nhận.",
          ],
        },
        {
          id: "cac-buoc",
          heading: "Các bước",
          paragraphs: [
            "1. Nhận: gian hàng báo đã nhận trong 2 ngày làm việc. Hàng tươi hỏng thì trả lời trong 1 ngày làm việc.",
            "2. Xem xét: gian hàng hỏi lại chủ thể làm ra hàng và người giao, xem sổ đơn hàng.",
            "3. Trả lời: trong 7 ngày làm việc, nói rõ kết quả và lý do. Việc phải kiểm nghiệm có thể lâu hơn, khi đó gian hàng báo trước ngày trả lời.",
            "4. Thực hiện: đổi hàng, hoàn tiền, xin lỗi, hoặc sửa thông tin trên trang. Bạn không phải trả phí nào cho việc khiếu nại.",
          ],
        },
        {
          id: "an-toan-thuc-pham",
          heading: "Việc gấp về an toàn thực phẩm",
          paragraphs: [
            "Nghi hàng gây hại sức khỏe: ngừng dùng, giữ lại hàng và nhãn, gọi ngay cho gian hàng. Gian hàng ngừng bán lô đó trong khi kiểm tra và báo cơ quan có thẩm quyền.",
          ],
        },
        {
          id: "neu-chua-thoa-dang",
          heading: "Nếu chưa thỏa đáng",
          paragraphs: [
            "Bạn có thể nhờ UBND xã nơi bạn ở, Sở Công Thương, hội bảo vệ quyền lợi người tiêu dùng; yêu cầu hòa giải hoặc trọng tài; hoặc khởi kiện ra tòa án. Khiếu nại với gian hàng không làm mất các quyền đó.",
          ],
        },
        {
          id: "ve-sao-va-chung-nhan",
          heading: "Phản ánh về sao và giấy chứng nhận",
          paragraphs: [
            "Thấy nơi khác dùng sai tên, nhãn hay sao OCOP của sản phẩm Vũ Quang, hãy báo cho gian hàng; gian hàng chuyển tới cơ quan quản lý OCOP.",
          ],
        },
      ],
    },
    en: {
      title: "Complaints",
      summary: "Call, write or come to the sales point: somebody answers within 2 working days and settles it within 7.",
      sections: [
        {
          id: "gui-o-dau",
          heading: "Where to send it",
          paragraphs: [
            "To the operator's phone, e-mail or address at the foot of every page, or in person at a sales point.",
            "Tell us the order code, what happened and what you would like us to do, with a photograph if there is one. Without a code we still take it.",
          ],
        },
        {
          id: "cac-buoc",
          heading: "Step by step",
          paragraphs: [
            "1. Receipt: confirmed within 2 working days; for spoilt fresh goods, answered within 1.",
            "2. Looking into it: we ask the producer and the carrier and look at the order's record.",
            "3. Answer: within 7 working days, with the result and the reasons. Where a laboratory is needed it may take longer; we then name the day beforehand.",
            "4. Putting it right: new goods, a refund, an apology, or a correction on the page. Complaining costs you nothing.",
          ],
        },
        {
          id: "an-toan-thuc-pham",
          heading: "Urgent: food safety",
          paragraphs: [
            "If you think something harmed your health: stop eating it, keep the goods and the label, and call us at once. We stop selling that batch while it is examined and tell the authority.",
          ],
        },
        {
          id: "neu-chua-thoa-dang",
          heading: "If that does not settle it",
          paragraphs: [
            "You may turn to the People's Committee of your commune, the provincial Department of Industry and Trade or a consumer association, ask for mediation or arbitration, or go to court. Complaining to us takes none of these away.",
          ],
        },
        {
          id: "ve-sao-va-chung-nhan",
          heading: "About stars and certificates",
          paragraphs: [
            "If you see the name, label or OCOP star of a Vũ Quang product misused elsewhere, tell us; we pass it on to the OCOP authority.",
          ],
        },
      ],
    },
  },
}
