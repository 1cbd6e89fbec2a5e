"use client"
import { useEffect } from "react"
import { remember } from "./recent-codes"

/** Notes on the device that this lot was looked at. */
export function RememberTrace({ path, title }: { path: string; title: string }) {
  useEffect(() => remember({ path, title }), [path, title])
  return null
}
