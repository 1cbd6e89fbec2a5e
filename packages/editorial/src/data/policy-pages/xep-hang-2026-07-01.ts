import type { Policy } from "../../rules"

/** Criteria by which a list puts goods before others: NĐ 248/2026 Đ.11. */
export const ranking: Policy = {
  slug: "xep-hang",
  version: "2026-07-01",
  effective_on: "2026-07-01",
  position: 7,
  body: {
    vi: {
      title: "Thứ tự hiện sản phẩm",
      summary: "Không ai trả tiền để lên trước. Thứ tự theo chữ bạn gõ, theo cách xếp bạn chọn, và theo mùa.",
      sections: [
        {
          id: "tim-kiem",
          heading: "Khi bạn gõ chữ để tìm",
          paragraphs: [
            "Hàng có chữ đó trong tên đứng trước; rồi tới hàng của chủ thể hoặc xã có tên đó, kể cả tên xã cũ; sau cùng là hàng chỉ nhắc tới chữ đó trong phần mô tả. Gõ có dấu hay không dấu đều như nhau.",
          ],
        },
        {
          id: "khong-go-gi",
          heading: "Khi bạn chỉ xem danh sách",
          paragraphs: ["Hàng đang đặt mua được đứng trước hàng đã hết; hàng chỉ trưng bày đứng sau."],
        },
        {
          id: "ban-tu-chon",
          heading: "Khi bạn chọn cách xếp",
          paragraphs: [
            "Giá thấp trước, giá cao trước, nhiều sao trước, mới trước hoặc theo tên: danh sách xếp đúng như bạn chọn. Sao là sao còn hiệu lực lúc bạn xem; sao đã hết hạn hay bị thu hồi không tính.",
          ],
        },
        {
          id: "dang-mua",
          heading: "Mục “đang mùa” ở trang đầu",
          paragraphs: ["Lấy theo tháng thu hoạch ghi ở từng sản phẩm và tháng hiện tại ở Việt Nam. Hàng đang đặt mua được đứng trước, trong đó hàng có sao còn hiệu lực lên đầu; rồi tới hàng sắp hết mùa."],
        },
        {
          id: "khong-anh-huong",
          heading: "Những gì không ảnh hưởng",
          paragraphs: [
            "Tiền trả cho gian hàng, quảng cáo, việc bạn là ai, bạn từng xem hay mua gì: đều không làm thay đổi thứ tự. Hai người gõ cùng một câu cùng một lúc thấy cùng một danh sách.",
          ],
        },
      ],
    },
    en: {
      title: "How products are ordered in lists",
      summary: "Nobody pays to come first. The order follows the words you type, the sorting you choose, and the season.",
      sections: [
        {
          id: "tim-kiem",
          heading: "When you type words",
          paragraphs: [
            "Goods with those words in their name come first; then goods whose producer or commune bears that name, old commune names included; last, goods that only mention them in the description. Accents make no difference.",
          ],
        },
        {
          id: "khong-go-gi",
          heading: "When you only look at the list",
          paragraphs: ["Goods you can order now come before goods that have run out; goods that are only shown come last."],
        },
        {
          id: "ban-tu-chon",
          heading: "When you choose a sorting",
          paragraphs: [
            "Cheapest first, dearest first, most stars first, newest first or by name: the list does just that. Only stars that stand at that moment count; expired and revoked ones do not.",
          ],
        },
        {
          id: "dang-mua",
          heading: "“In season” on the home page",
          paragraphs: ["Follows the harvest months written with each product and the current month in Việt Nam. Goods one can order come first, among them those with a star valid today; then what is soonest out of season."],
        },
        {
          id: "khong-anh-huong",
          heading: "What makes no difference",
          paragraphs: [
            "Money paid to us, advertising, who you are, what you looked at or bought before: none of these changes the order. Two people typing the same words at the same time see the same list.",
          ],
        },
      ],
    },
  },
}
