const LANGUAGE = "lng"

// The dashboard looks into this cookie and this store for the language somebody chose, and speaks English where nobody has: this office speaks Vietnamese.
if (typeof localStorage !== "undefined" && !localStorage.getItem(LANGUAGE) && !new RegExp(`(?:^|; )${LANGUAGE}=`).test(document.cookie)) {
  localStorage.setItem(LANGUAGE, "vi")
}
