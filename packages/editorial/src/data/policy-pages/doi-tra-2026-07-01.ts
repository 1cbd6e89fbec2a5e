import type { Policy } from "../../rules"

/** Conditions, time, procedure, method, cost: NĐ 248/2026 Đ.14; refund within 30 days: Luật BVQLNTD 19/2023 Đ.38. */
export const returns: Policy = {
  slug: "doi-tra",
  version: "2026-07-01",
  effective_on: "2026-07-01",
  position: 4,
  body: {
    vi: {
      title: "Đổi trả, hoàn tiền",
      summary: "Hàng hỏng, thiếu, sai thì đổi hoặc hoàn tiền, gian hàng chịu phí. Hàng khô còn nguyên gói được trả trong 7 ngày.",
      sections: [
        {
          id: "dieu-kien",
          heading: "Khi nào được đổi hoặc trả",
          paragraphs: [
            "Hàng hỏng, dập, thiếu, sai món, quá hạn, hoặc không đúng như trang sản phẩm ghi: bạn chọn đổi hàng hoặc lấy lại tiền.",
            "Hàng khô, đóng chai, đóng gói còn nguyên niêm phong mà bạn đổi ý: được trả.",
            "Trái cây tươi và thực phẩm tươi không trả vì đổi ý, vì không bán lại được cho người khác.",
            "Tour: hủy trước ngày đi ít nhất 3 ngày thì hoàn đủ; sau đó hoàn phần chưa phải chi.",
          ],
        },
        {
          id: "thoi-han",
          heading: "Trong bao lâu",
          paragraphs: [
            "Trái cây và thực phẩm tươi: báo trong 24 giờ kể từ lúc nhận. Hàng khô, đóng chai, đóng gói: trong 7 ngày.",
            "Gian hàng ghi sai hoặc thiếu thông tin về hàng: bạn được chấm dứt hợp đồng trong 30 ngày kể từ ngày nhận.",
          ],
        },
        {
          id: "cach-lam",
          heading: "Làm thế nào",
          paragraphs: [
            "Gọi hoặc viết cho gian hàng, đọc mã đơn, kèm ảnh chụp hàng và nhãn. Gian hàng trả lời trong 1 ngày làm việc: đổi, hoàn hay cần xem thêm.",
            "Hàng tươi hỏng không cần gửi lại. Hàng khác thì gửi lại theo địa chỉ gian hàng báo, hoặc mang tới điểm bán.",
          ],
        },
        {
          id: "hoan-tien",
          heading: "Hoàn tiền bằng cách nào",
          paragraphs: [
            "Bạn trả cách nào hoàn cách đó: chuyển khoản thì hoàn về tài khoản đã chuyển; thẻ thì hoàn vào thẻ; tiền mặt khi nhận hàng thì hoàn tiền mặt tại điểm bán, hoặc chuyển khoản nếu bạn muốn.",
            "Tiền về trong 7 ngày làm việc kể từ khi hai bên thống nhất, chậm nhất là 30 ngày.",
            "Chuyển thừa được hoàn phần thừa. Chuyển sau khi đơn đã hết hạn thì được hoàn đủ, trừ khi bạn muốn đặt lại.",
          ],
        },
        {
          id: "chi-phi",
          heading: "Ai chịu phí",
          paragraphs: [
            "Lỗi của gian hàng: gian hàng chịu mọi phí, kể cả phí giao lần đầu. Bạn đổi ý: bạn chịu phí gửi trả; phí giao lần đầu không hoàn.",
          ],
        },
      ],
    },
    en: {
      title: "Returns and refunds",
      summary: "Spoilt, missing or wrong goods are replaced or refunded at our cost. Unopened dry goods can be returned within 7 days.",
      sections: [
        {
          id: "dieu-kien",
          heading: "When you may return",
          paragraphs: [
            "Goods that are spoilt, bruised, missing, wrong, past their date or not as the product page says: you choose between new goods and your money.",
            "Dry, bottled and packed goods with an unbroken seal, if you changed your mind.",
            "Fresh fruit and fresh food cannot be returned for a change of mind, as nobody else could have them.",
            "Tours: cancelled at least 3 days before, everything is refunded; later, what has not yet been spent.",
          ],
        },
        {
          id: "thoi-han",
          heading: "How long you have",
          paragraphs: [
            "Fresh fruit and food: tell us within 24 hours of receiving it. Dry, bottled and packed goods: within 7 days.",
            "If our information about the goods was wrong or missing, you may end the contract within 30 days of receiving them.",
          ],
        },
        {
          id: "cach-lam",
          heading: "How to do it",
          paragraphs: [
            "Call or write to us with the order code and a photograph of the goods and the label. We answer within 1 working day: replace, refund, or what else we need to see.",
            "Spoilt fresh goods need not be sent back. Other goods go to the address we give you, or to a sales point.",
          ],
        },
        {
          id: "hoan-tien",
          heading: "How the money comes back",
          paragraphs: [
            "The way you paid: a transfer goes back to the account it came from, a card payment to the card; cash paid on delivery is returned in cash at a sales point, or by transfer if you prefer.",
            "Within 7 working days of our agreement, and never later than 30 days.",
            "If you transferred too much, the excess comes back. A transfer that arrives after the order has expired comes back in full, unless you want to order again.",
          ],
        },
        {
          id: "chi-phi",
          heading: "Who pays for it",
          paragraphs: [
            "Our fault: we pay everything, the first delivery included. Your change of mind: you pay for sending back, and the first delivery is not refunded.",
          ],
        },
      ],
    },
  },
}
