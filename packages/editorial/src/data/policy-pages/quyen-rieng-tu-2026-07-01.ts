import type { Policy } from "../../rules"

/** The eight parts of NĐ 248/2026 Đ.5.1 (a, b, c, d, đ, e, g, h), Luật 91/2025/QH15 and NĐ 356/2025. */
export const privacy: Policy = {
  slug: "quyen-rieng-tu",
  version: "2026-07-01",
  effective_on: "2026-07-01",
  position: 1,
  body: {
    vi: {
      title: "Quyền riêng tư",
      summary: "Gian hàng chỉ hỏi những gì cần để giao hàng tới bạn, không theo dõi bạn, và xóa hoặc sửa khi bạn yêu cầu.",
      sections: [
        {
          id: "muc-dich-va-pham-vi-thu-thap",
          heading: "a. Thu thập để làm gì, thu thập những gì",
          paragraphs: [
            "Khi bạn đặt hàng, gian hàng cần: tên, số điện thoại, địa chỉ nhận (hoặc điểm bán bạn chọn tới lấy), món hàng, cách trả tiền và lời ghi chú nếu bạn viết. Các thông tin này để làm hợp đồng mua bán với bạn: gọi xác nhận, giao hàng, thu tiền, hoàn tiền.",
            "E-mail không bắt buộc. Có e-mail thì gian hàng gửi bản sao đơn hàng tới đó.",
            "Bạn có thể đồng ý thêm từng việc: nhận tin về đơn qua e-mail, nhận tin vào mùa, được hỏi thăm sau khi nhận hàng. Không ô nào được đánh dấu sẵn; không đồng ý ô nào vẫn đặt hàng bình thường. Mỗi lần bạn đồng ý, gian hàng lưu mục đích, lời ghi bên ô, phiên bản của trang này và thời điểm.",
            "Gian hàng không hỏi ngày sinh, số căn cước, không lấy vị trí của máy, không theo dõi bạn xem gì.",
          ],
        },
        {
          id: "pham-vi-su-dung",
          heading: "b. Dùng trong phạm vi nào",
          paragraphs: [
            "Chỉ dùng cho đơn hàng của bạn, cho việc trả lời khi bạn hỏi hoặc khiếu nại, cho sổ sách mà pháp luật buộc phải giữ, và cho những việc bạn đã đồng ý riêng.",
            "Không bán, không cho mượn, không trao đổi thông tin của bạn. Không chấm điểm, không phân loại khách.",
          ],
        },
        {
          id: "thoi-gian-luu-tru",
          heading: "c. Giữ trong bao lâu",
          paragraphs: [
            "Đơn hàng: 3 năm kể từ ngày hoàn thành, theo luật thương mại điện tử. Chứng từ kế toán: 10 năm.",
            "Phần ghi nhận đồng ý: giữ cùng thời gian với đơn, để chứng minh bạn đã đồng ý điều gì. Số điện thoại trong phần này được lưu dưới dạng mã băm có khóa, không đọc ngược ra được.",
            "Giỏ hàng nằm trong trình duyệt của bạn, không nằm ở gian hàng, cho tới khi bạn gửi đơn. Bạn xóa lúc nào cũng được.",
          ],
        },
        {
          id: "ai-duoc-tiep-can",
          heading: "d. Ai được xem",
          paragraphs: [
            "Người của đơn vị vận hành lo đơn hàng; chủ thể làm ra món hàng, chỉ phần họ cần để chuẩn bị hàng; người giao hàng, gồm tên, số điện thoại, địa chỉ và số tiền phải thu; ngân hàng, khi bạn chuyển khoản, gồm số tiền và mã đơn.",
            "Nếu gian hàng có nhận thẻ, bạn nhập số thẻ trên trang của bên xử lý thẻ (Stripe, máy chủ ở nước ngoài); gian hàng gửi cho Stripe mã đơn, số tiền và e-mail nếu bạn có ghi. Gian hàng không thấy và không lưu số thẻ. Ngoài trường hợp bạn tự chọn trả bằng thẻ, gian hàng không chuyển thông tin của bạn ra nước ngoài.",
            "Cơ quan nhà nước có thẩm quyền, khi có yêu cầu đúng luật.",
            "Trang này không gắn mã của bên thứ ba: không quảng cáo, không đo đếm hành vi, không bản đồ hay phông chữ tải từ nơi khác.",
          ],
        },
        {
          id: "bao-mat",
          heading: "đ. Giữ an toàn thế nào",
          paragraphs: [
            "Đường truyền được mã hóa. Người ngoài muốn xem đơn phải có cả mã đơn lẫn số điện thoại đã đặt; thử sai nhiều lần thì bị chặn một lúc.",
            "Sau khi bạn mở đơn, máy bạn nhận một cookie duy nhất, đã niêm phong, giữ tối đa 90 ngày, chỉ để bạn mở lại đơn mà không phải gõ lại số điện thoại.",
            "Nếu xảy ra lộ dữ liệu, gian hàng báo cho cơ quan chuyên trách trong 72 giờ và báo cho bạn.",
          ],
        },
        {
          id: "xem-va-sua",
          heading: "e. Xem và sửa thông tin",
          paragraphs: [
            "Mở trang đơn hàng để xem những gì gian hàng có về đơn đó. Muốn xem đầy đủ hoặc sửa tên, số điện thoại, địa chỉ, hãy gọi hoặc viết theo địa chỉ cuối trang.",
            "Gian hàng báo đã nhận yêu cầu trong 2 ngày làm việc và làm xong trong 10 ngày.",
          ],
        },
        {
          id: "xoa-han-che-rut-lai",
          heading: "g. Xóa, hạn chế, rút lại đồng ý",
          paragraphs: [
            "Bạn rút lại từng mục đã đồng ý bất cứ lúc nào, bằng điện thoại hoặc e-mail, chỉ cần đọc mã đơn. Rút xong là thôi ngay, chậm nhất 15 ngày (20 ngày nếu còn bên khác phải làm theo); việc đã làm trước đó vẫn hợp lệ. Bạn không mất quyền lợi gì vì đã rút.",
            "Bạn có thể yêu cầu hạn chế hoặc phản đối một việc đang làm với thông tin của mình: cũng trong 15 ngày. Nếu việc phức tạp, gian hàng được gia hạn một lần không quá 15 ngày và phải nói rõ lý do.",
            "Yêu cầu xóa: làm trong 20 ngày. Với đơn còn trong thời hạn phải lưu, gian hàng giữ món hàng và số tiền, còn tên, số điện thoại, địa chỉ thì xóa ngay khi luật không buộc giữ nữa.",
          ],
        },
        {
          id: "khieu-nai",
          heading: "h. Khiếu nại về thông tin cá nhân",
          paragraphs: [
            "Gửi cho đơn vị vận hành theo điện thoại, e-mail hoặc địa chỉ ở cuối mỗi trang. Gian hàng trả lời trong 2 ngày làm việc là đã nhận, và nói rõ khi nào có kết quả.",
            "Nếu chưa thỏa đáng, bạn có quyền khiếu nại tới cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an, hoặc khởi kiện.",
          ],
        },
      ],
    },
    en: {
      title: "Privacy",
      summary: "We ask only for what we need to bring your goods to you, we do not track you, and we correct or delete when you ask.",
      sections: [
        {
          id: "muc-dich-va-pham-vi-thu-thap",
          heading: "a. What we collect, and why",
          paragraphs: [
            "To take an order we need your name, your phone number, the delivery address (or the point where you will collect), the goods, how you pay and any note you write. We use these to carry out our contract with you: to confirm, deliver, take payment and refund.",
            "E-mail is optional. If you give it, we send a copy of the order there.",
            "You may also agree to single things: news of the order by e-mail, news of the season, a question after delivery. No box is ticked for you, and you can order without ticking any. Each time you agree we keep the purpose, the words beside the box, the version of this page and the time.",
            "We do not ask for your date of birth or identity number, do not read your location, and do not follow what you look at.",
          ],
        },
        {
          id: "pham-vi-su-dung",
          heading: "b. How far we use it",
          paragraphs: [
            "Only for your order, for answering your questions and complaints, for the books the law obliges us to keep, and for what you agreed to separately.",
            "We do not sell, lend or exchange your data. We do not score or sort customers.",
          ],
        },
        {
          id: "thoi-gian-luu-tru",
          heading: "c. How long we keep it",
          paragraphs: [
            "Orders: 3 years from completion, as the e-commerce law requires. Accounting papers: 10 years.",
            "Records of consent: as long as the order they belong to, to prove what you agreed to. In them your phone number is kept only as a keyed hash that cannot be read back.",
            "Your cart stays in your browser, not with us, until you send the order. You can empty it at any time.",
          ],
        },
        {
          id: "ai-duoc-tiep-can",
          heading: "d. Who may see it",
          paragraphs: [
            "The operator's people who handle orders; the producer, only what is needed to prepare the goods; whoever delivers: name, phone, address and the amount to collect; the bank, when you transfer: the amount and the order code.",
            "Where the shop takes cards, you type the card number on the card processor's own page (Stripe, with servers abroad); we send Stripe the order code, the sum and your e-mail address if you gave one. We never see or store the number. Unless you choose to pay by card, we do not send your data abroad.",
            "Public authorities, when they ask lawfully.",
            "These pages carry no third-party code: no advertising, no behaviour measurement, no maps or fonts loaded from elsewhere.",
          ],
        },
        {
          id: "bao-mat",
          heading: "e. How we keep it safe",
          paragraphs: [
            "The connection is encrypted. To see an order one needs both its code and the phone number it was placed with; too many wrong tries are held back for a while.",
            "Once you have opened an order, your device keeps one sealed cookie for at most 90 days, only so that you can open that order again without typing your number.",
            "If data should leak, we tell the competent authority within 72 hours, and we tell you.",
          ],
        },
        {
          id: "xem-va-sua",
          heading: "f. Seeing and correcting your data",
          paragraphs: [
            "The order page shows what we hold about that order. To see everything, or to correct your name, phone number or address, call or write to the contact at the foot of the page.",
            "We acknowledge a request within 2 working days and finish within 10 days.",
          ],
        },
        {
          id: "xoa-han-che-rut-lai",
          heading: "g. Deleting, restricting, withdrawing",
          paragraphs: [
            "You may take back any consent at any time, by phone or e-mail; your order code is enough. It stops at once, within 15 days at the latest (20 if somebody else must act too); what was done before stays lawful. You lose nothing by withdrawing.",
            "You may ask us to restrict, or object to, something we do with your data: also within 15 days. If the matter is complicated we may take one extension of at most 15 days, and must say why.",
            "Deletion takes up to 20 days. For orders that must still be kept, we keep the goods and the amounts, and remove name, phone number and address as soon as the law no longer obliges us to hold them.",
          ],
        },
        {
          id: "khieu-nai",
          heading: "h. Complaints about personal data",
          paragraphs: [
            "Write to or call the operator named at the foot of every page. We confirm receipt within 2 working days and say when you will have an answer.",
            "If that does not settle it, you may complain to the data protection authority of the Ministry of Public Security, or go to court.",
          ],
        },
      ],
    },
  },
}
