import type { Policy } from "../../rules"

/** Methods, time, area, inspection on delivery: NĐ 248/2026 Đ.13. */
export const delivery: Policy = {
  slug: "giao-hang",
  version: "2026-07-01",
  effective_on: "2026-07-01",
  position: 3,
  body: {
    vi: {
      title: "Giao hàng",
      summary: "Giao tận nơi hoặc tự tới lấy; phí và ngày giao hiện ra trước khi đặt; được xem hàng trước khi nhận.",
      sections: [
        {
          id: "cach-giao",
          heading: "Cách giao",
          paragraphs: [
            "Giao tận nơi tới địa chỉ bạn ghi, hoặc bạn tới lấy ở điểm bán có nhận giao (trang thanh toán có danh sách, địa chỉ và giờ mở cửa). Tự tới lấy không mất phí giao.",
            "Địa chỉ ghi theo hai cấp: xã hoặc phường, rồi tỉnh hoặc thành phố. Bạn quen địa chỉ cũ có huyện thì cứ gõ, trang sẽ đổi sang địa chỉ mới và hỏi lại bạn.",
          ],
        },
        {
          id: "noi-giao-va-phi",
          heading: "Nơi giao và phí",
          paragraphs: [
            "Phí tính theo vùng (cùng xã với nơi gửi, trong tỉnh Hà Tĩnh, cả nước) và theo cân nặng của đơn. Bạn thấy đúng số tiền khi chọn xã nhận, trước khi gửi đơn.",
            "Nơi nào hoặc cân nặng nào chưa giao được, trang nói rõ lý do thay vì nhận đơn rồi hủy.",
          ],
        },
        {
          id: "thoi-gian",
          heading: "Bao giờ tới",
          paragraphs: [
            "Trang thanh toán và trang đơn hàng ghi ngày sớm nhất và ngày muộn nhất. Hàng chuyển khoản được chuẩn bị sau khi tiền về.",
            "Trái cây tươi hái theo đơn và phải tới tay bạn trong hạn giữ được của nó. Vùng nào không kịp thì gian hàng không nhận giao món đó tới đó.",
            "Nếu trễ hẹn, gian hàng gọi báo ngày mới; bạn có quyền chờ hoặc hủy và được hoàn đủ tiền.",
          ],
        },
        {
          id: "xem-hang",
          heading: "Xem hàng khi nhận",
          paragraphs: [
            "Bạn được mở thùng xem đủ món, đúng loại, không dập hỏng trước khi trả tiền hoặc ký nhận. Không đúng thì có quyền từ chối, không phải trả tiền, không mất phí.",
            "Nhận rồi mới thấy hỏng, hãy chụp ảnh và báo theo trang Đổi trả, hoàn tiền.",
          ],
        },
        {
          id: "khong-gap",
          heading: "Khi không gặp bạn",
          paragraphs: [
            "Người giao gọi trước, và hẹn lại một lần trong ngày hoặc hôm sau. Sau hai lần không gặp, hàng quay về; hàng khô và đóng chai được hẹn giao lại, phí giao lần sau do bạn trả. Trái cây tươi không giao lại được; nếu bạn đã trả tiền, gian hàng hoàn lại sau khi trừ phần hàng đã hỏng và phí giao, và nói rõ từng khoản.",
          ],
        },
        {
          id: "rui-ro",
          heading: "Hỏng trên đường",
          paragraphs: ["Trước khi tới tay bạn, hàng hỏng hay mất là phần gian hàng chịu."],
        },
      ],
    },
    en: {
      title: "Delivery",
      summary: "To your door or collected by you; cost and days are shown before you order; you may look at the goods before you accept them.",
      sections: [
        {
          id: "cach-giao",
          heading: "Ways to get your goods",
          paragraphs: [
            "Delivery to the address you give, or collection at a sales point that hands out orders (the checkout page lists them with address and opening hours). Collecting costs nothing.",
            "Addresses have two levels now: commune or ward, then province or city. If you only know the old address with its district, type it: the page turns it into today's and asks you to confirm.",
          ],
        },
        {
          id: "noi-giao-va-phi",
          heading: "Where, and what it costs",
          paragraphs: [
            "The cost depends on the zone (the commune the goods leave from, Hà Tĩnh province, the whole country) and on the weight. You see the exact amount once you choose the commune, before you send the order.",
            "Where a place or a weight cannot be served, the page says why instead of taking the order and cancelling it later.",
          ],
        },
        {
          id: "thoi-gian",
          heading: "When",
          paragraphs: [
            "The checkout page and the order page give the earliest and the latest day. Orders paid by transfer are prepared once the money has arrived.",
            "Fresh fruit is picked to order and must reach you while it keeps. Where that is not possible, we do not send that fruit there.",
            "If we are late we call with a new day; you may wait, or cancel with a full refund.",
          ],
        },
        {
          id: "xem-hang",
          heading: "Looking before accepting",
          paragraphs: [
            "You may open the box and check that everything is there, is right and is not bruised before you pay or sign. If it is not, you may refuse it and owe nothing.",
            "If you find damage afterwards, take a photograph and tell us as the page on returns says.",
          ],
        },
        {
          id: "khong-gap",
          heading: "If you are not there",
          paragraphs: [
            "The carrier calls first and tries once more the same or the next day. After two tries the parcel comes back. Dry and bottled goods can be sent again, and you pay for the second delivery. Fresh fruit cannot; if you have paid, we refund you less the spoilt goods and the delivery cost, and list each amount.",
          ],
        },
        {
          id: "rui-ro",
          heading: "Damage on the way",
          paragraphs: ["Until the goods are in your hands, loss and damage are ours to bear."],
        },
      ],
    },
  },
}
