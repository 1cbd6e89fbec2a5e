import { defineWords } from "./define-words"

/** How a page that lives on the device comes to its home screen where the browser has no button for it. */
export const installWords = defineWords({
  vi: {
    share: "Trên iPhone, iPad: mở trang này bằng Safari, chạm nút Chia sẻ (ô vuông có mũi tên lên), chọn “Thêm vào MH chính”. Từ đó hãy mở bằng biểu tượng ấy.",
    menu: "Mở trình đơn ⋮ của trình duyệt, chọn “Cài đặt” hoặc “Thêm vào màn hình chính”.",
  },
  en: {
    share: "On iPhone and iPad: open this page in Safari, tap Share (a square with an arrow up) and choose “Add to Home Screen”. From then on open it by that icon.",
    menu: "Open the browser’s menu ⋮ and choose “Install” or “Add to Home screen”.",
  },
})
