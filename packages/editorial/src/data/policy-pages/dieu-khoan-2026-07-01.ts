import type { Policy } from "../../rules"

/** Terms and obligations; Luật TMĐT 122/2025 Đ.12, Luật BVQLNTD 19/2023 Đ.37–38. */
export const terms: Policy = {
  slug: "dieu-khoan",
  version: "2026-07-01",
  effective_on: "2026-07-01",
  position: 2,
  body: {
    vi: {
      title: "Điều khoản mua bán",
      summary: "Ai bán, khi nào đơn thành hợp đồng, giá gồm những gì, và mỗi bên phải làm gì.",
      sections: [
        {
          id: "ai-ban",
          heading: "Bạn mua của ai",
          paragraphs: [
            "Bên bán là đơn vị vận hành ghi ở cuối mỗi trang. Đơn vị này nhận hàng của các chủ thể OCOP Vũ Quang rồi bán cho bạn, và chịu trách nhiệm với bạn về hàng đã bán. Trang sản phẩm ghi rõ ai làm ra món hàng.",
            "Hàng ghi “chỉ trưng bày” là để giới thiệu, không nhận đặt. Hàng ghi “dữ liệu minh họa” thuộc bản chạy thử, không phải hàng thật.",
          ],
        },
        {
          id: "dat-hang",
          heading: "Đặt hàng và lúc thành hợp đồng",
          paragraphs: [
            "Bạn không cần tài khoản. Trước khi gửi đơn, trang thanh toán cho bạn xem lại và sửa món hàng, số lượng, địa chỉ, phí giao và tổng tiền.",
            "Hợp đồng thành khi gian hàng báo đã nhận đơn kèm mã đơn. Trang đơn hàng là bản sao hợp đồng; có e-mail thì bạn nhận thêm một bản ở đó.",
            "Giá hoặc số hàng đổi trong lúc bạn đang đặt thì đơn chưa được nhận: trang báo giá mới và hỏi lại bạn.",
          ],
        },
        {
          id: "gia",
          heading: "Giá",
          paragraphs: [
            "Giá tính bằng đồng, đã gồm thuế. Phí giao hàng tính riêng theo nơi nhận và cân nặng, hiện ra trước khi bạn gửi đơn. Ngoài hai khoản đó không còn khoản nào khác.",
            "Mã giảm giá dùng theo điều kiện ghi kèm; không đổi ra tiền.",
            "Cần hóa đơn ghi tên đơn vị và mã số thuế, hãy viết vào phần ghi chú khi đặt: tên, mã số thuế, địa chỉ, e-mail nhận hóa đơn.",
          ],
        },
        {
          id: "sao",
          heading: "Sao OCOP",
          paragraphs: [
            "Số sao tính từ quyết định công nhận và ngày hôm nay, không ai tự ghi được. Giấy chứng nhận hết hạn hoặc bị thu hồi thì sao tự mất khỏi trang. Bấm vào sao để xem số giấy và ngày hết hạn.",
          ],
        },
        {
          id: "nghia-vu-ben-ban",
          heading: "Gian hàng có nghĩa vụ",
          paragraphs: [
            "Ghi đúng tên hàng, khối lượng, thành phần, hạn dùng, cách giữ, nơi làm ra; giao đúng hàng, đúng hẹn; giữ kín thông tin của bạn; trả lời và giải quyết khiếu nại; nhận lại hàng và hoàn tiền theo trang Đổi trả, hoàn tiền.",
            "Lưu đơn hàng ít nhất 3 năm để bạn tra lại.",
          ],
        },
        {
          id: "nghia-vu-ben-mua",
          heading: "Bạn có nghĩa vụ",
          paragraphs: [
            "Ghi đúng tên, số điện thoại và nơi nhận; nhận hàng và trả tiền như đã hẹn; xem hàng khi nhận và báo sớm nếu có hỏng thiếu, vì nông sản tươi đổi từng ngày.",
            "Đơn bị bỏ nhiều lần không lý do thì lần sau gian hàng có thể đề nghị bạn chuyển khoản trước.",
          ],
        },
        {
          id: "huy-don",
          heading: "Hủy đơn",
          paragraphs: [
            "Bạn tự hủy ở trang đơn hàng khi hàng chưa được đóng gói. Đã trả tiền thì được hoàn đủ.",
            "Gian hàng chỉ hủy khi không thể giao (mất mùa, hàng hỏng, không liên lạc được với bạn), báo lý do và hoàn đủ số tiền đã nhận.",
            "Nếu gian hàng ghi sai hoặc thiếu thông tin về hàng, bạn được chấm dứt hợp đồng trong 30 ngày kể từ ngày nhận hàng và được hoàn tiền.",
          ],
        },
        {
          id: "tranh-chap",
          heading: "Khi không đồng ý với nhau",
          paragraphs: [
            "Hai bên nói chuyện trước, theo trang Khiếu nại. Không xong thì hòa giải, trọng tài hoặc tòa án theo pháp luật Việt Nam. Không điều nào ở đây làm giảm quyền pháp luật cho bạn.",
          ],
        },
        {
          id: "thay-doi",
          heading: "Khi điều khoản thay đổi",
          paragraphs: [
            "Bản mới có số phiên bản và ngày áp dụng. Đơn đã đặt theo bản lúc đặt. Các bản cũ vẫn xem được ở cuối trang.",
          ],
        },
      ],
    },
    en: {
      title: "Terms of sale",
      summary: "Who sells, when an order becomes a contract, what the price includes, and what each side owes the other.",
      sections: [
        {
          id: "ai-ban",
          heading: "Whom you buy from",
          paragraphs: [
            "The seller is the operator named at the foot of every page. It takes goods from the OCOP producers of Vũ Quang, sells them to you and answers to you for them. Each product page names the maker.",
            "Goods marked “showcase only” are shown, not sold. Goods marked “demo data” belong to a trial run and do not exist.",
          ],
        },
        {
          id: "dat-hang",
          heading: "Ordering, and when it binds",
          paragraphs: [
            "You need no account. Before you send the order, the checkout page lets you look over and change goods, quantities, address, delivery cost and total.",
            "The contract is made when we confirm the order with its code. The order page is your copy of it; if you gave an e-mail address you get one there too.",
            "If a price or the stock changes while you are ordering, nothing is placed: the page shows the new price and asks you again.",
          ],
        },
        {
          id: "gia",
          heading: "Prices",
          paragraphs: [
            "Prices are in đồng and include tax. Delivery is charged separately by place and weight and shown before you send the order. There is nothing else to pay.",
            "Discount codes follow the conditions written with them and are not exchanged for money.",
            "If you need an invoice in a company's name, write it in the note: name, tax code, address and the e-mail address for the invoice.",
          ],
        },
        {
          id: "sao",
          heading: "OCOP stars",
          paragraphs: [
            "Stars are computed from the recognition decisions and today's date; nobody can type them in. When a certificate ends or is revoked, the star leaves the page by itself. Follow the star to see the certificate number and its last day.",
          ],
        },
        {
          id: "nghia-vu-ben-ban",
          heading: "What we owe you",
          paragraphs: [
            "To state name, quantity, ingredients, shelf life, storage and origin correctly; to deliver the right goods in time; to keep your data to ourselves; to answer and settle complaints; to take back and refund as the page on returns says.",
            "To keep your order for at least 3 years, so that you can look it up.",
          ],
        },
        {
          id: "nghia-vu-ben-mua",
          heading: "What you owe us",
          paragraphs: [
            "To give the right name, phone number and address; to take the goods and pay as agreed; to look at the goods on arrival and tell us early if something is spoilt or missing, as fresh produce changes by the day.",
            "After several orders left without a reason, we may ask you to pay by transfer first.",
          ],
        },
        {
          id: "huy-don",
          heading: "Cancelling",
          paragraphs: [
            "You can cancel on the order page yourself while the goods have not been packed. Whatever you paid is refunded in full.",
            "We cancel only when we cannot deliver (failed harvest, spoilt goods, no way to reach you), say why and refund everything we received.",
            "If our information about the goods was wrong or missing, you may end the contract within 30 days of receiving them and get your money back.",
          ],
        },
        {
          id: "tranh-chap",
          heading: "If we disagree",
          paragraphs: [
            "We talk first, as the page on complaints says. Failing that: mediation, arbitration or court under the law of Việt Nam. Nothing here takes away a right the law gives you.",
          ],
        },
        {
          id: "thay-doi",
          heading: "When these terms change",
          paragraphs: [
            "A new text carries a version and the day it begins. An order follows the text of the day it was placed. Earlier versions stay readable at the end of the page.",
          ],
        },
      ],
    },
  },
}
