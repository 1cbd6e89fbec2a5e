import type { Policy } from "../../rules"

/** How one can pay; the checkout page shows which of these are open. */
export const payment: Policy = {
  slug: "thanh-toan",
  version: "2026-07-01",
  effective_on: "2026-07-01",
  position: 5,
  body: {
    vi: {
      title: "Cách trả tiền",
      summary: "Trả tiền mặt khi nhận hàng, chuyển khoản bằng mã VietQR, hoặc thẻ khi trang thanh toán có hiện.",
      sections: [
        {
          id: "tien-mat",
          heading: "Tiền mặt khi nhận hàng",
          paragraphs: [
            "Bạn xem hàng rồi mới trả. Số tiền phải trả ghi trên trang đơn hàng và trên phiếu giao; người giao không được thu thêm. Tự tới lấy thì trả tại điểm bán.",
          ],
        },
        {
          id: "vietqr",
          heading: "Chuyển khoản bằng mã VietQR",
          paragraphs: [
            "Trang đơn hàng vẽ mã VietQR có sẵn số tiền và nội dung chuyển khoản riêng của đơn. Quét bằng ứng dụng ngân hàng nào cũng được. Xin giữ nguyên nội dung, vì gian hàng nhận ra đơn của bạn nhờ nó.",
            "Quét mã chưa phải là đã trả: đơn chỉ được ghi “đã trả tiền” khi ngân hàng báo tiền về hoặc người của gian hàng đã kiểm tra tài khoản.",
            "Chuyển thiếu: trang đơn hàng ghi số còn phải trả. Chuyển thừa hoặc chuyển hai lần: phần thừa được hoàn lại.",
            "Trang đơn hàng ghi hạn chuyển tiền. Quá hạn mà chưa đủ tiền, đơn tự hết hiệu lực và hàng được để lại cho người khác; tiền tới sau được hoàn đủ.",
          ],
        },
        {
          id: "the",
          heading: "Thẻ",
          paragraphs: [
            "Chỉ khi trang thanh toán có hiện. Số thẻ nhập trên trang riêng của Stripe rồi bạn được đưa về trang đơn hàng; gian hàng không thấy và không lưu số thẻ.",
          ],
        },
        {
          id: "an-toan",
          heading: "Để không bị lừa",
          paragraphs: [
            "Gian hàng không bao giờ hỏi mật khẩu, mã OTP, số thẻ qua điện thoại hay tin nhắn. Chỉ chuyển vào tài khoản hiện trên trang đơn hàng của bạn.",
          ],
        },
      ],
    },
    en: {
      title: "Ways to pay",
      summary: "Cash when the goods arrive, bank transfer by VietQR, or card where the checkout page offers it.",
      sections: [
        {
          id: "tien-mat",
          heading: "Cash on delivery",
          paragraphs: [
            "You look at the goods first and then pay. The amount is on the order page and on the delivery slip; the carrier may not ask for more. If you collect, you pay at the sales point.",
          ],
        },
        {
          id: "vietqr",
          heading: "Transfer by VietQR",
          paragraphs: [
            "The order page draws a VietQR code with the amount and a reference of your order's own. Any Vietnamese banking app can scan it. Please leave the reference as it is: we know your order by it.",
            "A scan is not a payment: an order counts as paid only when the bank reports the money or our people have checked the account.",
            "Too little: the order page shows what is still due. Too much, or twice: the excess comes back to you.",
            "The order page gives the time to pay by. If the full amount has not arrived by then, the order expires and the goods go back on the shelf; money that arrives later is returned in full.",
          ],
        },
        {
          id: "the",
          heading: "Card",
          paragraphs: ["Only where the checkout page offers it. You type the number on Stripe's own page and are led back to your order; we neither see nor keep it."],
        },
        {
          id: "an-toan",
          heading: "So that nobody cheats you",
          paragraphs: [
            "We never ask for passwords, one-time codes or card numbers by phone or message. Transfer only to the account shown on your own order page.",
          ],
        },
      ],
    },
  },
}
