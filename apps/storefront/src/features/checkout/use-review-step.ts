"use client"
import { useSyncExternalStore } from "react"

const REVIEW = "#xem-lai"

function subscribe(listener: () => void) {
  window.addEventListener("hashchange", listener)
  window.addEventListener("popstate", listener)
  return () => {
    window.removeEventListener("hashchange", listener)
    window.removeEventListener("popstate", listener)
  }
}

/** Whether the buyer is looking the order over. In the address, so that the phone's Back goes from review to correcting. */
export const useReviewing = () =>
  useSyncExternalStore(subscribe, () => window.location.hash === REVIEW, () => false)

export const openReview = () => {
  window.location.hash = REVIEW
}

/** Back to the fields; focuses the first field of the part to be corrected. */
export function leaveReview(field: string) {
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search)
  window.dispatchEvent(new HashChangeEvent("hashchange"))
  requestAnimationFrame(() => document.getElementById(field)?.focus())
}
